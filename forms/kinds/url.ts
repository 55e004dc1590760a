import * as v from 'valibot'
import { lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** A web address; `example.hu` is stored as `https://example.hu`. */
export interface UrlField extends FieldOptions {
  readonly kind: 'url'
}

export const url = <const Options extends Omit<UrlField, 'kind'>>(options: Exactly<Options, UrlField>) => ({
  kind: 'url' as const,
  ...options,
})

const maxLength = 500

const schema = v.pipe(
  lineSchema,
  v.transform((typed) => (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`)),
  v.maxLength(maxLength, 'too_long'),
  v.check(isPublicAddress, 'not_a_url'),
)

export const urlKind: Kind<UrlField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: () => schema,
  // Browsers refuse `example.hu` in `type=url`; the keyboard is what we want from it.
  control: (field, value) => input('text', field, value, { inputmode: 'url', 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', pattern: visible, minLength: 4, maxLength }),
  show: (_field, value) => inputValue(value),
}

/** Web only, so that a link in a letter never runs anything; no password inside, which would make a false host look true. */
function isPublicAddress(address: string): boolean {
  const parsed = /^https?:\/\/[^\s/\\]\S*$/i.test(address) ? URL.parse(address) : null
  return (
    parsed !== null &&
    parsed.username === '' &&
    parsed.password === '' &&
    /^[^.].*\.[^.\d][^.]+\.?$/.test(parsed.hostname)
  )
}
