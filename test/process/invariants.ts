import { isDeepStrictEqual } from 'node:util'
import { dateOf, day, type Instant } from '../../worker/process/calendar.ts'
import type { CaseRow, QuestionRow } from '../../worker/process/context.ts'
import { fold } from '../../worker/process/fold.ts'
import { processOf } from '../../worker/process/processes.ts'
import type { NewEvent } from '../../worker/process/step.ts'
import { decide } from './driving.ts'
import { lettersIn } from './outbox.ts'
import { logOf, type World } from './world.ts'

const require = (holds: boolean, what: () => string): void => {
  if (!holds) throw new Error(what())
}

const tellOf = ({ process, id, state }: CaseRow): string => `${process} ${id} in ${state}`

/** Holds after every single act. */
export const checkPlaces = (world: World): void => {
  for (const { place, caseId } of world.places.values()) {
    const holder = world.cases.get(caseId)
    require(holder?.closedAt === null, () =>
      `${place.scope} ${place.number} is held by ${holder && tellOf(holder)}, which is closed`)
    require(mayHold(world, holder, place.scope), () => `${place.scope} is held by ${holder && tellOf(holder)}`)
  }
}

/** Whoever has come past the point at which a place is given back has given it back. */
const mayHold = (world: World, holder: CaseRow | undefined, scope: string): boolean => {
  if (!holder) return false
  const kind = scope.slice(0, scope.indexOf(':'))
  if (holder.process === 'need') {
    return [...world.questions.values()].some(
      ({ caseId, choice, closedAt }) => caseId === holder.id && choice === 'propose' && closedAt === null,
    )
  }
  if (holder.process === 'project') return kind !== 'asks' && holder.entered['surveying'] === undefined
  if (holder.state === 'postponed') return kind === 'offer'
  return kind === 'asks' ? holder.entered['connected'] === undefined : true
}

/** The log tells the whole story: folded, it is what is stored. */
export const checkLog = (world: World): void => {
  for (const row of world.cases.values()) {
    const log = logOf(world, row.id)
    require(log.every(({ seq }, index) => seq === index + 1) && row.seq === log.length, () =>
      `${tellOf(row)}: gaps in the log`)
    const { questions, ...folded } = fold(log)
    const { state, memo, roles, entered, childId, closedAt } = row
    const stored = { state, memo, roles, entered, childId, closedAt }
    require(isDeepStrictEqual({ ...folded }, stored), () =>
      `${tellOf(row)}: folded ${JSON.stringify(folded)}, stored ${JSON.stringify(stored)}`)
    for (const question of world.questions.values()) {
      if (question.caseId !== row.id) continue
      const { name, kind, personId, choice, closedAt: over, settledAt, givenUpAt } = question
      const isOpen = over === null && settledAt === null && givenUpAt === null
      const wanted = { name, kind, personId, isOpen, choice }
      const told = questions[question.id]
      require(isDeepStrictEqual(told, wanted), () =>
        `${tellOf(row)}: folded ${JSON.stringify(told)}, stored ${JSON.stringify(wanted)}`)
    }
  }
}

/** Until its `dueAt` a case has nothing to do; without one, nothing ever. */
export const checkWakeUps = (world: World): void => {
  const { now } = world
  for (const row of world.cases.values()) {
    if (row.closedAt !== null || (row.dueAt !== null && row.dueAt <= now)) continue
    world.now = row.dueAt === null ? now + 4000 * day : row.dueAt - 1
    const step = decide(world, row.id)
    world.now = now
    const isQuiet = typeof step !== 'string' && step.events.length === 0 && step.letters.length === 0
    const news = typeof step === 'string' ? step : JSON.stringify([...step.events, ...step.letters])
    require(isQuiet, () => `${tellOf(row)} sleeps until ${row.dueAt} though it has this to do: ${news}`)
  }
}

/** Contacts leave once in each direction, and only when both have said yes and can no longer undo it. */
export const checkContacts = (world: World): void => {
  for (const row of world.cases.values()) {
    const log = logOf(world, row.id)
    const released = log.filter(({ type }) => type === 'contact.released')
    if (row.process !== 'introduction' || row.entered['connected'] === undefined) {
      require(released.length === 0, () => `${tellOf(row)} has released contacts`)
      continue
    }
    const pairs = new Set(released.map(({ data }) => `${String(data['of'])} ${String(data['to'])}`))
    const sides = row.roles.ngo === row.roles.company ? 1 : 2
    require(released.length === 2 && pairs.size === sides, () =>
      `${tellOf(row)} has released ${released.length} contacts`)
    const round = log.slice(
      log.findLastIndex(({ data }) => data['to'] === 'askedFirst' || data['state'] === 'askedFirst'),
    )
    const at = round.findIndex(({ type }) => type === 'contact.released')
    const needClosedAt = world.cases.get(row.parentId ?? '')?.closedAt ?? world.now
    require((round[at]?.at ?? 0) <= needClosedAt, () => `${tellOf(row)} released contacts of a need that had closed`)
    const yeses = round.slice(0, at).filter(({ type, data }) => type === 'answer.settled' && data['choice'] === 'yes')
    require(yeses.length === 2, () => `${tellOf(row)} released contacts after ${yeses.length} settled yeses`)
  }
}

/** Nobody outside the staff is written to too often. */
export const checkLetters = (world: World): void => {
  const days = new Map<string, number>()
  for (const { to, at, letters } of world.mails) {
    if (world.staff.includes(to) || !letters.some(({ timer }) => timer)) continue
    const key = `${to} ${dateOf(at, world.zone)}`
    days.set(key, (days.get(key) ?? 0) + 1)
  }
  for (const [key, count] of days) require(count <= 1, () => `${key}: ${count} timer letters`)
  for (const { id, personId, name } of world.questions.values()) {
    const sent = lettersIn(world, world.letters.ofQuestion.get(id)).filter(({ state }) => state === 'sent')
    require(world.staff.includes(personId) || sent.length <= 3, () => `${name} ${id}: ${sent.length} letters`)
  }
}

/** Check-ins lie two weeks apart, whatever becomes of the plan meanwhile. */
export const checkPlans = (world: World): void => {
  for (const row of world.cases.values()) {
    const asked = logOf(world, row.id).filter(({ data }) => row.process === 'project' && isCheckIn(data))
    for (const [index, { at }] of asked.entries()) {
      const before = asked[index - 1]?.at ?? 0
      require(daysBetween(world, before, at) >= 14, () => `${tellOf(row)}: check-ins too near to each other`)
    }
  }
}

/** Its own date, not the coordinator who asks again. */
const isCheckIn = ({ to, because }: NewEvent['data']): boolean => to === 'checkIn' && because === 'date'

/** Silence never comes sooner than the table's days after the letters, nor sooner than a day after an undo. */
export const checkSilence = (world: World): void => {
  for (const row of world.cases.values()) {
    const log = logOf(world, row.id)
    for (const moved of log) {
      if (moved.type !== 'case.moved' || moved.data['because'] !== 'silence') continue
      const closed = log.filter(
        ({ type, at, data }) => type === 'question.closed' && at === moved.at && data['because'] === 'silence',
      )
      for (const { data } of closed) {
        const question = world.questions.get(String(data['questionId']))
        if (question?.kind === 'state') checkPatience(world, row, question, moved, log)
      }
    }
  }
}

const checkPatience = (
  world: World,
  row: CaseRow,
  question: QuestionRow,
  { at, data }: NewEvent,
  log: readonly NewEvent[],
): void => {
  const state = processOf(row.process).states[String(data['from'])]
  const silence = state?.silence?.days ?? 0
  const where = (): string => `${tellOf(row)}: ${question.name} ${question.id} fell silent`
  const undone = log.findLast(
    (one) => one.type === 'answer.undone' && one.at <= at && one.data['questionId'] === question.id,
  )
  require(!undone || at - undone.at >= day, () => `${where()} sooner than a day after an undo`)
  if (state?.asks?.patient) return
  const letters = lettersIn(world, world.letters.ofQuestion.get(question.id))
  const sent = letters
    .flatMap(({ sentAt }) => (sentAt === null || sentAt > at ? [] : [sentAt]))
    .toSorted((a, b) => a - b)
  const [first = world.staff.includes(question.personId) ? question.askedAt : Infinity] = sent
  require(daysBetween(world, first, at) >= silence, () =>
    `${where()} ${daysBetween(world, first, at)} days after its letter`)
  const gap = silence - (state?.remind?.at(-1) ?? 0)
  require(daysBetween(world, sent.at(-1) ?? first, at) >= gap, () => `${where()} too soon after its last letter`)
}

const daysBetween = ({ zone }: World, from: Instant, to: Instant): number =>
  Math.round((Date.parse(dateOf(to, zone)) - (from === Infinity ? Infinity : Date.parse(dateOf(from, zone)))) / day)

/** Closed, or somebody is asked who is asked again and again, or it waits for a case of which that holds. */
export const isAtRest = (world: World, row: CaseRow): boolean => {
  if (row.closedAt !== null) return true
  const state = processOf(row.process).states[row.state]
  if (state?.asks?.patient && !state.silence && !state.until) return true
  const sides = [...world.questions.values()].filter(
    ({ caseId, kind, name, closedAt }) =>
      caseId === row.id &&
      kind === 'side' &&
      closedAt === null &&
      !(state?.undeliverableDays !== undefined && name === 'undeliverable'),
  )
  if (sides.length > 0) return true
  const child = world.cases.get(row.childId ?? '')
  return state?.awaits !== undefined && child !== undefined && child.closedAt === null && isAtRest(world, child)
}
