import { type Instant, morningOf } from './calendar.ts'
import type { Context } from './context.ts'
import { listOf, textOf } from './memo.ts'

/** Check-ins lie at least this far from each other. */
const APART = 14

/** When a running project is asked how it goes: half of its planned time, and its milestones. Dates, in order. */
export const checkInDates = (startsOn: string, endsOn: string, milestones: readonly string[]): readonly string[] => {
  const half = dayOf((dayNumber(startsOn) + dayNumber(endsOn)) / 2)
  const chosen: string[] = []
  for (const date of [half, ...milestones]) {
    const isInside = date > startsOn && date < endsOn
    const isApart = chosen.every((other) => Math.abs(dayNumber(other) - dayNumber(date)) >= APART)
    if (isInside && isApart) chosen.push(date)
  }
  return chosen.toSorted()
}

const DAY = 86_400_000
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY
const dayOf = (number: number): string => new Date(Math.floor(number) * DAY).toISOString().slice(0, 10)

/** The next check-in after the project last went on its way; dates that passed meanwhile are skipped. */
export const nextCheckIn = ({ case: row, facts }: Context): Instant | undefined => {
  const startsOn = textOf(row, 'startsOn')
  const endsOn = textOf(row, 'endsOn')
  if (startsOn === undefined || endsOn === undefined) return undefined
  const since = row.entered['underway'] ?? row.openedAt
  return checkInDates(startsOn, endsOn, listOf(row, 'milestones'))
    .map((date) => morningOf(date, facts.zone))
    .find((at) => at > since)
}
