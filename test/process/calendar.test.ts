import { describe, expect, it } from 'vitest'
import {
  dateOf,
  hour,
  monthsAfter,
  morningAfter,
  morningFrom,
  morningOf,
  nextMonday,
} from '../../worker/process/calendar.ts'

const zone = 'Europe/Budapest'
const at = (text: string): number => Date.parse(text)
const iso = (instant: number): string => new Date(instant).toISOString()

describe('the calendar', () => {
  it('puts a morning at eight on the wall, in winter and in summer', () => {
    expect(iso(morningAfter(at('2026-11-23T14:30:00Z'), 2, zone))).toBe('2026-11-25T07:00:00.000Z')
    expect(iso(morningAfter(at('2027-06-01T14:30:00Z'), 2, zone))).toBe('2027-06-03T06:00:00.000Z')
  })

  it('counts days, not hours, over the change of the clocks', () => {
    expect(iso(morningAfter(at('2027-03-27T07:00:00Z'), 1, zone))).toBe('2027-03-28T06:00:00.000Z')
    expect(iso(morningAfter(at('2027-10-30T06:00:00Z'), 1, zone))).toBe('2027-10-31T07:00:00.000Z')
  })

  it('knows that the local day begins before that of UTC', () => {
    expect(dateOf(at('2026-11-23T23:30:00Z'), zone)).toBe('2026-11-24')
    expect(iso(morningAfter(at('2026-11-23T23:30:00Z'), 0, zone))).toBe('2026-11-24T07:00:00.000Z')
  })

  it('tells the hours of a day on which the clocks are changed', () => {
    const midnight = at('2027-03-27T23:00:00Z')
    const dates = Array.from({ length: 24 }, (_, hours) => dateOf(midnight + hours * hour, zone))
    expect(dates).toEqual([...Array.from({ length: 23 }, () => '2027-03-28'), '2027-03-29'])
  })

  it('finds the first morning that is not past', () => {
    expect(iso(morningFrom(at('2026-11-23T07:00:00Z'), zone))).toBe('2026-11-23T07:00:00.000Z')
    expect(iso(morningFrom(at('2026-11-23T07:00:01Z'), zone))).toBe('2026-11-24T07:00:00.000Z')
  })

  it('finds the Monday after, a week later when it is Monday morning already', () => {
    expect(iso(nextMonday(at('2026-11-25T12:00:00Z'), zone))).toBe('2026-11-30T07:00:00.000Z')
    expect(iso(nextMonday(at('2026-11-30T06:59:00Z'), zone))).toBe('2026-11-30T07:00:00.000Z')
    expect(iso(nextMonday(at('2026-11-30T07:00:00Z'), zone))).toBe('2026-12-07T07:00:00.000Z')
    expect(iso(nextMonday(at('2026-11-29T12:00:00Z'), zone))).toBe('2026-11-30T07:00:00.000Z')
  })

  it('turns a date into its morning and adds months to it', () => {
    expect(iso(morningOf('2027-07-01', zone))).toBe('2027-07-01T06:00:00.000Z')
    expect(monthsAfter('2026-11-23', 6)).toBe('2027-05-23')
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  })
})
