import * as v from 'valibot'
import { lineSchema } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Hungarian adószám, stored as `12345676-1-05`: trunk with check digit, VAT code, regional code. */
export interface TaxNumberField extends FieldOptions {
  readonly kind: 'taxNumber'
}

export const taxNumber = <const Options extends Omit<TaxNumberField, 'kind'>>(
  options: Exactly<Options, TaxNumberField>,
) => ({ kind: 'taxNumber' as const, ...options })

// VAT codes 1–5: 2017. évi CL. törvény (Art.). Only digits are asked of the region, since its list grows.
const shape = /^(\d{8})-?([1-5])-?(\d{2})$/
const weights = [9, 7, 3, 1, 9, 7, 3, 1]

const schema = v.pipe(
  lineSchema,
  v.maxLength(40, 'too_long'),
  v.transform((typed) => typed.replaceAll(/\s/g, '').replaceAll(/[‐‑–—]/g, '-')),
  v.regex(shape, 'not_a_tax_number'),
  v.check(hasCheckDigit, 'tax_number_check_digit'),
  v.transform((typed) => typed.replace(shape, '$1-$2-$3')),
)

export const taxNumberKind: Kind<TaxNumberField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('text', field, value, { inputmode: 'numeric', 'data-max': 13 }),
  jsonSchema: () => ({ type: 'string', pattern: '^\\s*\\d{8}\\s*[-‐‑–—]?\\s*[1-5]\\s*[-‐‑–—]?\\s*\\d{2}\\s*$' }),
  show: (_field, value) => inputValue(value),
}

function hasCheckDigit(typed: string): boolean {
  return weights.reduce((sum, weight, place) => sum + weight * Number(typed[place]), 0) % 10 === 0
}
