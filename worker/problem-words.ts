import type { ErrorCode } from '../forms/codes.ts'

/** Every refusal for machines; clients may rely on these for ever. */
export type ProblemCode =
  | 'malformed'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'too_large'
  | 'media_type'
  | 'invalid'
  | 'submission_id_reused'
  | 'link_expired'
  | 'question_closed'
  | 'question_settling'
  | 'version_stale'
  | 'unknown_choice'
  | 'not_asked'
  | 'no_capacity'
  | 'offer_not_active'
  | 'not_undoable'
  | 'precondition_failed'
  | 'idempotency_key_reused'
  | 'idempotency_in_progress'
  | 'failed'
  | 'not_configured'

/** What the refusals say in one language. */
export interface ProblemWords {
  readonly titles: Readonly<Record<ProblemCode, string>>
  /** One sentence for a parameter or field that no form asks for; `{field}` is its name as it was sent. */
  readonly errors: Readonly<Record<ErrorCode, string>>
  /** Said after it, where there is a `{limit}`. */
  readonly limit: string
}
