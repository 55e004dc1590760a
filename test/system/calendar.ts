import { type Move, moveClock } from './clock.ts'

const zone = 'Europe/Budapest'
const minute = 60_000
const day = 24 * 60 * minute

/** The date in Miskolc, `2026-11-23`. */
export const dateOf = (instant: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))

/** The time of day in Miskolc, `08:00`. */
export const timeOf = (instant: string | number): string =>
  new Intl.DateTimeFormat('hu-HU', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

export const weekdayOf = (instant: string | number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }).format(new Date(instant))

/** The date so many days after another. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString().slice(0, 10)

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)

/** The clock of a story: day 0 is the day on which it begins, and everybody reads letters at nine. */
export interface Calendar {
  readonly start: string
  /** Which day of the story an instant lies on. */
  readonly dayOf: (instant: string) => number
  /** The date of a day of the story. */
  readonly date: (days: number) => string
  readonly now: () => Promise<string>
  readonly pass: (duration: string) => Promise<void>
  /** Eleven minutes: what was pressed can no longer be undone. */
  readonly settle: () => Promise<void>
  /** Nine o'clock of that day. */
  readonly until: (days: number) => Promise<void>
}

/** Begins at nine on the next day, so that no test runs into midnight. */
export const beginCalendar = async (baseUrl: string): Promise<Calendar> => {
  const move = async (wish: Move): Promise<string> => (await moveClock(baseUrl, wish)).now
  const now = (): Promise<string> => move({ advance: '0s' })

  const nineOf = async (date: string): Promise<void> => {
    const present = await now()
    const ahead = daysBetween(dateOf(present), date) * day
    const [hours = 0, minutes = 0] = timeOf(present).split(':').map(Number)
    const wait = Math.ceil(ahead / minute) + (9 - hours) * 60 - minutes
    if (wait < 0) throw new Error(`${date} is over: it is ${present}`)
    if (wait >= 60) await move({ advance: `${Math.floor(wait / 60)}h` })
    // Summer time may have begun or ended on the way.
    const [reached = 0, rest = 0] = timeOf(await now())
      .split(':')
      .map(Number)
    const left = (9 - reached) * 60 - rest
    if (left > 0) await move({ advance: `${left}m` })
  }

  await nineOf(plusDays(dateOf(await now()), 1))
  const start = dateOf(await now())
  const date = (days: number): string => plusDays(start, days)
  return {
    start,
    date,
    now,
    dayOf: (instant) => daysBetween(start, dateOf(instant)),
    pass: async (duration) => {
      await move({ advance: duration })
    },
    settle: async () => {
      await move({ advance: '11m' })
    },
    until: (days) => nineOf(date(days)),
  }
}
