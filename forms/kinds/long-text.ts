import * as v from 'valibot'
import { textSchema, visible } from './clean.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Several lines; people slip personal data into them. */
export interface LongTextField extends FieldOptions {
  readonly kind: 'longText'
  /** UTF-16 units; 2,000 when not given. */
  readonly max?: number
  readonly min?: number
  readonly rows?: number
}

export const longText = <const Options extends Omit<LongTextField, 'kind'>>(
  options: Exactly<Options, LongTextField>,
) => ({ kind: 'longText' as const, ...options })

/** Ten digits that begin with 8: an adóazonosító jel, which nobody was asked for and nobody should store. */
const privateTaxNumber = /(?<!\d)8\d{9}(?!\d)/

export const longTextKind: Kind<LongTextField, string> = {
  personal: 'free',
  read: onlyOne,
  schema: (field) =>
    v.pipe(textSchema, v.minLength(field.min ?? 1, 'too_short'), v.maxLength(maxOf(field), 'too_long')),
  control: (field, value) => ({
    element: 'textarea',
    value: inputValue(value),
    attributes: { rows: field.rows ?? 4, 'data-max': maxOf(field) },
  }),
  jsonSchema: (field) => ({ type: 'string', pattern: visible, minLength: field.min ?? 1, maxLength: maxOf(field) }),
  show: (_field, value) => inputValue(value),
  doubt: (value) => (typeof value === 'string' && privateTaxNumber.test(value) ? 'private_tax_number' : undefined),
}

function maxOf(field: LongTextField): number {
  return field.max ?? 2000
}
