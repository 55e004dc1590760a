import type { FieldError } from '../forms/codes.ts'
import { errorText } from '../forms/error-text.ts'
import type { Locale } from '../forms/locale.ts'
import { localeAccepted, localeNamed } from './language/accepted.ts'
import type { Worded } from '../forms/words.ts'
import type { ProblemCode, ProblemWords } from './problem-words.ts'
import { en } from './problem.en.ts'
import { hu } from './problem.hu.ts'

const words: Readonly<Record<Locale, ProblemWords>> = { hu, en }

interface Problem {
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  /** Gives each error its sentence, with the label that people read. */
  readonly form?: Worded
  /** The member of the body that the form's fields stand in: `fields`. */
  readonly within?: string
  readonly locale?: Locale
  /** Further members of the problem, e.g. the outcome that was recorded. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** An error as RFC 9457 has it: one type a code, field errors as an extension. */
export const problemOf = ({ errors, form, within, locale = 'en', ...problem }: Problem): Response => {
  const { status, code, detail, extra } = problem
  return Response.json(
    {
      type: `urn:kapocs:problem:${code}`,
      title: words[locale].titles[code],
      status,
      code,
      ...(detail !== undefined && { detail }),
      ...(errors && {
        errors: errors.map((error) => {
          const field = within === undefined ? error.field : `${within}.${error.field}`
          const message = form ? errorText(form, error, locale) : sentence({ ...error, field }, locale)
          return { field, code: error.code, message }
        }),
      }),
      ...extra,
    },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Content-Language': locale,
        'Cache-Control': 'no-store',
      },
    },
  )
}

export const problem = (status: number, code: ProblemCode, locale?: Locale): Response =>
  problemOf({ status, code, ...(locale && { locale }) })

const sentence = ({ field, code, params }: FieldError, locale: Locale): string => {
  const { errors, limit } = words[locale]
  // A function as the replacement, since `$&` in a name is not ours to expand.
  const said = errors[code].replace('{field}', () => field)
  return params === undefined ? said : `${said} ${limit.replace('{limit}', () => String(params.limit))}`
}

/** The language a client reads problems in: `?lang`, else the one it prefers; English for one that says nothing. */
export const problemLocale = (request: Request): Locale => {
  const asked = localeNamed(new URL(request.url).searchParams.get('lang'))
  return asked ?? localeAccepted(request.headers.get('Accept-Language') ?? undefined) ?? 'en'
}
