import type { FieldError } from '../../forms/codes.ts'
import { isRecord } from '../../forms/json.ts'
import type { Locale } from '../../forms/locale.ts'
import { clientIdIn } from './client-id.ts'
import { type Source, sources } from './on-behalf.ts'
import { siteNamed } from './place.ts'
import { localeNamed } from '../language/accepted.ts'

/** What stands around the answers of a submission by JSON. */
export interface Envelope {
  readonly answers: Readonly<Record<string, unknown>>
  readonly submissionId: string | undefined
  readonly locale: Locale | undefined
  readonly site: string | undefined
  /** How it came to the coordinator who writes it down; only together with her link in the address. */
  readonly source: Source | undefined
}

const members = ['answers', 'submissionId', 'locale', 'site']

type Read =
  | { readonly type: 'read'; readonly envelope: Envelope }
  | { readonly type: 'malformed' }
  | { readonly type: 'refused'; readonly errors: readonly FieldError[] }

/** `malformed`: there are no answers. `refused`: every member that is not accepted, by its name. */
export const readEnvelope = (value: unknown, isBehalf: boolean): Read => {
  if (!isRecord(value) || !isRecord(value['answers'])) return { type: 'malformed' }
  const { answers, submissionId, locale, site, source } = value
  const envelope = {
    answers,
    submissionId: clientIdIn(submissionId),
    locale: localeNamed(locale),
    site: siteNamed(site),
    source: sources.find((known) => known === source),
  }
  const known = isBehalf ? [...members, 'source'] : members
  const errors: readonly FieldError[] = [
    ...Object.keys(value)
      .filter((name) => !known.includes(name))
      .slice(0, MOST_UNKNOWN)
      .map((field) => ({ field, code: 'unknown_field' as const })),
    ...unread('submissionId', submissionId, envelope.submissionId, 'wrong_type'),
    ...unread('locale', locale, envelope.locale, 'not_an_option'),
    ...(isBehalf ? unread('source', source, envelope.source, 'not_an_option') : []),
  ]
  return errors.length === 0 ? { type: 'read', envelope } : { type: 'refused', errors }
}

/** More than anybody sends by mistake. */
const MOST_UNKNOWN = 20

const unread = (
  field: string,
  given: unknown,
  read: unknown,
  code: 'wrong_type' | 'not_an_option',
): readonly FieldError[] => (given !== undefined && read === undefined ? [{ field, code }] : [])
