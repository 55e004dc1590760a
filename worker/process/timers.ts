import { send } from './asking.ts'
import { day, hour, type Instant, morningAfter, morningFrom } from './calendar.ts'
import type { Context, Mail, PersonId, QuestionRow, Role } from './context.ts'
import type { StateDefinition } from './define.ts'
import { contextOf, type Draft, live, put, record, write } from './draft.ts'
import { openSide, stateOf } from './moving.ts'
import { escalation, type Item, passed, patientItems, remindOf } from './patience.ts'

/** A letter that still waits may be on its way already: taken at most so long ago, it will count as sent from then. */
const BEING_SENT = hour

const noMail: Mail = { firstSentAt: null, lastSentAt: null, waiting: false, failed: false }

/**
 * How the letters of a question fared, those of this very step included. One that waits is taken to leave now: it cannot
 * have left sooner, so all that counts from it lies a morning ahead at least, and comes no sooner either. Once it has
 * left nobody has to tell its case, which sleeps until the right time already; had it left later, that look is for nothing.
 */
const mailOf = (draft: Draft, question: QuestionRow): Mail => {
  const mail = draft.facts.mail[question.id] ?? noMail
  const isWritten = draft.letters.some(({ questionId }) => questionId === question.id)
  if (!isWritten && !mail.waiting) return mail
  const leavesAt = mail.waiting ? draft.now - BEING_SENT : draft.now
  const { firstSentAt, lastSentAt } = mail
  return {
    firstSentAt: firstSentAt ?? leavesAt,
    lastSentAt: Math.max(lastSentAt ?? 0, leavesAt),
    waiting: true,
    failed: false,
  }
}

/** Failed, or lost: a letter that neither waits nor has ever left would never set a clock going. */
const isUndelivered = ({ failed, lastSentAt }: Mail): boolean => failed || lastSentAt === null

export const isOpen = ({ closedAt, settlesAt, givenUpAt }: QuestionRow): boolean =>
  closedAt === null && settlesAt === null && givenUpAt === null

const sideOf = (draft: Draft, question: QuestionRow): QuestionRow | undefined =>
  live(draft).find(({ aboutId }) => aboutId === question.id)

/** What a question still has to do by itself: remind, escalate, be looked after when its letter is lost. */
export const questionItems = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): readonly Item[] => {
  if (sideOf(draft, question)) return []
  const undelivered = isUndelivered(mailOf(draft, question)) ? undeliveredItem(draft, question) : undefined
  if (undelivered) return [undelivered]
  const isPatient = question.kind === 'side' || state.asks?.patient === true
  return isPatient ? patientItems(draft, question, state) : reminderItems(draft, question, state)
}

/** A failed letter becomes a question to the coordinator, or goes to her deputy when it was hers. */
const undeliveredItem = (draft: Draft, question: QuestionRow): Item | undefined => {
  if (question.role === 'coordinator') return escalation(draft, question, draft.now)
  const run = (): void => {
    record(draft, 'letter.failed', { questionId: question.id })
    send(draft, openSide(draft, 'undeliverable', question, null), 0)
  }
  return { at: draft.now, run }
}

/** Counts from the letter's send; a coordinator whose mailbox is dead still finds the question at the desk. */
const clockOf = (draft: Draft, question: QuestionRow): Instant | null => {
  const mail = mailOf(draft, question)
  return mail.firstSentAt ?? (isUndelivered(mail) && question.role === 'coordinator' ? question.askedAt : null)
}

/**
 * The morning so many days of the table after the first letter, held days not counted, but never sooner after the last one than the table has
 * between them, nor sooner than a day after an undo. `undefined` without a letter.
 */
const turnOf = (
  draft: Draft,
  question: QuestionRow,
  { remind = [] }: StateDefinition<string>,
  offset: number,
): Instant | undefined => {
  const startedAt = clockOf(draft, question)
  if (startedAt === null) return undefined
  const { zone } = draft.facts
  const sinceLast = offset - (remind[question.reminders - 1] ?? 0)
  const lastAt = mailOf(draft, question).lastSentAt ?? startedAt
  const begins = startedAt + heldFor(draft, question, startedAt)
  return Math.max(morningAfter(begins, offset, zone), morningAfter(lastAt, sinceLast, zone), resumed(question, zone))
}

/** For how long its clock has stood still since it began, because the coordinator was asked about the question. */
const heldFor = (draft: Draft, question: QuestionRow, startedAt: Instant): number => {
  const before = (draft.facts.held ?? []).filter(({ questionId }) => questionId === question.id)
  const justNow = draft.questions.filter(({ aboutId, closedAt }) => aboutId === question.id && closedAt !== null)
  const spans = [...before, ...justNow.map(({ askedAt }) => ({ from: askedAt, to: draft.now }))]
  let [sum, counted] = [0, startedAt]
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, counted))
    counted = Math.max(counted, to)
  }
  return sum
}

const resumed = ({ resumedAt }: QuestionRow, zone: string): Instant =>
  resumedAt === null ? 0 : morningFrom(resumedAt + day, zone)

const reminderItems = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): readonly Item[] => {
  const mornings = (state.remind ?? []).flatMap((offset) => turnOf(draft, question, state, offset) ?? [])
  const next = mornings[question.reminders]
  const reminder = { at: next ?? 0, run: () => remindOf(draft, question, passed(mornings, draft.now)) }
  return [...(next === undefined ? [] : [reminder]), ...alertItems(draft, question, state)]
}

/** The coordinator learns that somebody's question waits; it stays where it is. */
const alertItems = (draft: Draft, question: QuestionRow, { alert }: StateDefinition<string>): readonly Item[] => {
  const startedAt = clockOf(draft, question)
  if (!alert || startedAt === null || question.escalatedAt !== null) return []
  const run = (): void => {
    put(draft, { ...question, escalatedAt: draft.now })
    record(draft, 'question.escalated', { questionId: question.id })
    const [personId] = draft.facts.staff
    if (personId !== undefined) write(draft, alert.letter, personId, { key: `${question.id}:${alert.letter}` })
  }
  return [{ at: morningAfter(startedAt, alert.days, draft.facts.zone), run }]
}

/** When the waiting for one question ends; `undefined` without a letter or while somebody looks after it. */
const runsOutAt = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): Instant | undefined => {
  if (question.givenUpAt !== null) return question.givenUpAt
  if (!state.silence || sideOf(draft, question)) return undefined
  const { zone } = draft.facts
  if (state.asks?.patient) return morningAfter(question.askedAt, state.silence.days, zone)
  return turnOf(draft, question, state, state.silence.days)
}

/** The state falls silent when all its unanswered questions have run out; a deputy's lasts no longer than the first. */
export const silentAt = (draft: Draft, state: StateDefinition<string>): Instant | undefined => {
  const waited = live(draft).filter(({ kind, settlesAt }) => kind === 'state' && settlesAt === null)
  const ends = waited.map((question) => runsOutAt(draft, question, state)).filter((at) => at !== undefined)
  if (waited.length === 0 || ends.length < waited.length) return undefined
  const resumes = waited.map((question) => resumed(question, draft.facts.zone))
  return state.asks?.patient ? Math.max(Math.min(...ends), ...resumes) : Math.max(...ends)
}

/** When somebody last heard from us, the letters of this very step included. */
const heardBy = (draft: Draft, personId: PersonId): Instant | undefined =>
  draft.letters.some((letter) => letter.personId === personId) ? draft.now : draft.facts.heard[personId]

/** Who is still to be asked in a state whose question waits for a day. */
export const unasked = (draft: Draft, { asks, after }: StateDefinition<string>): readonly Role[] => {
  if (!asks || !after) return []
  const asked = live(draft).filter(({ kind }) => kind === 'state')
  return asks.roles.filter(
    (role) => !asked.some((question) => question.role === role || question.personId === draft.case.roles[role]),
  )
}

/**
 * When somebody is asked in a state whose question waits for a day. If that day had passed before the state was entered,
 * at the earliest a day after their last letter; what they were sent since does not put it off, so that several cases
 * that ask on one morning are one letter.
 */
export const askedAt = (draft: Draft, role: Role, after: (context: Context) => Instant): Instant => {
  const { entered, openedAt, state, roles } = draft.case
  const { zone } = draft.facts
  const [morning, since] = [after(contextOf(draft)), entered[state] ?? openedAt]
  const hasPassed = morning < morningAfter(since, 0, zone)
  const heard = hasPassed ? heardBy(draft, roles[role] ?? '') : undefined
  return heard === undefined ? morning : Math.max(morning, morningAfter(Math.min(heard, since), 1, zone))
}

/** News of a long wait to whoever has heard nothing for so many days. */
export const newsItem = (draft: Draft, { news }: StateDefinition<string>): Item | undefined => {
  const personId = news && draft.case.roles[news.to]
  if (!news || personId === undefined || news.unless?.(contextOf(draft))) return undefined
  const last = Math.max(heardBy(draft, personId) ?? 0, draft.case.openedAt)
  const at = morningAfter(last, news.days, draft.facts.zone)
  const key = `${draft.case.id}:${news.letter}:${at}`
  return { at, run: () => write(draft, news.letter, personId, { key, timer: true }) }
}

/** All reminders count as sent; the silence keeps the length the table has. */
export const quiet = (draft: Draft, question: QuestionRow): void => {
  const { remind = [] } = stateOf(draft.process, draft.case.state)
  put(draft, { ...question, reminders: Math.max(question.reminders, remind.length) })
  record(draft, 'consent.withdrawn', { questionId: question.id, purpose: 'reminders' })
}
