import { open, send } from './asking.ts'
import { day, hour, type Instant, morningAfter, nextMonday } from './calendar.ts'
import type { Mail, QuestionRow } from './context.ts'
import type { StateDefinition } from './define.ts'
import { contextOf, type Draft, live, put, record, write } from './draft.ts'
import { openSide } from './moving.ts'
import { giveUp, sideQuestions } from './sides.ts'

/** Something that happens to the case at an instant unless something else happens first. */
export interface Item {
  readonly at: Instant
  readonly run: () => void
}

const PATIENT_REMINDERS: readonly number[] = [3, 5]
const ESCALATION_DAYS = 7
/** A letter that waits is looked after at least so often. */
const WAITING_CHECK = hour

const noMail: Mail = { firstSentAt: null, lastSentAt: null, waiting: false, failed: false }

/** How the letters of a question fared, those of this very step included. */
export const mailOf = (draft: Draft, question: QuestionRow): Mail => {
  const mail = draft.facts.mail[question.id] ?? noMail
  const isWritten = draft.letters.some(({ questionId }) => questionId === question.id)
  return isWritten ? { ...mail, waiting: true, failed: false } : mail
}

export const isOpen = ({ closedAt, settlesAt, givenUpAt }: QuestionRow): boolean =>
  closedAt === null && settlesAt === null && givenUpAt === null

const sideOf = (draft: Draft, question: QuestionRow): QuestionRow | undefined =>
  live(draft).find(({ aboutId }) => aboutId === question.id)

/** What a question still has to do by itself: be looked after while its letter waits, remind, escalate. */
export const questionItems = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): readonly Item[] => {
  const mail = mailOf(draft, question)
  const isPatient = question.kind === 'side' || state.asks?.patient === true
  const watch = mail.waiting ? [{ at: draft.now + WAITING_CHECK, run: () => undefined }] : []
  const failed = mail.failed && question.kind === 'state' ? undeliveredItem(draft, question) : undefined
  if (failed) return [failed, ...watch]
  if (sideOf(draft, question)) return watch
  return [...watch, ...(isPatient ? patientItems(draft, question, state) : reminderItems(draft, question, state, mail))]
}

/** A failed letter becomes a question to the coordinator, or goes to her deputy when it was hers. */
const undeliveredItem = (draft: Draft, question: QuestionRow): Item | undefined => {
  if (sideOf(draft, question)) return undefined
  if (question.role === 'coordinator') return escalation(draft, question, draft.now)
  return {
    at: draft.now,
    run: () => {
      record(draft, 'letter.failed', { questionId: question.id })
      send(draft, openSide(draft, 'undeliverable', question, null), 0)
    },
  }
}

/** Counts from the letter's send; a coordinator whose mailbox is dead still finds the question at the desk. */
const clockOf = (draft: Draft, question: QuestionRow): Instant | null => {
  const { firstSentAt, failed } = mailOf(draft, question)
  return firstSentAt ?? (failed && question.role === 'coordinator' ? question.askedAt : null)
}

const reminderItems = (
  draft: Draft,
  question: QuestionRow,
  { remind = [], alert }: StateDefinition<string>,
  { waiting }: Mail,
): readonly Item[] => {
  const startedAt = clockOf(draft, question)
  if (startedAt === null) return []
  const { zone } = draft.facts
  const mornings = remind.map((offset) => morningAfter(startedAt, offset, zone))
  const next = mornings[question.reminders]
  const items: Item[] = []
  if (next !== undefined && !waiting) {
    items.push({ at: next, run: () => remindOf(draft, question, passed(mornings, draft.now)) })
  }
  if (alert && question.escalatedAt === null) {
    items.push({ at: morningAfter(startedAt, alert.days, zone), run: () => raise(draft, question, alert.letter) })
  }
  return items
}

/** A late driver sends one reminder, not two: those whose morning has passed count as one. */
const passed = (mornings: readonly Instant[], now: Instant): number => mornings.filter((at) => at <= now).length

const remindOf = (draft: Draft, question: QuestionRow, reminders: number): void => {
  put(draft, { ...question, reminders, remindedAt: draft.now })
  record(draft, 'question.reminded', { questionId: question.id, round: reminders })
  send(draft, question, reminders, true)
}

/** The coordinator learns that somebody's question waits; it stays where it is. */
const raise = (draft: Draft, question: QuestionRow, letter: string): void => {
  put(draft, { ...question, escalatedAt: draft.now })
  record(draft, 'question.escalated', { questionId: question.id })
  const [personId] = draft.facts.staff
  if (personId !== undefined) write(draft, letter, personId, { key: `${question.id}:${letter}` })
}

/** † Reminded on the third and fifth day, the deputy asked on the seventh, then both every Monday. */
const patientItems = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): readonly Item[] => {
  const { zone } = draft.facts
  const mornings = PATIENT_REMINDERS.map((offset) => morningAfter(question.askedAt, offset, zone))
  const escalatesAt = morningAfter(question.askedAt, ESCALATION_DAYS, zone)
  const next = mornings[question.reminders]
  const weeklyFrom = Math.max(question.remindedAt ?? question.askedAt, question.escalatedAt ?? escalatesAt)
  const reminder: Item =
    next === undefined
      ? { at: nextMonday(weeklyFrom, zone), run: () => remindOf(draft, question, question.reminders + 1) }
      : { at: next, run: () => remindOf(draft, question, passed(mornings, draft.now)) }
  const escalates = question.escalatedAt === null ? escalation(draft, question, escalatesAt) : undefined
  const surrender = question.kind === 'side' ? surrenderItem(draft, question, state) : undefined
  return [reminder, ...(escalates ? [escalates] : []), ...(surrender ? [surrender] : [])]
}

const escalation = (draft: Draft, question: QuestionRow, at: Instant): Item | undefined => {
  const asked = new Set(
    live(draft)
      .filter(({ name }) => name === question.name)
      .map(({ personId }) => personId),
  )
  const deputy = draft.facts.staff.find((id) => !asked.has(id))
  if (deputy === undefined || question.escalatedAt !== null || asked.size > 1) return undefined
  return { at, run: () => escalate(draft, question, deputy) }
}

const escalate = (draft: Draft, question: QuestionRow, deputy: string): void => {
  put(draft, { ...question, escalatedAt: draft.now })
  record(draft, 'question.escalated', { questionId: question.id, to: deputy })
  const about = draft.questions.find(({ id }) => id === question.aboutId)
  const { name, kind, role, fields } = question
  const second = open(draft, {
    name,
    kind,
    role,
    personId: deputy,
    fields,
    reminders: PATIENT_REMINDERS.length,
    ...(about && { about }),
  })
  put(draft, { ...second, escalatedAt: draft.now, remindedAt: draft.now })
  send(draft, second, 0)
}

const surrenderItem = (draft: Draft, side: QuestionRow, state: StateDefinition<string>): Item | undefined => {
  const about = draft.questions.find(({ id }) => id === side.aboutId)
  if (!about || state.undeliverableDays === undefined || !(side.name in sideQuestions)) return undefined
  return {
    at: morningAfter(side.askedAt, state.undeliverableDays, draft.facts.zone),
    run: () => {
      put(draft, { ...side, closedAt: draft.now, closedBecause: 'silence' })
      record(draft, 'question.closed', { questionId: side.id, because: 'silence' })
      giveUp(draft, about)
    },
  }
}

/** When the waiting for one question ends; `undefined` while its letter has not left or somebody looks after it. */
const runsOutAt = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): Instant | undefined => {
  if (question.givenUpAt !== null) return question.givenUpAt
  if (!state.silence || sideOf(draft, question)) return undefined
  const { zone } = draft.facts
  const count = state.silence.days
  const resumed = question.resumedAt === null ? 0 : question.resumedAt + day
  if (state.asks?.patient) return Math.max(morningAfter(question.askedAt, count, zone), resumed)
  const { lastSentAt, waiting } = mailOf(draft, question)
  const startedAt = clockOf(draft, question)
  if (startedAt === null || waiting) return undefined
  const lastOffset = state.remind?.[question.reminders - 1] ?? 0
  const sinceReminder = morningAfter(lastSentAt ?? startedAt, count - lastOffset, zone)
  return Math.max(morningAfter(startedAt, count, zone), question.reminders > 0 ? sinceReminder : 0, resumed)
}

/** The state falls silent when all its unanswered questions have run out. */
export const silentAt = (draft: Draft, state: StateDefinition<string>): Instant | undefined => {
  const waited = live(draft).filter(({ kind, settlesAt }) => kind === 'state' && settlesAt === null)
  if (waited.length === 0) return undefined
  const ends = waited.map((question) => runsOutAt(draft, question, state))
  const known = ends.filter((at) => at !== undefined)
  if (known.length < ends.length) return undefined
  return state.asks?.patient ? Math.min(...known) : Math.max(...known)
}

/** The morning on which a question that waits for a day is asked; at the earliest one day after the last letter to them. */
export const askedAt = (draft: Draft, state: StateDefinition<string>): Instant | undefined => {
  if (!state.asks || !state.after || live(draft).some(({ kind }) => kind === 'state')) return undefined
  const morning = state.after(contextOf(draft))
  if (morning > draft.now) return morning
  const people = state.asks.roles.map((role) => draft.case.roles[role])
  const heard = people
    .map((id) => (id === undefined ? undefined : draft.facts.heard[id]))
    .filter((at) => at !== undefined)
  return Math.max(morning, ...heard.map((at) => morningAfter(at, 1, draft.facts.zone)))
}

/** News of a long wait to whoever has heard nothing for so many days. */
export const newsItem = (draft: Draft, { news }: StateDefinition<string>): Item | undefined => {
  const personId = news && draft.case.roles[news.to]
  if (!news || personId === undefined) return undefined
  const { zone } = draft.facts
  const isWritten = draft.letters.some((letter) => letter.personId === personId)
  const last = isWritten ? draft.now : Math.max(draft.facts.heard[personId] ?? 0, draft.case.openedAt)
  const at = morningAfter(last, news.days, zone)
  const key = `${draft.case.id}:${news.letter}:${at}`
  return { at, run: () => write(draft, news.letter, personId, { key, timer: true }) }
}
