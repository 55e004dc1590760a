import type { FieldError } from '../forms/codes.ts'
import { errorText } from '../forms/error-text.ts'
import type { Locale } from '../forms/locale.ts'
import type { Worded } from '../forms/words.ts'

/** Every refusal of the API, by code: its title for people; status is the caller's. */
const titles = {
  malformed: 'The request could not be read',
  unauthorized: 'A valid API key is needed',
  forbidden: 'This key may not do that',
  not_found: 'There is nothing here',
  method_not_allowed: 'This address does not know that method',
  too_large: 'The request is too large',
  media_type: 'This media type is not taken here',
  invalid: 'Some fields were not accepted',
  submission_id_reused: 'This submission id was used with other content',
  question_closed: 'This question has been closed',
  question_settling: 'Another answer is settling',
  version_stale: 'The question has changed meanwhile',
  unknown_choice: 'The question offers no such choice',
  not_asked: 'The question was not put to you',
  no_capacity: 'There is no free place',
  offer_not_active: 'The offer is not active',
  not_undoable: 'The answer can no longer be undone',
  precondition_failed: 'The resource is not as If-Match expects it',
  idempotency_key_reused: 'This Idempotency-Key was used with another request',
  idempotency_in_progress: 'The first request with this Idempotency-Key has not ended yet',
  failed: 'Something broke on our side',
  not_configured: 'The deployment is not configured',
} as const
export type ProblemCode = keyof typeof titles

interface Problem {
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  /** Gives each error its sentence. */
  readonly form?: Worded
  readonly locale?: Locale
  /** Further members of the problem, e.g. the outcome that was recorded. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** An error as RFC 9457 has it: one type a code, field errors as an extension. */
export const problemOf = ({ status, code, detail, errors, form, locale = 'en', extra }: Problem): Response =>
  Response.json(
    {
      type: `urn:kapocs:problem:${code}`,
      title: titles[code],
      status,
      code,
      ...(detail !== undefined && { detail }),
      ...(errors && {
        errors: errors.map((error) => ({
          field: error.field,
          code: error.code,
          message: form ? errorText(form, error, locale) : error.code,
        })),
      }),
      ...extra,
    },
    { status, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  )

export const problem = (status: number, code: ProblemCode): Response => problemOf({ status, code })
