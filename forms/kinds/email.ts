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
// As DNS is asked, in ASCII: RFC 1035, section 2.3.4.
const maxDomainLength = 253
const maxLabelLength = 63
// Dot-atoms of RFC 5322, opened to every script by RFC 6531. Quoted local parts are legal and only ever slips.
// Ranges rather than `\p{L}`: classes that large take a Worker milliseconds to compile.
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+)*$/i
const domain =
  /^([a-z0-9\u00a1-\uffff]([a-z0-9\u00a1-\uffff-]{0,61}[a-z0-9\u00a1-\uffff])?\.)+(xn--[a-z0-9-]{1,59}|[a-z\u00a1-\uffff]{2,63})$/i

/**
 * Kept as typed but for the domain, which is folded as browsers fold it (UTS #46): `Ági+kapocs@ÁGIHÁZA.HU` is
 * `Ági+kapocs@ágiháza.hu`, and full-width letters are plain ones.
 */
const schema = v.pipe(
  lineSchema,
  v.maxLength(maxLength, 'too_long'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const at = dataset.value.lastIndexOf('@')
    const host = foldedDomain(dataset.value.slice(at + 1))
    if (at > 0 && host !== undefined && isLocal(dataset.value.slice(0, at)))
      return dataset.value.slice(0, at + 1) + host
    addIssue({ message: 'not_an_email' })
    return NEVER
  }),
)

/** The address as it would be stored; `undefined` when it would be refused. */
export function storedEmail(raw: unknown): string | undefined {
  const checked = v.safeParse(schema, raw, { abortPipeEarly: true })
  return checked.success ? checked.output : undefined
}

export const emailKind: Kind<EmailField, string> = {
  personal: 'direct',
  read: onlyOne,
  schema: () => schema,
  control: (field, value) => input('email', field, value, { 'data-max': maxLength }),
  jsonSchema: () => ({ type: 'string', format: 'idn-email', pattern: visible, minLength: 3, maxLength }),
  show: (_field, value) => inputValue(value),
}

function isLocal(name: string): boolean {
  return !/\s/.test(name) && new TextEncoder().encode(name).length <= maxLocalLength && local.test(name)
}

/** A domain of other letters stays readable; what has no form that DNS could ask for is none. */
function foldedDomain(typed: string): string | undefined {
  // UTS #46 takes the full stop of Chinese and Japanese for a dot; NFKC alone leaves it.
  const folded = typed.normalize('NFKC').toLowerCase().replaceAll('\u3002', '.')
  const asked = !/\s/.test(folded) && domain.test(folded) ? URL.parse(`http://${folded}`)?.hostname : undefined
  if (asked === undefined || asked.length > maxDomainLength) return undefined
  if (asked.split('.').some((label) => label.length > maxLabelLength)) return undefined
  return asked.includes('xn--') ? folded : asked
}
