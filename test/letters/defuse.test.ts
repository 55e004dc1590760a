import { describe, expect, it } from 'vitest'
import { defuse, defuseLine } from '../../worker/letters/defuse.ts'

/** What mail clients look for when they make links of plain text. */
const linkable = /https?:\/\/|www\.|[\p{L}\p{N}-]\.\p{L}{2,}|@[\p{L}\p{N}-]+\.\p{L}/iu

describe('defuse', () => {
  it.each([
    'http://x.hu/a',
    'HTTPS://x.hu',
    'www.nyeremeny.hu',
    'x.hu',
    'a@b.co',
    'xn--80ak6aa92e.com',
    'hírek。com',
    'ftp://1.2.3.4',
  ])('leaves no link in %s', (text) => {
    expect(defuse(text)).not.toMatch(linkable)
    expect(defuse(text).replaceAll('\u200b', '')).toBe(text.normalize('NFC'))
  })

  it.each(['2026. november 23.', 'dr. Kovács Anna', '1.500 Ft', 'Rendben. Köszönöm!', '9.30'])(
    'leaves %s alone',
    (text) => {
      expect(defuse(text)).toBe(text)
    },
  )

  it('drops direction and other controls', () => {
    expect(defuse('a\u202eb\u2066c\u0000d\u0007')).toBe('abcd')
  })

  it('keeps line breaks of texts and removes those of lines', () => {
    expect(defuse('egy\r\nkettő\rhárom')).toBe('egy\nkettő\nhárom')
    expect(defuseLine(' egy\r\nBcc: a\u2028kettő ')).toBe('egy Bcc: a kettő')
  })
})
