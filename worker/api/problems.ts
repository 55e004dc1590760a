import * as v from 'valibot'
import type { ErrorCode, FieldError } from '../../forms/codes.ts'
import type { Worded } from '../../forms/words.ts'
import type { ProblemCode } from '../problem.ts'

interface Refusal {
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
  /** Gives each error its sentence. */
  readonly form?: Worded
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
