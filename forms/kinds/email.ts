import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

export interface EmailField extends FieldOptions {
  readonly kind: 'email'
}

export const email = <const Options extends Omit<EmailField, 'kind'>>(options: Exactly<Options, EmailField>) => ({
  kind: 'email' as const,
  ...options,
})

// Octets, RFC 5321 section 4.5.3.1 and erratum 1690.
const maxLength = 254
const maxLocalLength = 64
// Dot-atoms of RFC 5322, opened to every script by RFC 6531. Quoted local parts are legal and only ever slips.
// Ranges rather than `\p{L}`: classes that large take a Worker milliseconds to compile.
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+)*$/i
const domain =
  /^([a-z0-9\u00a1-\uffff]([a-z0-9\u00a1-\uffff-]{0,61}[a-z0-9\u00a1-\uffff])?\.)+(xn--[a-z0-9-]{1,59}|[a-z\u00a1-\uffff]{2,63})$/i

/** Kept as typed but for the domain, which is in small letters: `Ági+kapocs@ÁGIHÁZA.HU` is `Ági+kapocs@ágiháza.hu`. */
const schema = v.pipe(
  lineSchema,
  v.maxLength(maxLength, 'too_long'),
  v.transform(lowerDomain),
  v.check(isEmail, 'not_an_email'),
)

export const emailKind: Kind<EmailField, string> = {
  personal: 'direct',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('email', field, value, { 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', format: 'idn-email', pattern: visible, minLength: 3, maxLength }),
  show: (_field, value) => inputValue(value),
}

function lowerDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at) + address.slice(at).toLowerCase()
}

function isEmail(address: string): boolean {
  const at = address.lastIndexOf('@')
  const name = address.slice(0, at)
  return (
    at > 0 &&
    !/\s/.test(address) &&
    new TextEncoder().encode(name).length <= maxLocalLength &&
    local.test(name) &&
    domain.test(address.slice(at + 1))
  )
}
