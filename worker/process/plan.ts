import { dateOf, type Instant, morningOf } from './calendar.ts'
import type { Context } from './context.ts'
import { listOf, textOf } from './memo.ts'

/** Check-ins lie at least this far from each other. */
const APART = 14

interface Plan {
  readonly startsOn: string
  readonly endsOn: string
  readonly milestones: readonly string[]
  /** No check-in on this day or before: it has passed, or lies too near to the last check-in. */
  readonly after: string
}

/**
 * When a running project is still asked how it goes: half of its planned time as it is now, and its milestones. Dates,
 * in order. What is left out because it has passed keeps no other date away.
 */
export const checkInDates = ({ startsOn, endsOn, milestones, after }: Plan): readonly string[] => {
  const half = dayOf((dayNumber(startsOn) + dayNumber(endsOn)) / 2)
  const chosen: string[] = []
  for (const date of [half, ...milestones]) {
    const isInside = date > startsOn && date < endsOn && date > after
    const isApart = chosen.every((other) => Math.abs(dayNumber(other) - dayNumber(date)) >= APART)
    if (isInside && isApart) chosen.push(date)
  }
  return chosen.toSorted()
}

const DAY = 86_400_000
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY
const dayOf = (number: number): string => new Date(Math.floor(number) * DAY).toISOString().slice(0, 10)

/** The next check-in after the project last went on its way, at the earliest 14 days after the last one. */
export const nextCheckIn = ({ case: row, facts: { zone } }: Context): Instant | undefined => {
  const startsOn = textOf(row, 'startsOn')
  const endsOn = textOf(row, 'endsOn')
  if (startsOn === undefined || endsOn === undefined) return undefined
  const { underway = row.openedAt, checkIn } = row.entered
  const apart = checkIn === undefined ? '' : dayOf(dayNumber(dateOf(checkIn, zone)) + APART - 1)
  const passed = dateOf(underway, zone)
  const milestones = listOf(row, 'milestones')
  const [next] = checkInDates({ startsOn, endsOn, milestones, after: apart > passed ? apart : passed })
  return next === undefined ? undefined : morningOf(next, zone)
}
