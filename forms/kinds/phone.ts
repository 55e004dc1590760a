import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** Stored as E.164; a number without a country is Hungarian. */
export interface PhoneField extends FieldOptions {
  readonly kind: 'phone'
}

export const phone = <const Options extends Omit<PhoneField, 'kind'>>(options: Exactly<Options, PhoneField>) => ({
  kind: 'phone' as const,
  ...options,
})

const maxLength = 40
// E.164 has no place for an extension, and dropping it would lose what somebody typed. `46/123-456` has an area code.
const extension = /\d\D*(mellék|m\.|ext|x|#|;|\/\s*\d{1,4}$)/i

const schema = v.pipe(
  lineSchema,
  v.maxLength(maxLength, 'too_long'),
  v.check((typed) => !extension.test(typed), 'phone_extension'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePhoneNumberFromString(dataset.value, { defaultCountry: 'HU', extract: false })
    if (parsed?.isValid() === true) return parsed.number
    addIssue({ message: 'not_a_phone' })
    return NEVER
  }),
)

export const phoneKind: Kind<PhoneField, string> = {
  personal: 'direct',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('tel', field, phoneText(value), { 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', pattern: visible, minLength: 3, maxLength }),
  show: (_field, value) => phoneText(value),
}

/** `+36 46 123 456`; what is not E.164 stays as it is. */
export function phoneText(value: unknown): string {
  const typed = inputValue(value)
  return /^\+\d+$/.test(typed) ? (parsePhoneNumberFromString(typed)?.formatInternational() ?? typed) : typed
}
