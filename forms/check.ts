import * as v from 'valibot'
import { errorCode, type FieldError } from './codes.ts'
import { holds } from './condition.ts'
import type { Day } from './day.ts'
import type { Form } from './define.ts'
import { isRecord } from './json.ts'
import { type Field, kindOf } from './kinds.ts'
import { isBlank } from './kinds/clean.ts'
import { type AnswersOf, fieldsOf, type Sections } from './sections.ts'

export type Checked<S extends Sections> =
  | { readonly ok: true; readonly answers: AnswersOf<S> }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

interface CheckedField {
  readonly name: string
  readonly field: Field
  readonly schema: v.GenericSchema
}

/** More than a form has by mistake; past these a sender learns nothing new. */
const mostUnknownFields = 20

/**
 * The server's truth. Takes anything at all and never throws.
 * A field that its condition hides is dropped; a field that the form does not know is refused.
 * @param options.today the day at the person's place, for dates such as "from today".
 */
export function check<S extends Sections>(form: Form<S>, raw: unknown, { today }: { today: Day }): Checked<S> {
  if (!isRecord(raw)) return { ok: false, errors: [{ field: '', code: 'wrong_type' }] }
  const fields = schemasOf(form, today)
  const errors: FieldError[] = unknownFields(raw, fields)
  const answers = new Map<string, unknown>()
  for (const checked of fields) {
    const { name, field } = checked
    if (field.when !== undefined && !holds(field.when, (other) => answers.get(other))) continue
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined
    const found = isLeftEmpty(field, given) ? missing(name, field) : answer(checked, given, answers)
    errors.push(...found)
  }
  const accepted: unknown = Object.fromEntries(answers)
  return areAnswers(form, accepted, errors) ? { ok: true, answers: accepted } : { ok: false, errors }
}

/** The one place where checked values become typed answers: each came out of the schema of its own field. */
function areAnswers<S extends Sections>(
  _form: Form<S>,
  _accepted: unknown,
  errors: readonly FieldError[],
): _accepted is AnswersOf<S> {
  return errors.length === 0
}

function answer(checked: CheckedField, given: unknown, answers: Map<string, unknown>): readonly FieldError[] {
  const { name, field, schema } = checked
  const result = v.safeParse(schema, given, { abortPipeEarly: true })
  if (!result.success) return result.issues.map((issue) => errorOf(name, field, issue))
  const outside = beyond(name, field, String(result.output), answers)
  if (outside) return [outside]
  answers.set(name, result.output)
  return []
}

/** A day that lies on the wrong side of another answer; a neighbour that was itself refused says nothing. */
function beyond(name: string, field: Field, given: string, answers: Map<string, unknown>): FieldError | undefined {
  const kind = kindOf(field)
  const earlier = answers.get(kind.after?.(field) ?? '')
  if (typeof earlier === 'string' && given <= earlier) {
    return { field: name, code: 'not_after', params: { limit: earlier } }
  }
  const latest = answers.get(kind.until?.(field) ?? '')
  if (typeof latest === 'string' && given > latest) {
    return { field: name, code: 'too_late', params: { limit: latest } }
  }
  return undefined
}

function isLeftEmpty(field: Field, given: unknown): boolean {
  return given === undefined || isBlank(given) || kindOf(field).isEmpty?.(given) === true
}

function missing(name: string, field: Field): readonly FieldError[] {
  if (field.required !== true) return []
  const inputs = kindOf(field).parts?.map((part) => `${name}.${part}`) ?? [name]
  return inputs.map((input) => ({ field: input, code: 'required' }))
}

function errorOf(name: string, field: Field, issue: v.BaseIssue<unknown>): FieldError {
  const part = kindOf(field).parts === undefined ? undefined : issue.path?.[0]?.key
  const place = { field: typeof part === 'string' ? `${name}.${part}` : name, code: errorCode(issue.message) }
  const limit = issue.requirement
  return typeof limit === 'number' || typeof limit === 'string' ? { ...place, params: { limit } } : place
}

function unknownFields(raw: object, fields: readonly CheckedField[]): FieldError[] {
  const known = new Set(fields.map(({ name }) => name))
  return Object.keys(raw)
    .filter((name) => !known.has(name))
    .slice(0, mostUnknownFields)
    .map((field) => ({ field, code: 'unknown_field' }))
}

const built = new WeakMap<Sections, { readonly today: Day; readonly fields: readonly CheckedField[] }>()

/** Built once a form and day: building costs more than checking. */
function schemasOf({ sections }: Form, today: Day): readonly CheckedField[] {
  const known = built.get(sections)
  if (known?.today === today) return known.fields
  const fields = fieldsOf(sections).map(([name, field]) => ({
    name,
    field,
    schema: kindOf(field).schema(field, today),
  }))
  built.set(sections, { today, fields })
  return fields
}
