import type { Instant } from '../../worker/process/calendar.ts'
import { carriedAs, plan, type Waiting } from '../../worker/mail/sending.ts'
import type { CaseId } from '../../worker/process/context.ts'
import { type LetterRow, lettersIn } from './outbox.ts'
import type { World } from './world.ts'

/** Whether the address of a letter does not exist. */
export type Bounces = (letter: LetterRow) => boolean

/** Sends what is due, by the same rule as the real outbox. */
export const deliver = (world: World, bounces: Bounces = () => false): void => {
  const waits = lettersIn(world, world.letters.waiting)
  const due = waits.filter(({ nextAt }) => nextAt <= world.now)
  if (due.length === 0) return
  const readers = new Set(due.map(({ personId }) => personId))
  const riders = waits.filter(({ line, nextAt, personId }) => line && nextAt > world.now && readers.has(personId))
  const { send, postponed, dropped } = plan(
    [...due, ...riders].map((letter) => waiting(world, letter)),
    world.now,
  )
  for (const { ids, until } of postponed) for (const id of ids) mark(world, id, { nextAt: until })
  for (const { ids, because } of dropped) {
    for (const letter of lettersIn(world, ids)) {
      if (because === 'answered') mark(world, letter.id, { state: 'dropped' })
      else lose(world, letter, letter.questionId === null ? 'dropped' : 'failed')
    }
  }
  for (const group of send) carry(world, group, bounces)
}

const carry = (world: World, group: readonly (LetterRow & Waiting)[], bounces: Bounces): void => {
  const [first] = group
  if (!first) return
  if (bounces(first)) {
    for (const letter of group) lose(world, letter, 'failed')
    return
  }
  for (const { id, caseId } of group) {
    mark(world, id, { state: 'sent', sentAt: world.now })
    if (world.wakesWhenSent) wake(world, caseId)
  }
  const letters = group.map((one) => ({ ...one, letter: carriedAs(one) ?? one.letter }))
  world.mails.push({ to: first.personId, at: world.now, letters })
}

const lose = (world: World, { id, caseId, questionId }: LetterRow, state: 'failed' | 'dropped'): void => {
  if (questionId === null) world.letters.lost.add(id)
  mark(world, id, { state }, true)
  wake(world, caseId)
}

/** Also a case that has closed meanwhile. */
const wake = ({ cases, now, journal }: World, id: CaseId): void => {
  journal?.push({ type: 'woken', caseId: id, at: now })
  const row = cases.get(id)
  if (row) cases.set(id, { ...row, dueAt: row.dueAt === null || row.dueAt > now ? now : row.dueAt - 1 })
}

const mark = ({ letters, journal }: World, id: string, changed: Partial<LetterRow>, isLost = false): void => {
  const found = letters.rows.get(id)
  if (!found) return
  const row = { ...found, ...changed }
  letters.rows.set(id, row)
  journal?.push({ type: 'letter', row, isLost })
  if (changed.state) letters.waiting.delete(id)
}

const waiting = (world: World, letter: LetterRow): LetterRow & Waiting => ({
  ...letter,
  mailbox: letter.personId,
  zone: world.zone,
  isStaff: world.staff.includes(letter.personId),
  isBlocked: world.blocked.has(letter.personId) && world.unproven.has(letter.personId),
  isProven: !world.unproven.has(letter.personId),
  isPassedOn: lettersIn(world, world.letters.ofQuestion.get(letter.questionId ?? '')).some(
    (one) => one.letter === 'passedOn',
  ),
  question: letter.questionId === null ? undefined : world.questions.get(letter.questionId),
  lastTimerAt: letter.timer ? lastTimerAt(world, letter.personId) : null,
})

const lastTimerAt = (world: World, personId: string): Instant | null => {
  const sent = lettersIn(world, world.letters.toPerson.get(personId))
    .filter(({ timer }) => timer)
    .map(({ sentAt }) => sentAt)
    .filter((at) => at !== null)
  return sent.length > 0 ? Math.max(...sent) : null
}
