import { describe, expect, expectTypeOf, it } from 'vitest'
import { check } from '../../forms/check.ts'
import type { Answers } from '../../forms/define.ts'
import type { PersonName } from '../../forms/kinds/person-name.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { everyForm } from './every-form.ts'
import { today } from './one-field.ts'

const example = ngo.words.hu.example(today)

describe('check', () => {
  it('gives answers of the type that follows from the form', () => {
    const checked = check(ngo, example, { today })
    if (!checked.ok) throw new Error('the example must pass')
    expectTypeOf(checked.answers).toEqualTypeOf<Answers<typeof ngo>>()
    expectTypeOf(checked.answers.contactName).toEqualTypeOf<PersonName>()
    expectTypeOf(checked.answers.serviceArea).toEqualTypeOf<'settlement' | 'county' | 'country' | 'remote'>()
    expectTypeOf(checked.answers.taxNumber).toEqualTypeOf<string | undefined>()
    expectTypeOf(checked.answers.deadlineFlexible).toEqualTypeOf<boolean>()
    expectTypeOf(checked.answers.privacySeen).toEqualTypeOf<true>()
  })

  it('asks an NGO for what a tired volunteer can give in five minutes', () => {
    const checked = check(ngo, {}, { today })
    expect(checked.ok ? [] : checked.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'organisationName required',
      'legalForm required',
      'causes required',
      'postalCode required',
      'settlement required',
      'serviceArea required',
      'contactName.familyName required',
      'contactName.givenName required',
      'email required',
      'needType required',
      'needTitle required',
      'problem required',
      'result required',
      'deadline required',
      'deadlineFlexible required',
      'decisionMaker required',
      'giveBack required',
      'privacySeen required',
    ])
  })

  it('drops the registers of a group that is in none', () => {
    const checked = check(ngo, { ...Object(example), legalForm: 'informalGroup', taxNumber: 'nonsense' }, { today })
    expect(checked.ok && Object.keys(checked.answers)).not.toContain('taxNumber')
    expect(checked.ok).toBe(true)
  })

  it('refuses a field it does not know', () => {
    expect(check(ngo, { ...Object(example), isAdmin: true }, { today })).toEqual({
      ok: false,
      errors: [{ field: 'isAdmin', code: 'unknown_field' }],
    })
  })

  it('says what the limit was', () => {
    expect(check(ngo, { ...Object(example), needTitle: 'x'.repeat(81) }, { today })).toEqual({
      ok: false,
      errors: [{ field: 'needTitle', code: 'too_long', params: { limit: 80 } }],
    })
  })
})

describe.each(everyForm)('the form $name', ({ form }) => {
  it('accepts its examples, on any day', () => {
    for (const day of ['2026-11-23', '2028-02-29', '2031-07-01']) {
      expect(check(form, form.words.hu.example(day), { today: day })).toMatchObject({ ok: true })
      expect(check(form, form.words.en.example(day), { today: day })).toMatchObject({ ok: true })
    }
  })

  it('accepts what it has accepted, unchanged', () => {
    const once = check(form, form.words.hu.example(today), { today })
    expect(once.ok && check(form, once.answers, { today })).toEqual(once)
  })
})
