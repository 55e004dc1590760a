import { describe, expect, it } from 'vitest'
import { choice } from '../../../forms/kinds/choice.ts'
import { choices } from '../../../forms/kinds/choices.ts'
import { yesNo } from '../../../forms/kinds/yes-no.ts'
import { given, refused } from '../one-field.ts'

describe('a choice', () => {
  const field = choice({ options: ['a', 'b'] })

  it('is one of its options', () => {
    expect(given(field, 'b')).toBe('b')
  })

  it.each(['c', 'A', 'toString', '__proto__', 'a '])('refuses what is not an option: %s', (raw) => {
    expect(given(field, raw)).toEqual(refused('not_an_option'))
  })

  it('refuses a list', () => {
    expect(given(field, ['a'])).toEqual(refused('wrong_type'))
  })

  it('may stay empty unless required', () => {
    expect(given(field, '')).toBeUndefined()
    expect(given(choice({ options: ['a'], required: true }), '')).toEqual(refused('required'))
  })
})

describe('several choices', () => {
  const field = choices({ options: ['a', 'b', 'c'], min: 2, max: 3 })

  it('come in the order of the list, each once', () => {
    expect(given(choices({ options: ['a', 'b', 'c'] }), ['c', 'a', 'c'])).toEqual(['a', 'c'])
  })

  it('are counted', () => {
    expect(given(field, ['a', 'b'])).toEqual(['a', 'b'])
    expect(given(field, ['a'])).toEqual(refused('too_few'))
    expect(given(field, ['a', 'b', 'c', 'a'])).toEqual(refused('too_many'))
  })

  it('are no answer when none is chosen', () => {
    expect(given(field, [])).toBeUndefined()
    expect(given(choices({ options: ['a'], required: true }), [])).toEqual(refused('required'))
  })

  it.each([
    ['a', 'd'],
    ['a', ''],
    ['b', '__proto__'],
  ])('refuse what is not an option: %j, %j', (...raw) => {
    expect(given(field, raw)).toEqual(refused('not_an_option'))
  })

  it('refuse another type, once', () => {
    expect(given(field, 'a')).toEqual(refused('wrong_type'))
    expect(given(field, { 0: 'a' })).toEqual(refused('wrong_type'))
    expect(given(field, [1, 'a'])).toEqual(refused('wrong_type'))
  })
})

describe('yes or no', () => {
  it('is a boolean, and no is an answer', () => {
    expect(given(yesNo({ required: true }), true)).toBe(true)
    expect(given(yesNo({ required: true }), false)).toBe(false)
    expect(given(yesNo({ required: true }), '')).toEqual(refused('required'))
    expect(given(yesNo({}), 'maybe')).toEqual(refused('wrong_type'))
  })
})
