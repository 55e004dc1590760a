/** Instants are epoch milliseconds; days are days of the network's time zone (`processes.md`: what a timer does, it does at eight). */

export type Instant = number

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

const MORNING = 8

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a DateTimeFormat costs more than everything else here together. */
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** How far the wall clock of the zone is ahead of UTC at an instant. */
const askOffset = (instant: Instant, zone: string): number => {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, date, hours, minutes, second) - Math.floor(instant / 1000) * 1000
}

const MOST_OFFSETS = 4000
/** By zone and day of UTC; `undefined` for a day on which the clocks are changed. */
const offsets = new Map<string, number | undefined>()

/** A case asks for dozens of mornings each time it is looked at, and formatting a date is slow: a day is asked once. */
const offsetOf = (instant: Instant, zone: string): number => {
  const start = instant - (((instant % day) + day) % day)
  const key = `${zone} ${start}`
  if (!offsets.has(key)) {
    const [first, last] = [askOffset(start, zone), askOffset(start + day, zone)]
    if (offsets.size >= MOST_OFFSETS) offsets.clear()
    offsets.set(key, first === last ? first : undefined)
  }
  return offsets.get(key) ?? askOffset(instant, zone)
}

/** The wall clock of the zone at an instant, written as if it were UTC. */
const wallClock = (instant: Instant, zone: string): Instant => instant + offsetOf(instant, zone)

/** The instant at which the zone's wall clock shows `wall`; in the hour that summer time skips, the one after it. */
const fromWallClock = (wall: Instant, zone: string): Instant => {
  const guess = wall - (wallClock(wall, zone) - wall)
  return guess - (wallClock(guess, zone) - wall)
}

/** Eight in the morning, `days` local days after the day of `instant`. */
export const morningAfter = (instant: Instant, days: number, zone: string): Instant => {
  const wall = wallClock(instant, zone)
  return fromWallClock(wall - (wall % day) + days * day + MORNING * hour, zone)
}

/** The first eight in the morning that is not before `instant`. */
export const morningFrom = (instant: Instant, zone: string): Instant => {
  const today = morningAfter(instant, 0, zone)
  return today >= instant ? today : morningAfter(instant, 1, zone)
}

/** Eight in the morning of a date (`2026-11-23`) in the zone. */
export const morningOf = (date: string, zone: string): Instant =>
  fromWallClock(Date.parse(`${date}T00:00:00Z`) + MORNING * hour, zone)

/** The first Monday morning strictly after `instant`. */
export const nextMonday = (instant: Instant, zone: string): Instant => {
  const weekday = new Date(wallClock(instant, zone)).getUTCDay()
  const monday = morningAfter(instant, (8 - weekday) % 7, zone)
  return monday > instant ? monday : morningAfter(instant, 7, zone)
}

/** The local date of an instant, `2026-11-23`. */
export const dateOf = (instant: Instant, zone: string): string =>
  new Date(wallClock(instant, zone)).toISOString().slice(0, 10)

/** The same day of the month some months later; the 31st becomes the last day of a shorter month. */
export const monthsAfter = (date: string, months: number): string => {
  const [year = 0, month = 1, date_ = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date_, lastDay))).toISOString().slice(0, 10)
}
