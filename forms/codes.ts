/** Why an answer is refused. Clients may rely on these for ever; the words are in `words/errors.*.ts`. */
export const errorCodes = [
  'required',
  'unknown_field',
  'wrong_type',
  'file_not_taken',
  'invalid_characters',
  'line_break',
  'too_short',
  'too_long',
  'not_an_option',
  'too_few',
  'too_many',
  'not_an_integer',
  'too_small',
  'too_large',
  'not_a_date',
  'too_early',
  'too_late',
  'not_after',
  'not_an_email',
  'not_a_phone',
  'phone_extension',
  'not_a_url',
  'not_a_postal_code',
  'not_a_tax_number',
  'tax_number_check_digit',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What the coordinator should look at twice in an accepted answer. */
export const doubtCodes = ['unusual_shape', 'private_tax_number'] as const

export type DoubtCode = (typeof doubtCodes)[number]

/** A schema's message must be one of our codes; anything else is a mistake of ours and stays loud. */
export function errorCode(message: string): ErrorCode {
  const code = errorCodes.find((known) => known === message)
  if (code === undefined) throw new Error(`"${message}" is not an error code`)
  return code
}

/** Where an answer is refused; one half of a name is `contactName.familyName`. */
export interface FieldError {
  readonly field: string
  readonly code: ErrorCode
  /** `limit` is what was passed or missed: a length, a count, a number or a day. */
  readonly params?: { readonly limit: string | number }
}

/** An accepted answer that a person should look at twice. */
export interface Doubt {
  readonly field: string
  readonly code: DoubtCode
}
