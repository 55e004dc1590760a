import { describe, expect, it } from 'vitest'
import { doubts } from '../../../forms/doubts.ts'
import { companyNumber } from '../../../forms/kinds/company-number.ts'
import { longText } from '../../../forms/kinds/long-text.ts'
import { postalCode } from '../../../forms/kinds/postal-code.ts'
import { registryNumber } from '../../../forms/kinds/registry-number.ts'
import { taxNumber } from '../../../forms/kinds/tax-number.ts'
import { formOf, given, refused } from '../one-field.ts'

describe('an adószám', () => {
  it.each(['12345676-1-05', '12345676105', '12345676 1 05', ' 12345676–1–05 '])(
    'is stored with dashes: %s',
    (typed) => {
      expect(given(taxNumber({}), typed)).toBe('12345676-1-05')
    },
  )

  it.each(['1234567', '12345676', '12345676-6-05', '12345676-0-05', '12345676-1-5', 'HU12345676', '8123456789'])(
    'has its shape: %s',
    (typed) => {
      expect(given(taxNumber({}), typed)).toEqual(refused('not_a_tax_number'))
    },
  )

  it.each(['12345675-1-05', '21345676-1-05', '12345677-1-05'])('has its check digit: %s', (typed) => {
    expect(given(taxNumber({}), typed)).toEqual(refused('tax_number_check_digit'))
  })
})

describe('numbers of registers', () => {
  const form = formOf({ registry: registryNumber({}), company: companyNumber({}) })

  it.each(['01-01-0004758', '1600/60111/2021/2300058954511', '2345. sz.'])('are kept as typed: %s', (typed) => {
    expect(given(registryNumber({}), typed)).toBe(typed)
    expect(given(companyNumber({}), typed)).toBe(typed)
  })

  it('are at most 40 long', () => {
    expect(given(registryNumber({}), '1'.repeat(41))).toEqual(refused('too_long'))
  })

  it('raise a doubt, never an error, where their shape is unusual', () => {
    expect(doubts(form, { registry: '2345. sz.', company: '12' })).toEqual([
      { field: 'registry', code: 'unusual_shape' },
      { field: 'company', code: 'unusual_shape' },
    ])
    expect(doubts(form, { registry: '05-02-0001234', company: '05-09-012345' })).toEqual([])
    expect(doubts(form, { registry: '1600/60111/2021/2300058954511' })).toEqual([])
    expect(doubts(form, {})).toEqual([])
  })
})

describe('a private tax number in a free text', () => {
  it('raises a doubt', () => {
    const form = formOf({ problem: longText({}) })
    expect(doubts(form, { problem: 'Adóazonosítója 8123456789.' })).toEqual([
      { field: 'problem', code: 'private_tax_number' },
    ])
    expect(doubts(form, { problem: 'Hívjon: 06301234567' })).toEqual([])
  })
})

describe('a postal code', () => {
  it.each([
    ['3525', '3525'],
    [' H-3525 ', '3525'],
    ['1000', '1000'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(given(postalCode({}), typed)).toBe(stored)
  })

  it.each(['0999', '352', '35255', '3525 Miskolc', 'abcd'])('is refused: %s', (typed) => {
    expect(given(postalCode({}), typed)).toEqual(refused('not_a_postal_code'))
  })
})
