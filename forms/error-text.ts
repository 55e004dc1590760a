import type { Doubt, FieldError } from './codes.ts'
import { isDay } from './day.ts'
import type { Locale } from './locale.ts'
import { fieldIn } from './sections.ts'
import { fieldWords, type Worded } from './words.ts'
import { errors as en } from './words/errors.en.ts'
import { errors as hu } from './words/errors.hu.ts'
import type { ErrorWords } from './words/errors.ts'
import { longDate } from './words/long-date.ts'

const catalogue: Readonly<Record<Locale, ErrorWords>> = { hu, en }

/** A refusal or a doubt. */
type Told = Pick<FieldError, 'field' | 'params'> & Pick<FieldError | Doubt, 'code'>

/** One sentence for a refusal or a doubt: as the field says it, else as its kind says it, else as the code says it. */
export function errorText(form: Worded, error: Told, locale: Locale): string {
  const [name = ''] = error.field.split('.')
  const words = fieldWords(form, locale, name)
  const kind = fieldIn(form.sections, name)?.kind
  const general = catalogue[locale]
  const ofKind = kind === undefined ? undefined : general[`${error.code}.${kind}`]
  const own: Partial<Record<string, string>> = words.errors ?? {}
  const template = own[error.code] ?? ofKind ?? general[error.code]
  // A function as the replacement, since `$&` in a label is not ours to expand.
  return template.replace('{label}', () => words.label).replace('{limit}', () => limitText(error.params?.limit, locale))
}

function limitText(limit: string | number | undefined, locale: Locale): string {
  if (typeof limit !== 'string') return String(limit ?? '')
  return isDay(limit) ? longDate(limit, locale) : limit
}
