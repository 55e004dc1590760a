import { describe, expect, it } from 'vitest'
import { check } from '../../forms/check.ts'
import { fromEntries } from '../../forms/entries.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { viewOf } from '../../forms/view.ts'
import { everyForm } from './every-form.ts'
import { today } from './one-field.ts'
import { sentBy } from './sent-by.ts'

describe('fromEntries', () => {
  it('reads what a page sends', () => {
    const typed = new URLSearchParams(
      'legalForm=church&causes=sport&causes=health&contactName.familyName=Minta&contactName.givenName=Anna' +
        '&deadline=2027.+1.+5.&deadlineFlexible=no&privacySeen=on&problem=a%0D%0Ab',
    )
    expect(fromEntries(ngo, typed)).toEqual({
      legalForm: 'church',
      causes: ['sport', 'health'],
      contactName: { familyName: 'Minta', givenName: 'Anna' },
      deadline: '2027-01-05',
      deadlineFlexible: false,
      privacySeen: true,
      problem: 'a\r\nb',
    })
  })

  it('leaves out what the form does not ask, such as what a site builder adds', () => {
    const raw = fromEntries(ngo, [
      ['_confirm', 'x'],
      ['_wpnonce', 'x'],
      ['utm_source', 'newsletter'],
      ['isAdmin', '1'],
      ['contactName.title', 'dr.'],
      ['contactName.givenName', 'Anna'],
      ['email.x', 'y'],
      ['.', 'z'],
    ])
    expect(raw).toEqual({ contactName: { givenName: 'Anna' } })
  })

  it('keeps a name that was sent twice, for check to refuse', () => {
    const raw = fromEntries(ngo, [
      ['email', 'anna@example.org'],
      ['email', 'bela@example.org'],
    ])
    const checked = check(ngo, raw, { today })
    expect(checked.ok ? [] : checked.errors).toContainEqual({ field: 'email', code: 'wrong_type' })
  })
})

describe.each(everyForm)('the form $name', ({ form }) => {
  it('gives the same answers from its page as from JSON', () => {
    const json = check(form, form.words.hu.example(today), { today })
    expect(json.ok).toBe(true)
    const page = viewOf(form, 'hu', { today, values: json.ok ? json.answers : {} })
    const typed = new URLSearchParams(sentBy(page).map(([name, value]) => [name, value]))
    expect(check(form, fromEntries(form, typed), { today })).toEqual(json)
  })
})
