import { dateOf, type Instant, monthsAfter, morningOf } from './calendar.ts'
import type { CaseRow, Context } from './context.ts'

/** Readers of what a case remembers; a memo is written only by tables, so another type there is our own mistake. */

export const textOf = ({ memo }: CaseRow, key: string): string | undefined => {
  const value = memo[key]
  return typeof value === 'string' ? value : undefined
}

export const countOf = ({ memo }: CaseRow, key: string): number => {
  const value = memo[key]
  return typeof value === 'number' ? value : 0
}

export const listOf = ({ memo }: CaseRow, key: string): readonly string[] => {
  const value = memo[key]
  return value === null || typeof value !== 'object' ? [] : value
}

/** The morning of a remembered date (`2026-11-23`). */
export const onDate =
  (key: string) =>
  ({ case: row, facts }: Context): Instant | undefined => {
    const date = textOf(row, key)
    return date === undefined ? undefined : morningOf(date, facts.zone)
  }

/** A date of an answer, checked by its form. */
export const dateIn = (fields: Readonly<Record<string, unknown>>, key: string): string => {
  const value = fields[key]
  if (typeof value !== 'string') throw new Error(`${key} is not a date`)
  return value
}

const YEAR = 12

/** When a card is renewed: on its own date while that is to come, else in a year. */
export const renewalDate = ({ case: row, facts, now }: Context): string => {
  const today = dateOf(now, facts.zone)
  const own = textOf(row, 'cardUntil')
  return own !== undefined && own > today ? own : monthsAfter(today, YEAR)
}
