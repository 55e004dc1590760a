import { dateOf, type Instant, morningAfter } from '../process/calendar.ts'
import type { PersonId, QuestionRow } from '../process/context.ts'

/** A letter in the outbox, with what decides whether and when it leaves. */
export interface Waiting {
  readonly id: string
  readonly letter: string
  readonly personId: PersonId
  /** Where it goes, whoever reads it there: people who have not shown yet that they are one may share a mailbox. */
  readonly mailbox: string
  readonly timer: boolean
  readonly line: boolean
  readonly createdAt: Instant
  readonly zone: string
  readonly isStaff: boolean
  /** No address, or one whose owner has asked for no such letters before it was proven. */
  readonly isBlocked: boolean
  /** Somebody has pressed a link that was mailed there, or it is one of the staff. */
  readonly isProven: boolean
  /** Its question was put to somebody else first. */
  readonly isPassedOn: boolean
  /** The question it carries, as it is now. */
  readonly question: Pick<QuestionRow, 'settlesAt' | 'settledAt' | 'givenUpAt' | 'closedAt'> | undefined
  /** When a timer's letter was last sent to that mailbox, those to the staff apart. */
  readonly lastTimerAt: Instant | null
}

export interface Plan<Letter> {
  /** Each group leaves as one mail. */
  readonly send: readonly (readonly Letter[])[]
  readonly postponed: readonly { readonly ids: readonly string[]; readonly until: Instant }[]
  readonly dropped: readonly { readonly ids: readonly string[]; readonly because: 'blocked' | 'answered' }[]
}

type Fate = 'send' | 'line' | { readonly until: Instant } | 'blocked' | 'answered'

/**
 * Which of the letters whose time has come leave now, and together with which others. Lines that are not due yet may be
 * among them: they ride along with a letter that leaves to the same person anyway.
 */
export const plan = <Letter extends Waiting>(letters: readonly Letter[], now: Instant): Plan<Letter> => {
  const fated = letters.map((letter) => ({ letter, fate: fateOf(letter, now) }))
  const having = (wanted: Fate): readonly Letter[] =>
    fated.filter(({ fate }) => fate === wanted).map(({ letter }) => letter)
  const { first, more } = oneAMailbox([...Map.groupBy(having('send'), groupOf).values()])
  const { riding, alone, later } = board(first, having('line'), now)
  const waits = fated.flatMap(({ letter, fate }) => (typeof fate === 'object' ? [{ letter, ...fate }] : []))
  return {
    send: [...riding, ...alone],
    postponed: atOnce([
      ...waits,
      ...more.flat().map((letter) => ({ letter, until: tomorrow(now, letter.zone) })),
      ...later.map((line) => ({ letter: line, until: nextMorning(line) })),
    ]),
    dropped: (['blocked', 'answered'] as const).flatMap((because) => {
      const ids = having(because).map(({ id }) => id)
      return ids.length > 0 ? [{ ids, because }] : []
    }),
  }
}

/** Those that wait for the same instant cost one statement, however many there are. */
const atOnce = (waits: readonly { readonly letter: Waiting; readonly until: Instant }[]): Plan<Waiting>['postponed'] =>
  [...Map.groupBy(waits, ({ until }) => until)].map(([until, those]) => ({
    ids: those.map(({ letter }) => letter.id),
    until,
  }))

/**
 * What a letter may be. To an address from which nobody has pressed a link yet goes no word of anybody's: of a question
 * only that there is one, with the same link, and of what asks nothing `undefined`, nothing at all.
 */
export const carriedAs = (
  waiting: Pick<Waiting, 'letter' | 'isProven' | 'isPassedOn' | 'question'>,
): string | undefined => {
  const { letter, isProven, isPassedOn, question } = waiting
  if (isProven || letter === 'confirmAddress') return letter
  if (!question) return undefined
  return isPassedOn ? 'passedOn' : 'firstQuestion'
}

const fateOf = (letter: Waiting, now: Instant): Fate => {
  const { question, isBlocked, line, timer, isStaff, lastTimerAt, zone } = letter
  if (isBlocked || carriedAs(letter) === undefined) return 'blocked'
  if (question && isOver(question)) return 'answered'
  // What settles may be undone, and then the letter is wanted after all.
  if (question?.settlesAt != null) return { until: question.settlesAt }
  if (line) return 'line'
  if (!timer || isStaff) return 'send'
  const eight = morningAfter(now, 0, zone)
  if (now < eight) return { until: eight }
  const isWrittenToday = lastTimerAt !== null && dateOf(lastTimerAt, zone) === dateOf(now, zone)
  return isWrittenToday ? { until: tomorrow(now, zone) } : 'send'
}

const isOver = ({ settledAt, givenUpAt, closedAt }: NonNullable<Waiting['question']>): boolean =>
  settledAt !== null || givenUpAt !== null || closedAt !== null

/** What timers say to one person on one day is one mail; whatever a person caused leaves by itself. */
const groupOf = ({ timer, personId, id }: Waiting): string => (timer ? `timer ${personId}` : `one ${id}`)

/**
 * One mail of timers a day, also to two people who have the same mailbox; their words stay apart, since nobody knows yet
 * that they are one. Whoever waits has the older letter on the next day, and so the turn.
 */
const oneAMailbox = <Letter extends Waiting>(groups: readonly Letter[][]) => {
  const isFirst = (group: readonly Letter[]): boolean => {
    const [letter] = group
    if (!letter?.timer || letter.isStaff) return true
    return groups.find(([one]) => one?.timer && !one.isStaff && one.mailbox === letter.mailbox) === group
  }
  return { first: groups.filter(isFirst), more: groups.filter((group) => !isFirst(group)) }
}

/** Lines ride with the first mail to their reader, else leave together on the next morning. */
const board = <Letter extends Waiting>(groups: readonly Letter[][], lines: readonly Letter[], now: Instant) => {
  const byPerson = Map.groupBy(lines, ({ personId }) => personId)
  const riding = groups.map((group) => {
    const reader = group[0]?.personId ?? ''
    const own = byPerson.get(reader) ?? []
    byPerson.delete(reader)
    return [...group, ...own]
  })
  const left = [...byPerson.values()]
  const isDue = (own: readonly Letter[]): boolean => own.some((line) => nextMorning(line) <= now)
  return { riding, alone: left.filter(isDue), later: left.filter((own) => !isDue(own)).flat() }
}

const tomorrow = (now: Instant, zone: string): Instant => morningAfter(now, 1, zone)

const nextMorning = ({ createdAt, zone }: Waiting): Instant => morningAfter(createdAt, 1, zone)
