import type { Attributes, InputControl } from '../control.ts'
import type { FieldOptions } from './kind.ts'
import { inputValue } from './typed.ts'

/** A one-line control with the attributes that every kind shares. */
export function input(
  type: InputControl['type'],
  field: FieldOptions,
  value: unknown,
  attributes: Attributes = {},
): InputControl {
  return {
    element: 'input',
    type,
    value: inputValue(value),
    attributes: field.autocomplete === undefined ? attributes : { autocomplete: field.autocomplete, ...attributes },
  }
}
