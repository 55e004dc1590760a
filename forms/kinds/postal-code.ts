import * as v from 'valibot'
import { lineSchema } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Hungarian postal code, `1000`–`9999`. */
export interface PostalCodeField extends FieldOptions {
  readonly kind: 'postalCode'
}

export const postalCode = <const Options extends Omit<PostalCodeField, 'kind'>>(
  options: Exactly<Options, PostalCodeField>,
) => ({ kind: 'postalCode' as const, ...options })

const schema = v.pipe(
  lineSchema,
  v.transform((typed) => typed.replace(/^H-?/i, '')),
  v.regex(/^[1-9]\d{3}$/, 'not_a_postal_code'),
)

export const postalCodeKind: Kind<PostalCodeField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('text', field, value, { inputmode: 'numeric', 'data-max': 4 }),
  jsonSchema: () => ({ type: 'string', pattern: '^\\s*([Hh]-?)?[1-9]\\d{3}\\s*$' }),
  show: (_field, value) => inputValue(value),
}
