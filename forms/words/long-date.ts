import type { Day } from '../day.ts'
import type { Locale } from '../locale.ts'

const formats = new Map<Locale, Intl.DateTimeFormat>()

/** `2026. november 23.` · `23 November 2026` */
export function longDate(day: Day, locale: Locale): string {
  return formatOf(locale).format(new Date(`${day}T00:00:00Z`))
}

function formatOf(locale: Locale): Intl.DateTimeFormat {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale === 'hu' ? 'hu-HU' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(locale, made)
  return made
}
