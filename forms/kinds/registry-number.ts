import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Number of an NGO in the court register, as typed: several formats are alive, so an unknown one is a doubt, never an error. */
export interface RegistryNumberField extends FieldOptions {
  readonly kind: 'registryNumber'
}

export const registryNumber = <const Options extends Omit<RegistryNumberField, 'kind'>>(
  options: Exactly<Options, RegistryNumberField>,
) => ({ kind: 'registryNumber' as const, ...options })

const maxLength = 40
// Court, type and serial (`05-02-0001234`), or the long form of the newer register (`1600/60111/2021/2300058954511`).
const knownShapes = /^\d{2}-\d{2}-\d{7}$|^\d{4}\/\d{5}\/\d{4}\/\d{10,16}$/

const schema = v.pipe(lineSchema, v.maxLength(maxLength, 'too_long'))

export const registryNumberKind: Kind<RegistryNumberField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('text', field, value, { 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', pattern: visible, minLength: 1, maxLength }),
  show: (_field, value) => inputValue(value),
  doubt: (value) => (knownShapes.test(inputValue(value)) ? undefined : 'unusual_shape'),
}
