import type { Control } from '../../forms/control.ts'
import type { FormView } from '../../forms/view.ts'

/** What a browser sends of a page with this form on it, untouched. */
export function sentBy(view: FormView): readonly (readonly [name: string, value: string])[] {
  return view.sections.flatMap(({ fields }) => fields.flatMap(({ name, control }) => entries(name, control)))
}

function entries(name: string, control: Control): readonly (readonly [string, string])[] {
  switch (control.element) {
    case 'input':
    case 'textarea':
      return [[name, control.value.replaceAll('\n', '\r\n')]]
    case 'select':
    case 'radios':
    case 'checkboxes':
      return control.options.filter(({ selected }) => selected).map(({ value }) => [name, value])
    case 'checkbox':
      return control.checked ? [[name, 'on']] : []
    case 'parts':
      return control.parts.map((part) => [part.name, part.control.value])
  }
}
