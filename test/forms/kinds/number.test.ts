import { describe, expect, it } from 'vitest'
import { number, numberKind } from '../../../forms/kinds/number.ts'
import { controls as en } from '../../../forms/words/controls.en.ts'
import { controls as hu } from '../../../forms/words/controls.hu.ts'
import { given, refused } from '../one-field.ts'

describe('a number', () => {
  const field = number({ min: 0, max: 10 })

  it('is whole and between its limits', () => {
    expect(given(field, 0)).toBe(0)
    expect(given(field, 10)).toBe(10)
    expect(given(field, -1)).toEqual(refused('too_small'))
    expect(given(field, 11)).toEqual(refused('too_large'))
    expect(given(field, 1.5)).toEqual(refused('not_an_integer'))
  })

  it.each(['7', '2 óra', Number.NaN, null, [1]])('refuses another type: %j', (raw) => {
    expect(given(field, raw)).toEqual(refused('wrong_type'))
  })

  it('refuses what is not finite', () => {
    expect(given(field, Number.POSITIVE_INFINITY)).not.toBe(Number.POSITIVE_INFINITY)
  })

  it.each([
    ['7', 7],
    [' 1 200 ', 1200],
    ['1\u00a0200', 1200],
    ['-3', -3],
    ['2 óra', '2 óra'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['1,5', '1,5'],
  ])('%j from a page is read as %j', (typed, read) => {
    expect(numberKind.read([typed])).toBe(read)
  })

  it('is shown with its unit', () => {
    const hours = number({ unit: 'hour' })
    expect(numberKind.show(hours, 3, { field: { label: '' }, controls: hu, locale: 'hu' })).toBe('3 óra')
    expect(numberKind.show(hours, 3, { field: { label: '' }, controls: en, locale: 'en' })).toBe('3 hours')
    expect(numberKind.show(hours, 1, { field: { label: '' }, controls: en, locale: 'en' })).toBe('1 hour')
  })

  it('is pressed on a short scale and typed on a long one', () => {
    const place = { name: 'n', today: '2026-11-23' }
    const wording = { field: { label: '' }, controls: hu, locale: 'hu' } as const
    expect(numberKind.control(field, 3, wording, place)).toMatchObject({ element: 'radios' })
    expect(numberKind.control(number({}), '2 óra', wording, place)).toMatchObject({ element: 'input', value: '2 óra' })
  })
})
