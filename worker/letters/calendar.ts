import type { Locale } from '../../forms/locale.ts'
import { contentLine, escapeText } from './calendar-line.ts'
import { defuse, defuseLine } from './defuse.ts'

export type CalendarEvent = {
  /** Unique and stable, such as `<case id>.talk@domain`: a second file with the same uid replaces the first. */
  readonly uid: string
  readonly starts: Start
  readonly title: string
  readonly description: string
  /** The language of its words. */
  readonly locale: Locale
  readonly organizer?: { readonly name: string; readonly email: string } | undefined
  /** When the file is made, epoch milliseconds. */
  readonly now: number
}

/** A whole day (`2026-11-25`), or an instant in epoch milliseconds and a length. */
export type Start = { readonly day: string } | { readonly at: number; readonly minutes: number }

const dayMilliseconds = 24 * 60 * 60 * 1000

/**
 * An iCalendar file (RFC 5545) with one event, to be attached as `text/calendar; charset=utf-8; method=PUBLISH`: the
 * reader's calendar offers to take it over and asks nobody for an answer.
 */
export function ics(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kapocs//Kapocs//${event.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utcStamp(event.now)}`,
    ...startLines(event.starts),
    `SUMMARY:${escapeText(defuseLine(event.title))}`,
    `DESCRIPTION:${escapeText(defuse(event.description))}`,
    ...(event.organizer === undefined ? [] : [organizerLine(event.organizer)]),
    // A day that merely reminds does not make anybody busy.
    `TRANSP:${'day' in event.starts ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(contentLine).join('')
}

/** The end is the first moment that no longer belongs to the event: of a day, the next day. */
function startLines(starts: Start): readonly string[] {
  if ('day' in starts) {
    const first = Date.parse(`${starts.day}T00:00:00Z`)
    return [`DTSTART;VALUE=DATE:${dateStamp(first)}`, `DTEND;VALUE=DATE:${dateStamp(first + dayMilliseconds)}`]
  }
  return [`DTSTART:${utcStamp(starts.at)}`, `DTEND:${utcStamp(starts.at + starts.minutes * 60_000)}`]
}

/** Parameter values know no escape, so the characters that end one go. */
function organizerLine({ name, email }: { readonly name: string; readonly email: string }): string {
  return `ORGANIZER;CN="${name.replace(/["\p{Cc}]/gu, '')}":mailto:${encodeURIComponent(email).replace('%40', '@')}`
}

function utcStamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function dateStamp(at: number): string {
  return utcStamp(at).slice(0, 8)
}
