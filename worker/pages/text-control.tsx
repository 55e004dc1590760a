import type { InputControl, TextareaControl } from '../../forms/control.ts'
import type { Wiring } from './control-wiring.ts'

type TextControlProps = { readonly control: InputControl | TextareaControl; readonly wiring: Wiring }

/** Lets `:placeholder-shown` tell an empty control, which `condition-selector.ts` relies on. */
const blank = ' '

/** A control to type into. */
export function TextControl({ control, wiring }: TextControlProps) {
  switch (control.element) {
    case 'input':
      return (
        <input
          class="control"
          placeholder={blank}
          {...control.attributes}
          {...wiring}
          type={control.type}
          value={control.value}
        />
      )
    case 'textarea':
      return (
        <textarea class="control" placeholder={blank} {...control.attributes} {...wiring}>
          {control.value}
        </textarea>
      )
  }
}
