import * as v from 'valibot'
import { type ErrorCode, errorCodes, type FieldError } from '../../forms/codes.ts'
import type { Worded } from '../../forms/words.ts'
import type { ProblemCode } from '../problem-words.ts'

interface Refusal {
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  /** Gives each error its sentence. */
  readonly form?: Worded
  /** The member of the body that the form's fields stand in: `fields`. */
  readonly within?: string
  readonly extra?: Readonly<Record<string, unknown>>
}

/** Stops the answering of a request wherever it is found out; `operation.ts` turns it into a problem. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(status: number, code: ProblemCode, more: Omit<Refusal, 'status' | 'code'> = {}) {
    super(code)
    this.refusal = { status, code, ...more }
  }
}

const at = v.nullable(v.pipe(v.string(), v.isoTimestamp()))

/** What became of a question, for whoever answers it too late. */
export const outcome = v.object({
  choice: v.nullable(v.string()),
  answeredAt: at,
  answeredBy: v.nullable(v.string()),
  closedAt: at,
  closedBecause: v.nullable(v.string()),
})

/** As the OpenAPI document describes every refusal. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ field: v.string(), code: v.string(), message: v.string() }))),
  outcome: v.optional(
    v.pipe(outcome, v.description('of a question that somebody else has answered, or nobody in time')),
  ),
})

export const notFound = (): Refused => new Refused(404, 'not_found')

/** @throws Refused 422 naming every field or parameter that was not accepted. */
export const accept = <Schema extends v.GenericSchema>(schema: Schema, given: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, given)
  if (result.success) return result.output
  // Of several things wrong with one field the first says enough.
  const errors = new Map(result.issues.map((issue) => [v.getDotPath(issue) ?? '', issue] as const).toReversed())
  throw new Refused(422, 'invalid', { errors: [...errors].map(([field, issue]) => errorOf(field, issue)).toReversed() })
}

const errorOf = (field: string, issue: v.BaseIssue<unknown>): FieldError => {
  const { requirement: limit } = issue
  return {
    field,
    code: codeOf(issue),
    ...((typeof limit === 'number' || typeof limit === 'string') && { params: { limit } }),
  }
}

/** A check of our own has the code for its message. */
const codeOf = (issue: v.BaseIssue<unknown>): ErrorCode =>
  errorCodes.find((code) => code === issue.message) ?? codeOfType(issue)

const codeOfType = (issue: v.BaseIssue<unknown>): ErrorCode => {
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
