import { type Choosable, choicesOf, isMoving } from '../process/answering.ts'
import type { Context, Fields, QuestionRow } from '../process/context.ts'
import type { FormOf } from '../process/define.ts'
import { processOf } from '../process/processes.ts'
import type { Snapshot } from '../process/step.ts'
import { readSnapshot } from '../process/store.ts'
import type { Setting } from '../setting.ts'
import { answersOf } from '../telling/shown.ts'
import { proposedIn } from '../telling/reader.ts'
import { find, type Found } from '../telling/store.ts'
import type { Form } from '../../forms/define.ts'
import { type ParsedLink, isSignedFor } from './link.ts'
import { readQuestion, readStaff } from './store.ts'
import { type Standing, standingOf } from './standing.ts'

/** A question as it stands when its link is opened. */
export interface Opened {
  readonly question: QuestionRow
  /** Whose link it is: the person asked, or a coordinator who answers for them. */
  readonly presserId: string
  readonly about: QuestionRow | undefined
  readonly snapshot: Snapshot
  readonly found: Found
  readonly standing: Standing
  readonly now: number
}

/** `undefined`: unknown or forged; nobody learns which. */
export const openQuestion = async (setting: Setting, link: ParsedLink): Promise<Opened | undefined> => {
  const { env } = setting
  const question = await readQuestion(env, link.id)
  if (!question) return undefined
  if (await isSignedFor(env.LINK_KEYS, link, question.personId)) return look(setting, question, question.personId)
  const coordinator = await coordinatorOf(env, link, question)
  return coordinator === undefined ? undefined : look(setting, question, coordinator)
}

/** Any coordinator may answer another's question, and may record what somebody said on the telephone. */
const coordinatorOf = async (env: Env, link: ParsedLink, { networkId }: QuestionRow): Promise<string | undefined> => {
  for (const personId of await readStaff(env, networkId)) {
    if (await isSignedFor(env.LINK_KEYS, link, personId)) return personId
  }
  return undefined
}

const look = async (setting: Setting, question: QuestionRow, presserId: string): Promise<Opened | undefined> => {
  const { env } = setting
  const now = await setting.now()
  const snapshot = await readSnapshot(env.DB, question.caseId, now)
  const people = [question.personId, presserId, proposedIn(question)].filter((id) => id !== undefined)
  const found = await find(env, question.caseId, people)
  if (!snapshot || !found) return undefined
  // A coordinator's question is the staff's, of whom whoever was asked may be none any more.
  if (question.role === 'coordinator' && !found.staff.includes(presserId)) return undefined
  const about = question.aboutId === null ? undefined : await readQuestion(env, question.aboutId)
  const standing = standingOf(question, isStopped(question, snapshot, now))
  return { question, presserId, about, snapshot, found, standing, now }
}

/** Somebody else's answer is about to move the case; whoever is asked about another question disturbs nobody by it. */
const isStopped = (question: QuestionRow, { case: row, facts, questions }: Snapshot, now: number): boolean => {
  const here = { process: processOf(row.process, row.processVersion), case: row, facts, now }
  const others = questions.filter(({ id }) => id !== question.id)
  return question.kind !== 'side' && isMoving(here, others)
}

export const contextIn = ({ snapshot, now }: Opened): Context => ({ case: snapshot.case, facts: snapshot.facts, now })

/** What may be chosen now, with the form each choice brings. */
export const choicesIn = (opened: Opened): readonly (readonly [name: string, form: Form | undefined])[] => {
  const { process, processVersion } = opened.snapshot.case
  const here = { process: processOf(process, processVersion), ...contextIn(opened) }
  const choices = Object.entries(choicesOf(here, opened.question))
  return choices.map(([name, choice]) => [name, formIn(opened, choice)])
}

const formIn = (opened: Opened, { form }: Choosable): Form | undefined => form && made(form, contextIn(opened))

const made = (form: FormOf, context: Context): Form => (typeof form === 'function' ? form(context) : form)

export const answersOfCase = ({ found }: Opened): Fields => {
  const own = found.submissions.find(({ caseId }) => caseId === found.case.id)
  return own ? answersOf(own) : {}
}
