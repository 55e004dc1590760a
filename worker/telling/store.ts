import * as v from 'valibot'
import type { Published } from '../../forms/publish.ts'
import type { agreements } from '../../schema/cases.ts'
import type { people } from '../../schema/people.ts'
import type { submissions } from '../../schema/submissions.ts'
import { json, jsonOrNull } from '../../schema/values.ts'
import type { Network } from '../networks/store.ts'
import { networkColumns, storedNetwork } from '../networks/stored.ts'
import type { CaseRow, QuestionRow } from '../process/context.ts'
import { fromArray } from '../process/rows.ts'
import { caseColumns, questionColumns } from '../process/snapshot-sql.ts'
import type { Waited } from '../process/silence.ts'
import { storedCase, storedHeld, storedMail, storedQuestion } from '../process/stored.ts'
import { type Ended, endedRow } from './ended-sql.ts'
import { agreementColumns, foundSql, personColumns, submissionColumns } from './found-sql.ts'
import { publishedForm } from './published.ts'
import { storedAgreement, storedPerson, storedSubmission } from './stored.ts'

/** Everything stored that a letter or page about one case may speak of. */
export interface Found {
  readonly case: CaseRow
  readonly network: Network
  readonly people: readonly FoundPerson[]
  readonly staff: readonly string[]
  readonly submissions: readonly FoundSubmission[]
  /** The newest settled answer of the case. */
  readonly decision: QuestionRow | undefined
  /** The answer that set the end that a project has now, where it is not the agreed one. */
  readonly postponed: QuestionRow | undefined
  readonly agreement: typeof agreements.$inferSelect | undefined
  /** By what silence is counted; taken apart for whoever asks, since most letters tell of none. */
  readonly waited: () => Waited
  /** Of a need: what was tried for it last, and how that ended. */
  readonly ended: Ended | undefined
}

export interface FoundPerson {
  readonly person: typeof people.$inferSelect
  readonly organisation: string | null
}

export interface FoundSubmission {
  readonly submission: typeof submissions.$inferSelect
  /** The case it belongs to here: the intake, the need or the offer. */
  readonly caseId: string
  readonly organisation: string
  readonly published: Published
}

const array = v.array(v.unknown())

const foundRow = v.object({
  case: json(array),
  network: json(array),
  staff: json(v.array(v.string())),
  people: json(v.array(v.tuple([array, v.nullable(v.string())]))),
  submissions: json(v.array(v.tuple([array, v.string(), v.string()]))),
  decision: jsonOrNull(array),
  postponed: jsonOrNull(array),
  agreement: jsonOrNull(array),
  waited: v.string(),
  ended: jsonOrNull(endedRow),
})

const waitedRow = json(v.object({ questions: v.array(array), mail: storedMail, held: storedHeld }))

const waitedIn = (text: string): Waited => {
  const { questions, ...row } = v.parse(waitedRow, text)
  return {
    ...row,
    questions: questions.map((values) => v.parse(storedQuestion, fromArray(questionColumns, values))),
  }
}

/** What is wanted: a case, and people beside its own and the staff. */
export interface Wanted {
  readonly caseId: string
  readonly personIds: readonly string[]
}

/** One statement, however many are wanted; each row of its result is read by `foundIn`. */
export const findStatement = (db: D1Database, wanted: readonly Wanted[]): D1PreparedStatement =>
  db.prepare(foundSql).bind(JSON.stringify(wanted.map(({ caseId, personIds }) => [caseId, personIds])))

/** `undefined` when there is no such case. */
export const find = async (env: Env, caseId: string, personIds: readonly string[]): Promise<Found | undefined> => {
  const row = await findStatement(env.DB, [{ caseId, personIds }]).first()
  return row ? foundIn(env, row) : undefined
}

const numbered = v.object({ number: v.number() })

/** Which of those wanted a row answers. */
export const numberOf = (row: unknown): number => v.parse(numbered, row).number

export const foundIn = async (env: Env, row: unknown): Promise<Found> => {
  const found = v.parse(foundRow, row)
  return {
    case: v.parse(storedCase, fromArray(caseColumns, found.case)),
    network: v.parse(storedNetwork, fromArray(networkColumns, found.network)),
    staff: found.staff,
    people: found.people.map(([values, organisation]) => ({
      person: v.parse(storedPerson, fromArray(personColumns, values)),
      organisation,
    })),
    submissions: await Promise.all(found.submissions.map((one) => submissionFrom(env.DB, ...one))),
    decision: questionIn(found.decision),
    postponed: questionIn(found.postponed),
    agreement: found.agreement ? v.parse(storedAgreement, fromArray(agreementColumns, found.agreement)) : undefined,
    waited: () => waitedIn(found.waited),
    ended: found.ended ?? undefined,
  }
}

const questionIn = (values: readonly unknown[] | null): QuestionRow | undefined =>
  values ? v.parse(storedQuestion, fromArray(questionColumns, values)) : undefined

const submissionFrom = async (
  db: D1Database,
  values: readonly unknown[],
  caseId: string,
  organisation: string,
): Promise<FoundSubmission> => {
  const submission = v.parse(storedSubmission, fromArray(submissionColumns, values))
  return {
    submission,
    caseId,
    organisation,
    published: await publishedForm(db, submission.form, submission.formVersion),
  }
}
