import { describe, expect, it } from 'vitest'
import { phone, phoneKind } from '../../../forms/kinds/phone.ts'
import { controls } from '../../../forms/words/controls.hu.ts'
import { given, refused } from '../one-field.ts'

const field = phone({})
const wording = { field: { label: '' }, controls, locale: 'hu' } as const

describe('a phone number', () => {
  it.each([
    ['06 46 123 456', '+3646123456'],
    ['46/123-456', '+3646123456'],
    ['(06-46) 123-456', '+3646123456'],
    ['06301234567', '+36301234567'],
    ['0036 30 123 4567', '+36301234567'],
    ['+36-30-123-4567', '+36301234567'],
    ['+36 1 234 5678', '+3612345678'],
    ['+49 30 123456', '+4930123456'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(given(field, typed)).toBe(stored)
  })

  it.each(['1234', 'abc', '06 99 999 999 999', '+999 123', 'hívjon: 06301234567'])('is refused: %s', (typed) => {
    expect(given(field, typed)).toEqual(refused('not_a_phone'))
  })

  it.each(['06 46 123 456/12', '06 46 123 456 mellék 12', '+36 46 123 456 x12'])(
    'is refused rather than cut where it has an extension: %s',
    (typed) => {
      expect(given(field, typed)).toEqual(refused('phone_extension'))
    },
  )

  it.each([
    ['+3646123456', '+36 46 123 456'],
    ['+36301234567', '+36 30 123 4567'],
    ['nem szám', 'nem szám'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(phoneKind.show(field, stored, wording)).toBe(shown)
  })
})
