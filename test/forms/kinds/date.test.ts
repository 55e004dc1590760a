import { describe, expect, it } from 'vitest'
import { check } from '../../../forms/check.ts'
import { date } from '../../../forms/kinds/date.ts'
import { formOf, given, refused, today } from '../one-field.ts'

describe('a date', () => {
  it('is a day of the calendar', () => {
    expect(given(date({}), '2028-02-29')).toBe('2028-02-29')
    for (const wrong of [
      '2027-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-31',
      '26-11-23',
      '2026-11-23T10:00',
      'ma',
    ]) {
      expect(given(date({}), wrong)).toEqual(refused('not_a_date'))
    }
  })

  it('lies between its limits, seen from today', () => {
    const field = date({ min: 'today', max: { daysFromToday: 90 } })
    expect(given(field, '2026-11-23')).toBe('2026-11-23')
    expect(given(field, '2026-11-22')).toEqual(refused('too_early'))
    expect(given(field, '2027-02-21')).toBe('2027-02-21')
    expect(given(field, '2027-02-22')).toEqual(refused('too_late'))
  })

  it('follows the day on which it is asked', () => {
    const form = formOf({ day: date({ min: 'today' }) })
    expect(check(form, { day: '2026-11-23' }, { today }).ok).toBe(true)
    expect(check(form, { day: '2026-11-23' }, { today: '2026-11-24' }).ok).toBe(false)
    expect(check(form, { day: '2026-11-23' }, { today }).ok).toBe(true)
  })

  it('says which day the limit is', () => {
    expect(check(formOf({ day: date({ min: 'today' }) }), { day: '2020-01-01' }, { today })).toEqual({
      ok: false,
      errors: [{ field: 'day', code: 'too_early', params: { limit: today } }],
    })
  })

  it('has a likely year', () => {
    expect(given(date({}), '0026-11-23')).toEqual(refused('too_early'))
    expect(given(date({}), '9999-12-31')).toEqual(refused('too_late'))
  })

  it('comes after the day it must follow', () => {
    const form = formOf({ starts: date({}), ends: date({ after: 'starts' }) })
    const codes = (starts: string, ends: string) => check(form, { starts, ends }, { today })
    expect(codes('2026-12-01', '2026-12-02').ok).toBe(true)
    expect(codes('2026-12-01', '2026-12-01')).toEqual({
      ok: false,
      errors: [{ field: 'ends', code: 'not_after', params: { limit: '2026-12-01' } }],
    })
    expect(codes('', '2026-12-01').ok).toBe(true)
  })

  it('comes no later than the day it must keep to', () => {
    const form = formOf({ ends: date({}), milestone: date({ until: 'ends' }) })
    const codes = (ends: string, milestone: string) => check(form, { ends, milestone }, { today })
    expect(codes('2026-12-01', '2026-12-01').ok).toBe(true)
    expect(codes('2026-12-01', '2026-12-02')).toEqual({
      ok: false,
      errors: [{ field: 'milestone', code: 'too_late', params: { limit: '2026-12-01' } }],
    })
    expect(codes('', '2026-12-02').ok).toBe(true)
  })
})
