import type { Comparable, Condition } from '../../forms/condition.ts'
import type { FieldView } from '../../forms/view.ts'
import { cssString } from './css-text.ts'

/**
 * A selector that an element around the given fields matches while the condition holds; `undefined` where CSS cannot
 * know, such as what is typed into a text field.
 */
export function conditionSelector(condition: Condition, fields: readonly FieldView[]): string | undefined {
  switch (condition.op) {
    case 'eq':
      return asked(condition.field, fields, (field) => answered(field, [condition.value]))
    case 'oneOf':
      return asked(condition.field, fields, (field) => answered(field, condition.values))
    case 'filled':
      return asked(condition.field, fields, filled)
    case 'not': {
      const inner = conditionSelector(condition.condition, fields)
      return inner === undefined ? undefined : `:not(${inner})`
    }
    case 'and':
      return joined(condition.conditions, '', fields)
    case 'or': {
      const any = joined(condition.conditions, ',', fields)
      return any === undefined ? undefined : `:is(${any})`
    }
  }
}

function joined(conditions: readonly Condition[], separator: string, fields: readonly FieldView[]): string | undefined {
  const parts = conditions.map((condition) => conditionSelector(condition, fields))
  return parts.includes(undefined) || parts.length === 0 ? undefined : parts.join(separator)
}

/** A field that is not asked itself has no answer, whatever was chosen in it before. */
function asked(
  name: string,
  fields: readonly FieldView[],
  selector: (field: FieldView) => string | undefined,
): string | undefined {
  const field = fields.find((candidate) => candidate.name === name)
  const own = field === undefined ? undefined : selector(field)
  if (field?.when === undefined || own === undefined) return own
  const when = conditionSelector(field.when, fields)
  return when === undefined ? undefined : when + own
}

function answered(field: FieldView, values: readonly Comparable[]): string | undefined {
  const name = `[name=${cssString(field.name)}]`
  const oneOf = (before: string) =>
    `:has(${values.map((value) => `${before}[value=${cssString(sent(value))}]:checked`).join(',')})`
  switch (field.control.element) {
    case 'radios':
    case 'checkboxes':
      return oneOf(name)
    case 'select':
      return oneOf(`${name} `)
    case 'checkbox':
      return values.includes(true) ? `:has(${name}:checked)` : undefined
    case 'input':
    case 'textarea':
    case 'parts':
      return undefined
  }
}

/** What a page sends for a value: booleans are asked as yes and no. */
function sent(value: Comparable): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

function filled({ name, control }: FieldView): string | undefined {
  const named = `[name=${cssString(name)}]`
  switch (control.element) {
    case 'radios':
    case 'checkboxes':
    case 'checkbox':
      return `:has(${named}:checked)`
    case 'select':
      return `:has(${named} :checked:not([value=""]))`
    case 'input':
      // A date has no placeholder to be shown.
      return control.type === 'date' ? undefined : `:has(${named}:not(:placeholder-shown))`
    case 'textarea':
      return `:has(${named}:not(:placeholder-shown))`
    case 'parts':
      return undefined
  }
}
