import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Cégjegyzékszám, as typed: an unusual shape is a doubt, never an error. */
export interface CompanyNumberField extends FieldOptions {
  readonly kind: 'companyNumber'
}

export const companyNumber = <const Options extends Omit<CompanyNumberField, 'kind'>>(
  options: Exactly<Options, CompanyNumberField>,
) => ({ kind: 'companyNumber' as const, ...options })

const maxLength = 40
// Court, legal form and serial: `05-09-012345`.
const usualShape = /^\d{2}-\d{2}-\d{6}$/

const schema = v.pipe(lineSchema, v.maxLength(maxLength, 'too_long'))

export const companyNumberKind: Kind<CompanyNumberField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('text', field, value, { 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', pattern: visible, minLength: 1, maxLength }),
  show: (_field, value) => inputValue(value),
  doubt: (value) => (usualShape.test(inputValue(value)) ? undefined : 'unusual_shape'),
}
