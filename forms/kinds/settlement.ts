import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Town or village, free text: no freely licensed list of all Hungarian settlements was found. */
export interface SettlementField extends FieldOptions {
  readonly kind: 'settlement'
}

export const settlement = <const Options extends Omit<SettlementField, 'kind'>>(
  options: Exactly<Options, SettlementField>,
) => ({ kind: 'settlement' as const, ...options })

const maxLength = 80
const schema = v.pipe(lineSchema, v.minLength(2, 'too_short'), v.maxLength(maxLength, 'too_long'))

export const settlementKind: Kind<SettlementField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('text', field, value, { 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', pattern: visible, minLength: 2, maxLength }),
  show: (_field, value) => inputValue(value),
}
