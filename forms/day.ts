/** A calendar day as `yyyy-mm-dd`, without a time or a zone. */
export type Day = string

const shape = /^\d{4}-\d{2}-\d{2}$/
const millisecondsPerDay = 86_400_000

export function isDay(text: string): boolean {
  if (!shape.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && dayOf(instant) === text
}

export function daysAfter(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay)
}

function dayOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10)
}
