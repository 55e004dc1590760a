/**
 * How a language writes dates. `at` is an instant in epoch milliseconds, `zone` an IANA name such as `Europe/Budapest`.
 * Results may hold no-break spaces.
 */
export type Dates = {
  /** `2026. november 23.` */
  readonly date: (at: number, zone: string) => string
  /** `2026. november 23., hétfő` */
  readonly dateWithWeekday: (at: number, zone: string) => string
  /** `9:30` */
  readonly time: (at: number, zone: string) => string
  /** `2026. november 23., hétfő 9:30` */
  readonly dateTime: (at: number, zone: string) => string
  /** A day as people type it into a form, `2026-11-23`, written like `date`. Throws a RangeError on anything else. */
  readonly calendarDay: (day: string) => string
}

type Style = Intl.DateTimeFormatOptions

const day: Style = { dateStyle: 'long' }
const dayWithWeekday: Style = { dateStyle: 'full' }
const clock: Style = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }
const dayAndClock: Style = { dateStyle: 'full', timeStyle: 'short' }

/** The dates of one language. `tag` is a BCP 47 tag with its region, such as `hu-HU`. */
export function datesOf(tag: string): Dates {
  const inDay = cached(tag, day)
  const inDayWithWeekday = cached(tag, dayWithWeekday)
  const inClock = cached(tag, clock)
  const inDayAndClock = cached(tag, dayAndClock)
  return {
    date: (at, zone) => inDay(zone).format(at),
    dateWithWeekday: (at, zone) => inDayWithWeekday(zone).format(at),
    time: (at, zone) => inClock(zone).format(at),
    dateTime: (at, zone) => inDayAndClock(zone).format(at),
    calendarDay: (text) => inDay('UTC').format(Date.parse(`${text}T00:00:00Z`)),
  }
}

/** Making a formatter costs far more than using it, and a deployment sees only a handful of zones. */
function cached(tag: string, style: Style): (zone: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (zone) => {
    const known = formats.get(zone)
    if (known) return known
    const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: zone })
    formats.set(zone, format)
    return format
  }
}
