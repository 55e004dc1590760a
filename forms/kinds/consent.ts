import * as v from 'valibot'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { onlyOne } from './typed.ts'

/** A box that is never ticked beforehand. Only `true` is stored; an empty box is no answer. */
export interface ConsentField extends FieldOptions {
  readonly kind: 'consent'
}

export const consent = <const Options extends Omit<ConsentField, 'kind' | 'prefill'>>(
  options: Exactly<Options, Omit<ConsentField, 'prefill'>>,
) => ({ kind: 'consent' as const, ...options })

export const consentKind: Kind<ConsentField, true> = {
  personal: 'none',
  read: (typed) => {
    const only = onlyOne(typed)
    return only === 'on' ? true : only
  },
  isEmpty: (raw) => raw === false,
  schema: () => v.literal(true, 'wrong_type'),
  control: (_field, value, { field }) => ({
    element: 'checkbox',
    checked: value === true,
    label: field.text ?? field.label,
  }),
  jsonSchema: (field) => ({
    ...(field.required === true ? { const: true } : { type: 'boolean' }),
    'x-kapocs-sent': { on: true },
  }),
  show: (_field, value, { controls }) => (value === true ? controls.agreed : controls.no),
}
