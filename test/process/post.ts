import type { Instant } from '../../worker/process/calendar.ts'
import { plan, type Waiting } from '../../worker/mail/sending.ts'
import { type LetterRow, lettersIn } from './outbox.ts'
import { touch, type World } from './world.ts'

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
      mark(world, letter.id, { state: 'dropped' })
      if (because === 'blocked') touch(world, letter.caseId)
    }
  }
  for (const group of send) carry(world, group, bounces)
}

const carry = (world: World, group: readonly LetterRow[], bounces: Bounces): void => {
  const [first] = group
  if (!first) return
  const isFailed = bounces(first)
  for (const { id, caseId } of group) {
    mark(world, id, isFailed ? { state: 'failed' } : { state: 'sent', sentAt: world.now })
    if (isFailed || world.wakesWhenSent) touch(world, caseId)
  }
  if (!isFailed) world.mails.push({ to: first.personId, at: world.now, letters: group })
}

const mark = ({ letters }: World, id: string, changed: Partial<LetterRow>): void => {
  const found = letters.rows.get(id)
  if (!found) return
  letters.rows.set(id, { ...found, ...changed })
  if (changed.state) letters.waiting.delete(id)
}

const waiting = (world: World, letter: LetterRow): LetterRow & Waiting => ({
  ...letter,
  zone: world.zone,
  isStaff: world.staff.includes(letter.personId),
  isBlocked: world.blocked.has(letter.personId),
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
