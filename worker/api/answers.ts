import * as v from 'valibot'
import type { Actor } from '../process/step.ts'
import { readSnapshot } from '../process/store.ts'
import { caseSchema } from './case-schema.ts'
import { shownAfter } from './cases.ts'
import type { Key } from './key.ts'
import { type Asked, write } from './operation.ts'
import { notFound, Refused } from './problems.ts'
import { expectVersion } from './respond.ts'
import { expectOpen, fieldsFor, readQuestion, say } from './say.ts'
import { record } from './values.ts'

export const answer = v.strictObject({
  questionId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  choice: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  version: v.pipe(v.number(), v.integer(), v.description('of the question')),
  fields: v.optional(v.pipe(record, v.description('of the choice: see `/processes/{name}`'))),
  onBehalfOf: v.optional(
    v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.description('the person asked, who said so by telephone')),
  ),
})

type Answer = v.InferOutput<typeof answer>

export const answerOperations = [
  write('/cases/:id/answers', {
    summary: 'Answers a question, settled at once: a coordinator’s, or anybody’s on their behalf',
    status: 200,
    body: answer,
    gives: caseSchema,
    refuses: [
      [403, 'not_asked'],
      [404, 'not_found'],
      [409, 'question_closed'],
      [409, 'version_stale'],
      [409, 'question_settling'],
      [409, 'no_capacity'],
      [409, 'offer_not_active'],
      [422, 'unknown_choice'],
    ],
    write: async (asked) => {
      await recordAnswer(asked)
      return shownAfter(asked, asked.param('id'))
    },
    again: (asked) => shownAfter(asked, asked.param('id')),
  }),
]

/** As the log names it: the key, and which person spoke. */
export const spokenBy = ({ name }: Key): { readonly actor: Actor; readonly by: string } => ({
  actor: { type: 'api', id: name },
  by: name,
})

const recordAnswer = async (asked: Asked<undefined, Answer>): Promise<void> => {
  const { setting, key, body, param } = asked
  const caseId = param('id')
  const { questionId, choice, version, fields = {}, onBehalfOf } = body
  const question = await readQuestion(setting.env, key.network.id, caseId, questionId)
  if (!question) throw notFound()
  const isTheirs = onBehalfOf === undefined ? question.role === 'coordinator' : onBehalfOf === question.personId
  if (!isTheirs) throw new Refused(403, 'not_asked')
  const now = await setting.now()
  const snapshot = await readSnapshot(setting.env.DB, caseId, now)
  if (!snapshot) throw notFound()
  expectVersion(asked.ifMatch, snapshot.case.seq)
  expectOpen(question)
  if (version !== question.version) throw new Refused(409, 'version_stale')
  const accepted = fieldsFor(snapshot, question, choice, { fields, within: 'fields' }, now)
  const said = {
    type: 'answer',
    questionId,
    choice,
    version,
    fields: accepted,
    settle: 'now',
    ...spokenBy(key),
  } as const
  await say(asked, caseId, said, question)
}
