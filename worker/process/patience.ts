import { open, send } from './asking.ts'
import { type Instant, morningAfter, nextMonday } from './calendar.ts'
import type { QuestionRow } from './context.ts'
import type { StateDefinition } from './define.ts'
import { type Draft, live, put, record } from './draft.ts'
import { giveUp } from './sides.ts'

/** Something that happens to the case at an instant unless something else happens first. */
export interface Item {
  readonly at: Instant
  readonly run: () => void
}

const PATIENT_REMINDERS: readonly number[] = [3, 5]
const ESCALATION_DAYS = 7

/** A late driver sends one reminder, not two: those whose morning has passed count as one. */
export const passed = (mornings: readonly Instant[], now: Instant): number => mornings.filter((at) => at <= now).length

export const remindOf = (draft: Draft, question: QuestionRow, reminders: number): void => {
  put(draft, { ...question, reminders, remindedAt: draft.now })
  record(draft, 'question.reminded', { questionId: question.id, round: reminders })
  send(draft, question, reminders, true)
}

/** † Reminded on the third and fifth day, the deputy asked on the seventh, then both every Monday. */
export const patientItems = (draft: Draft, question: QuestionRow, state: StateDefinition<string>): readonly Item[] => {
  const escalatesAt = morningAfter(question.askedAt, ESCALATION_DAYS, draft.facts.zone)
  const isOfStaff = draft.facts.staff.includes(question.personId)
  const items = [
    isOfStaff ? patientReminder(draft, question, escalatesAt) : undefined,
    escalation(draft, question, isOfStaff ? escalatesAt : draft.now),
    surrender(draft, question, state),
  ]
  return items.filter((item) => item !== undefined)
}

const patientReminder = (draft: Draft, question: QuestionRow, escalatesAt: Instant): Item => {
  const { zone } = draft.facts
  const { askedAt, remindedAt, escalatedAt, reminders } = question
  const mornings = PATIENT_REMINDERS.map((offset) => morningAfter(askedAt, offset, zone))
  const next = mornings[reminders]
  if (next !== undefined) return { at: next, run: () => remindOf(draft, question, passed(mornings, draft.now)) }
  const weeklyFrom = Math.max(remindedAt ?? askedAt, escalatedAt ?? escalatesAt)
  return { at: nextMonday(weeklyFrom, zone), run: () => remindOf(draft, question, reminders + 1) }
}

/**
 * Asks the next of the staff as well, also when nobody who was asked is one of them any more; `undefined` when that has
 * been done or there is nobody.
 */
export const escalation = (draft: Draft, question: QuestionRow, at: Instant): Item | undefined => {
  const isSame = ({ name, aboutId }: QuestionRow): boolean => name === question.name && aboutId === question.aboutId
  const asked = new Set(
    live(draft)
      .filter(isSame)
      .map(({ personId }) => personId),
  )
  const { staff } = draft.facts
  const deputy = staff.find((id) => !asked.has(id))
  const isAlone = question.escalatedAt === null && asked.size === 1
  if (deputy === undefined || !(isAlone || staff.every((id) => !asked.has(id)))) return undefined
  return { at, run: () => escalate(draft, question, deputy) }
}

const escalate = (draft: Draft, question: QuestionRow, deputy: string): void => {
  put(draft, { ...question, escalatedAt: draft.now })
  record(draft, 'question.escalated', { questionId: question.id, to: deputy })
  const about = draft.questions.find(({ id }) => id === question.aboutId)
  const { name, kind, role, fields } = question
  const reminders = PATIENT_REMINDERS.length
  const second = open(draft, { name, kind, role, personId: deputy, fields, reminders, ...(about && { about }) })
  put(draft, { ...second, escalatedAt: draft.now, remindedAt: draft.now })
  send(draft, second, 0)
}

/** Where the table says so, a dead address gives up by itself. */
const surrender = (
  draft: Draft,
  side: QuestionRow,
  { undeliverableDays }: StateDefinition<string>,
): Item | undefined => {
  const about = draft.questions.find(({ id }) => id === side.aboutId)
  if (!about || undeliverableDays === undefined || side.name !== 'undeliverable') return undefined
  const at = morningAfter(side.askedAt, undeliverableDays, draft.facts.zone)
  return { at, run: () => giveUp(draft, about) }
}
