import { describe, expect, it } from 'vitest'
import { ics } from '../../worker/letters/calendar.ts'

const event = {
  uid: '0199.talk@kapocs.example.org',
  starts: { at: Date.UTC(2026, 10, 25, 9), minutes: 45 },
  title: 'Egyeztetés; Szivárvány Egyesület, Kft.',
  description:
    'Tűzijáték-őrző ügyfélszolgálat előkészítése: ötletelés, időpont, felelősök.\nHívja a koordinátort, ha elakad.',
  locale: 'hu' as const,
  organizer: { name: 'Miskolci "Brunch"', email: 'koordinator@example.org' },
  now: Date.UTC(2026, 10, 23, 8, 30, 5),
}

/** Undoes folding as a reader does. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

describe('ics', () => {
  const file = ics(event)

  it('ends every line with CRLF and folds at 75 octets', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('folds between characters, never inside one', () => {
    expect(unfolded(file)).toContain('Tűzijáték-őrző ügyfélszolgálat előkészítése')
    const long = ics({ ...event, description: 'ő🙂'.repeat(100) })
    for (const line of long.split('\r\n')) {
      expect(line.isWellFormed()).toBe(true)
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
    expect(unfolded(long)).toContain('ő🙂'.repeat(100))
  })

  it('escapes what separates', () => {
    expect(unfolded(file)).toContain('SUMMARY:Egyeztetés\\; Szivárvány Egyesület\\, Kft.\r\n')
    expect(unfolded(file)).toContain('felelősök.\\nHívja')
  })

  it('cannot be broken out of', () => {
    const broken = unfolded(
      ics({ ...event, title: 'a\r\nATTENDEE:mailto:x@y.hu', organizer: { name: 'x";X="\r\ny', email: 'a\r\nb@c.hu' } }),
    )
    expect(broken).not.toMatch(/\r\n(?:ATTENDEE|y|b@)/)
  })

  it('holds no address, since a calendar is shared and a link is one person’s', () => {
    expect(unfolded(file)).not.toMatch(/^URL|http/m)
  })

  it('names the language of its words', () => {
    expect(file).toContain('PRODID:-//Kapocs//Kapocs//HU\r\n')
    expect(ics({ ...event, locale: 'en' })).toContain('PRODID:-//Kapocs//Kapocs//EN\r\n')
  })

  it('writes instants as UTC stamps with an end', () => {
    expect(file).toContain('DTSTAMP:20261123T083005Z\r\n')
    expect(file).toContain('DTSTART:20261125T090000Z\r\nDTEND:20261125T094500Z\r\n')
    expect(file).toContain('TRANSP:OPAQUE')
  })

  it('ends a whole day on the next', () => {
    const day = ics({ ...event, starts: { day: '2026-12-31' } })
    expect(day).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
    expect(day).toContain('TRANSP:TRANSPARENT')
  })
})
