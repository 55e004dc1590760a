import type { Day } from '../../forms/day.ts'

/** 0 is January. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7)) - 1

/** Whole months from one day's month to the other's. */
export const monthsBetween = (from: Day, until: Day): number =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + monthOf(until) - monthOf(from)
