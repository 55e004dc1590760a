import { and, eq } from 'drizzle-orm'
import * as v from 'valibot'
import { check } from '../../forms/check.ts'
import type { FieldError } from '../../forms/codes.ts'
import type { Form } from '../../forms/define.ts'
import { questions } from '../../schema/cases.ts'
import { database } from '../networks/store.ts'
import { type Choosable, choicesOf, type Input } from '../process/answering.ts'
import { dateOf } from '../process/calendar.ts'
import type { CaseRow, Context, Fields, QuestionRow } from '../process/context.ts'
import { drive } from '../process/drive.ts'
import { processOf } from '../process/processes.ts'
import { pursue } from '../process/pursue.ts'
import type { Refusal, Snapshot } from '../process/step.ts'
import { storedQuestion } from '../process/stored.ts'
import type { Asked } from './operation.ts'
import { notFound, type outcome, Refused } from './problems.ts'
import { expectVersion } from './respond.ts'

/** What stands against an answer: 409 where somebody else was quicker, 422 where the request is wrong in itself. */
const statusOf = (refusal: Refusal): number => {
  switch (refusal) {
    case 'not_asked':
      return 403
    case 'unknown_choice':
      return 422
    case 'question_closed':
    case 'question_settling':
    case 'version_stale':
    case 'no_capacity':
    case 'offer_not_active':
    case 'not_undoable':
      return 409
  }
}

/** @param question for a refusal that tells what was recorded instead. */
export const say = async (
  { setting, beside, ifMatch }: Pick<Asked<unknown, unknown>, 'setting' | 'beside' | 'ifMatch'>,
  caseId: string,
  input: Input,
  question?: QuestionRow,
): Promise<void> => {
  const expects = ({ seq }: CaseRow): undefined => {
    expectVersion(ifMatch, seq)
  }
  const driven = await drive(setting, caseId, { input, beside, expects })
  if (driven === undefined) throw notFound()
  if (typeof driven === 'string') {
    const present = question && (await readQuestion(setting.env, question.networkId, caseId, question.id))
    const recorded = present && outcomeOf(present)
    throw new Refused(statusOf(driven), driven, { ...(recorded && { extra: { outcome: recorded } }) })
  }
  setting.later(pursue(setting, driven))
}

/** `undefined` unless it is a question of the network's own case. */
export const readQuestion = async (
  env: Env,
  networkId: string,
  caseId: string,
  questionId: string,
): Promise<QuestionRow | undefined> => {
  const found = await database(env)
    .select()
    .from(questions)
    .where(and(eq(questions.networkId, networkId), eq(questions.caseId, caseId), eq(questions.id, questionId)))
    .get()
  return found && v.parse(storedQuestion, found)
}

/** What became of a question, for whoever answers too late; `undefined` while nobody has said anything. */
const outcomeOf = (question: QuestionRow): v.InferOutput<typeof outcome> | undefined => {
  const { choice, answeredAt, answeredBy, givenUpAt, closedAt, closedBecause } = question
  if (answeredAt === null && closedAt === null && givenUpAt === null) return undefined
  const shown = (at: number | null) => (at === null ? null : new Date(at).toISOString())
  return {
    choice,
    answeredAt: shown(answeredAt),
    answeredBy,
    closedAt: shown(closedAt ?? givenUpAt),
    closedBecause: givenUpAt === null ? closedBecause : 'givenUp',
  }
}

/** @throws Refused with what was recorded when nobody can answer it any more; what still settles is another matter. */
export const expectOpen = (question: QuestionRow): void => {
  const { settledAt, givenUpAt, closedAt } = question
  if (settledAt === null && givenUpAt === null && closedAt === null) return
  throw new Refused(409, 'question_closed', { extra: { outcome: outcomeOf(question) } })
}

/** `within`: where the fields stand in the body; `undefined` for one that is made of them. */
interface Given {
  readonly fields: Fields
  readonly within: string | undefined
}

/**
 * The fields of a choice, checked by its form.
 * @throws Refused when the question offers no such choice, or a field is not accepted.
 */
export const fieldsFor = (
  snapshot: Snapshot,
  question: QuestionRow,
  choiceName: string,
  given: Given,
  now: number,
): Fields => {
  const context: Context = { case: snapshot.case, facts: snapshot.facts, now }
  const choices = choicesOf(
    { process: processOf(snapshot.case.process, snapshot.case.processVersion), ...context },
    question,
  )
  const choice = Object.hasOwn(choices, choiceName) ? choices[choiceName] : undefined
  if (!choice) throw new Refused(422, 'unknown_choice', { detail: Object.keys(choices).join(', ') })
  const about = snapshot.questions.find(({ id }) => id === question.aboutId)
  if (question.kind === 'side' && choiceName === 'byPhone' && about) return saidByPhone(snapshot, about, given, now)
  return checked(choice, context, given)
}

/** What somebody said on the telephone is a choice of the question that could not be delivered, with its own fields. */
const saidByPhone = (snapshot: Snapshot, about: QuestionRow, given: Given, now: number): Fields => {
  const { said, ...fields } = given.fields
  if (typeof said !== 'string') throw refusedFields([{ field: 'said', code: 'required' }], given)
  return { ...fieldsFor(snapshot, about, said, { ...given, fields }, now), said }
}

const checked = ({ form: made }: Choosable, context: Context, given: Given): Fields => {
  const form = typeof made === 'function' ? made(context) : made
  if (!form) {
    const errors = Object.keys(given.fields).map((field): FieldError => ({ field, code: 'unknown_field' }))
    if (errors.length > 0) throw refusedFields(errors, given)
    return {}
  }
  const result = check(form, given.fields, { today: dateOf(context.now, context.facts.zone) })
  if (!result.ok) throw refusedFields(result.errors, given, form)
  return result.answers
}

const refusedFields = (errors: readonly FieldError[], { within }: Given, form?: Form): Refused =>
  new Refused(422, 'invalid', { errors, ...(form && { form }), ...(within !== undefined && { within }) })
