import { describe, expect, it } from 'vitest'
import { check } from '../../../forms/check.ts'
import { personName, personNameKind } from '../../../forms/kinds/person-name.ts'
import { controls as en } from '../../../forms/words/controls.en.ts'
import { controls as hu } from '../../../forms/words/controls.hu.ts'
import { formOf, given, refused, today } from '../one-field.ts'

const anna = { familyName: 'Minta-Példa', givenName: 'Anna Zsófia' }

describe('a person’s name', () => {
  it('has two cleaned halves', () => {
    expect(given(personName({}), { familyName: ' dr. Minta ', givenName: 'Anna\u200b' })).toEqual({
      familyName: 'dr. Minta',
      givenName: 'Anna',
    })
  })

  it('is missing half by half, so that an error can point at its input', () => {
    const form = formOf({ name: personName({ required: true }) })
    const errors = [
      { field: 'name.familyName', code: 'required' },
      { field: 'name.givenName', code: 'required' },
    ]
    for (const raw of [{}, { name: {} }, { name: { familyName: ' ', givenName: '' } }, { name: '' }]) {
      expect(check(form, raw, { today })).toEqual({ ok: false, errors })
    }
    expect(check(form, { name: { familyName: 'Minta' } }, { today })).toEqual({ ok: false, errors: errors.slice(1) })
  })

  it('may stay empty when optional, but not half empty', () => {
    expect(given(personName({}), { familyName: '', givenName: '' })).toBeUndefined()
    expect(given(personName({}), { familyName: '', givenName: 'Anna' })).toEqual(refused('required'))
  })

  it('refuses other parts and types', () => {
    expect(given(personName({}), { ...anna, title: 'dr.' })).toEqual(refused('unknown_field'))
    expect(given(personName({}), 'Minta Anna')).toEqual(refused('wrong_type'))
    expect(given(personName({}), ['Minta', 'Anna'])).toEqual(refused('wrong_type'))
    expect(given(personName({}), { familyName: 1, givenName: 'Anna' })).toEqual(refused('wrong_type'))
    expect(given(personName({}), { familyName: 'a\nb', givenName: 'x'.repeat(81) })).toEqual(
      refused('line_break', 'too_long'),
    )
  })

  it('is asked and shown in the order of the language', () => {
    const inHungarian = { field: { label: '' }, controls: hu, locale: 'hu' } as const
    const inEnglish = { field: { label: '' }, controls: en, locale: 'en' } as const
    const place = { name: 'contactName', today }
    expect(personNameKind.show(personName({}), anna, inHungarian)).toBe('Minta-Példa Anna Zsófia')
    expect(personNameKind.show(personName({}), anna, inEnglish)).toBe('Anna Zsófia Minta-Példa')
    expect(personNameKind.control(personName({}), anna, inHungarian, place)).toMatchObject({
      parts: [
        { name: 'contactName.familyName', label: 'Vezetéknév', control: { value: 'Minta-Példa' } },
        { name: 'contactName.givenName', label: 'Keresztnév', control: { value: 'Anna Zsófia' } },
      ],
    })
    expect(personNameKind.control(personName({}), anna, inEnglish, place)).toMatchObject({
      parts: [{ name: 'contactName.givenName' }, { name: 'contactName.familyName' }],
    })
  })
})
