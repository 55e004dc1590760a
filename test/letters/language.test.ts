import { describe, expect, it } from 'vitest'
import { en } from '../../worker/language/en.ts'
import { hu } from '../../worker/language/hu.ts'

const name = { familyName: 'Kovács', givenName: 'Anna' }
const zone = 'Europe/Budapest'
const at = Date.UTC(2026, 10, 23, 8, 30)

describe('a language', () => {
  it('orders names as its speakers do', () => {
    expect(hu.personName(name)).toBe('Kovács Anna')
    expect(en.personName(name)).toBe('Anna Kovács')
  })

  it('prefers the name that the person chose', () => {
    expect(hu.personName({ ...name, displayName: 'dr. Kovácsné Nagy Anna' })).toBe('dr. Kovácsné Nagy Anna')
  })

  it('greets with and without a name', () => {
    expect(hu.greeting('Kovács Anna')).toBe('Tisztelt Kovács Anna!')
    expect(hu.greeting(undefined)).toBe('Jó napot kívánunk!')
    expect(en.greeting('Anna Kovács')).toBe('Dear Anna Kovács,')
    expect(en.greeting(undefined)).toBe('Hello,')
  })

  it('writes an instant in the zone it is given', () => {
    expect(hu.date(at, zone)).toBe('2026. november 23.')
    expect(hu.dateWithWeekday(at, zone)).toBe('2026. november 23., hétfő')
    expect(hu.time(at, zone)).toBe('9:30')
    expect(hu.time(Date.UTC(2026, 6, 1, 22), zone)).toBe('0:00')
    expect(hu.dateTime(at, zone)).toBe('2026. november 23., hétfő 9:30')
    expect(en.dateWithWeekday(at, zone)).toBe('Monday, 23 November 2026')
    expect(en.dateTime(at, zone)).toBe('Monday, 23 November 2026 at 09:30')
  })

  it('writes a day from a form without moving it', () => {
    expect(hu.calendarDay('2026-11-01')).toBe('2026. november 1.')
    expect(() => hu.calendarDay('tomorrow')).toThrow(RangeError)
  })

  it('keeps the Hungarian singular after numerals', () => {
    expect(hu.days(1)).toBe('1 nap')
    expect(hu.days(3)).toBe('3 nap')
    expect(en.days(1)).toBe('1 day')
    expect(en.days(3)).toBe('3 days')
  })

  it('joins lists, quotes and writes numbers', () => {
    expect(hu.list(['a', 'b', 'c'])).toBe('a, b és c')
    expect(hu.list([])).toBe('')
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(hu.quoted('szó')).toBe('„szó”')
    expect(hu.number(1234567.89)).toBe('1\u00a0234\u00a0567,89')
  })

  it('sorts as a Hungarian index does', () => {
    expect(['Csaba', 'Öcsi', 'Cili', 'Ottó', 'Pál'].toSorted(hu.compare)).toEqual([
      'Cili',
      'Csaba',
      'Ottó',
      'Öcsi',
      'Pál',
    ])
  })
})
