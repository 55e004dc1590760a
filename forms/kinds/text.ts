import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** One line. */
export interface TextField extends FieldOptions {
  readonly kind: 'text'
  /** UTF-16 units, as everywhere in the web platform; 200 when not given. */
  readonly max?: number
  readonly min?: number
}

export const text = <const Options extends Omit<TextField, 'kind'>>(options: Exactly<Options, TextField>) => ({
  kind: 'text' as const,
  ...options,
})

export const textKind: Kind<TextField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: (field) =>
    v.pipe(lineSchema, v.minLength(field.min ?? 1, 'too_short'), v.maxLength(maxOf(field), 'too_long')),
  control: (field, value) => input('text', field, value, { 'data-max': maxOf(field) }),
  jsonSchema: (field) => ({ type: 'string', pattern: visible, minLength: field.min ?? 1, maxLength: maxOf(field) }),
  show: (_field, value) => inputValue(value),
}

function maxOf(field: TextField): number {
  return field.max ?? 200
}
