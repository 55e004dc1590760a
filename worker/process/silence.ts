import { type Instant, morningAfter } from './calendar.ts'
import type { CaseRow, Facts, Mail, QuestionRow } from './context.ts'
import { draftOf, type Names } from './draft.ts'
import { stateOf } from './moving.ts'
import { processOf } from './processes.ts'
import { silentAt as fallsSilentAt } from './timers.ts'

/** What the waiting in a state is counted by: its live questions, how their letters fared, how long each was held. */
export interface Waited {
  readonly questions: readonly QuestionRow[]
  readonly mail: Facts['mail']
  readonly held: NonNullable<Facts['held']>
}

/**
 * When an unanswered question will lead on by itself, told in its letter and on its page: the very date by which the
 * case will act. A letter on its way, such as the one that is being written, is taken to leave now.
 * @returns `undefined`: never, or nobody knows yet, because the clock stands still while the coordinator is asked.
 */
export const silentAt = (
  row: CaseRow,
  question: QuestionRow,
  waited: () => Waited,
  { zone, now }: { readonly zone: string; readonly now: Instant },
): Instant | undefined => {
  if (silenceOf(row, question) === undefined) return undefined
  const { questions, mail, held } = waited()
  if (!questions.some(({ id }) => id === question.id)) return undefined
  const left = Object.fromEntries(Object.entries(mail).map(([id, one]) => [id, leaving(one, now)]))
  const facts = { zone, settling: 0, staff: [], mail: left, heard: {}, held }
  const process = processOf(row.process, row.processVersion)
  const draft = draftOf(process, { case: row, questions, facts }, now, nameless, undefined)
  return fallsSilentAt(draft, stateOf(process, row.state))
}

const leaving = (mail: Mail, now: Instant): Mail =>
  mail.waiting ? { firstSentAt: mail.firstSentAt ?? now, lastSentAt: now, waiting: false, failed: false } : mail

/** Nothing is opened where a date is only asked for. */
const nameless: Names = { id: () => '', reference: () => '' }

/**
 * Before this a question leads nowhere by itself: as if its letter had left when it was asked, and nothing had held it
 * since. For lists, which would have to read its letters to know more.
 */
export const silentAtEarliest = (row: CaseRow, question: QuestionRow, zone: string): Instant | undefined => {
  const days = silenceOf(row, question)
  return days === undefined ? undefined : morningAfter(question.askedAt, days, zone)
}

/** In how many days; `undefined` where a question stays open until it is answered. */
const silenceOf = (row: CaseRow, { kind }: QuestionRow): number | undefined =>
  kind === 'state' ? processOf(row.process, row.processVersion).states[row.state]?.silence?.days : undefined
