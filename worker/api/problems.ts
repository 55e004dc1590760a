import * as v from 'valibot'
import type { ErrorCode, FieldError } from '../../forms/codes.ts'
import type { Worded } from '../../forms/words.ts'
import { type ProblemCode, problemOf } from '../problem.ts'

/** Refusals that only the API knows: of preconditions and of repeated requests. */
const titles = {
  precondition_failed: 'The resource is not as If-Match expects it',
  idempotency_key_reused: 'This Idempotency-Key was used with another request',
  idempotency_in_progress: 'The first request with this Idempotency-Key has not ended yet',
} as const
type OwnCode = keyof typeof titles

export type Code = ProblemCode | OwnCode

interface Refusal {
  readonly status: number
  readonly code: Code
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  /** Gives each error its sentence. */
  readonly form?: Worded
  readonly extra?: Readonly<Record<string, unknown>>
}

const isOwn = (code: Code): code is OwnCode => Object.hasOwn(titles, code)

/** Stops the answering of a request wherever it is found out; `operation.ts` turns it into a problem. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(status: number, code: Code, more: Omit<Refusal, 'status' | 'code'> = {}) {
    super(code)
    this.refusal = { status, code, ...more }
  }
}

export const problemFor = ({ status, code, extra, ...more }: Refusal): Response => {
  if (!isOwn(code)) return problemOf({ status, code, ...more, ...(extra && { extra }) })
  const own = { type: `urn:kapocs:problem:${code}`, title: titles[code], code }
  return problemOf({ status, code: 'invalid', ...more, extra: { ...own, ...extra } })
}

/** As the OpenAPI document describes every refusal. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ field: v.string(), code: v.string(), message: v.string() }))),
})

export const notFound = (): Refused => new Refused(404, 'not_found')

/** @throws Refused 422 naming every field or parameter that was not accepted. */
export const accept = <Schema extends v.GenericSchema>(schema: Schema, given: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, given)
  if (result.success) return result.output
  const errors = result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', code: codeOf(issue) }))
  throw new Refused(422, 'invalid', { errors })
}

const codeOf = (issue: v.BaseIssue<unknown>): ErrorCode => {
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never' ? 'unknown_field' : 'required'
    case 'picklist':
      return 'not_an_option'
    case 'min_value':
      return 'too_small'
    case 'max_value':
      return 'too_large'
    case 'max_length':
      return 'too_long'
    case 'min_length':
      return 'too_short'
    case 'iso_date':
      return 'not_a_date'
    default:
      return 'wrong_type'
  }
}
