import { describe, expect, it } from 'vitest'
import { check } from '../../forms/check.ts'
import { agreement } from '../../forms/answers/agreement.ts'
import { company } from '../../forms/company/form.ts'
import { fromEntries } from '../../forms/entries.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { type FieldView, type FormView, viewOf } from '../../forms/view.ts'
import { everyForm } from './every-form.ts'
import { today } from './one-field.ts'

const fieldOf = (view: FormView, name: string): FieldView | undefined =>
  view.sections.flatMap(({ fields }) => fields).find((field) => field.name === name)

describe('viewOf', () => {
  it('is data', () => {
    const view = viewOf(ngo, 'hu', { today })
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })

  it('keeps every typed value with its error', () => {
    const typed: [string, string][] = [
      ['email', 'anna@'],
      ['contactName.familyName', ' Minta '],
      ['contactName.givenName', ''],
      ['causes', 'sport'],
      ['causes', 'nonsense'],
      ['deadline', '2020-01-01'],
      ['confidential', 'yes'],
      ['privacySeen', 'on'],
      ['problem', 'a\r\nb\0'],
    ]
    const values = fromEntries(ngo, typed)
    const checked = check(ngo, values, { today })
    const view = viewOf(ngo, 'hu', { today, values, errors: checked.ok ? [] : checked.errors })
    expect(fieldOf(view, 'email')).toMatchObject({
      control: { value: 'anna@' },
      error: 'Ez nem látszik e-mail-címnek. Helyes forma például: nev@example.org.',
    })
    expect(fieldOf(view, 'contactName')).toMatchObject({
      control: {
        parts: [
          { control: { value: ' Minta ' } },
          { control: { value: '' }, error: 'Kérjük, adja meg a teljes nevét.' },
        ],
      },
    })
    expect(fieldOf(view, 'deadline')).toMatchObject({
      control: { value: '2020-01-01', attributes: { min: today } },
      error: 'A határidő mai vagy későbbi nap lehet.',
    })
    expect(fieldOf(view, 'problem')).toMatchObject({ control: { element: 'textarea', value: 'a\r\nb\0' } })
    expect(fieldOf(view, 'causes')?.error).toBe('Kérjük, a felsoroltak közül válasszon itt: „Mivel foglalkoznak?”.')
    expect(fieldOf(view, 'privacySeen')).toMatchObject({ control: { element: 'checkbox', checked: true } })
    expect(fieldOf(view, 'needTitle')?.error).toBe('Kérjük, foglalja össze az igényt egy mondatban.')
  })

  it('fills in what a form begins with, until something was typed', () => {
    const first = viewOf(company, 'hu', { today })
    const control = fieldOf(first, 'openRequests')?.control
    expect(control?.element === 'radios' && control.options.find(({ selected }) => selected)?.value).toBe('1')
    const again = fieldOf(viewOf(company, 'hu', { today, values: { openRequests: 3 } }), 'openRequests')?.control
    expect(again?.element === 'radios' && again.options.find(({ selected }) => selected)?.value).toBe('3')
  })

  it('groups a long list under its headings', () => {
    const control = fieldOf(viewOf(ngo, 'en', { today }), 'needType')?.control
    expect(control).toMatchObject({
      element: 'select',
      options: expect.arrayContaining([
        { value: '', label: 'Please choose', selected: true },
        { value: 'web', label: 'Website', selected: false, group: 'Knowledge' },
      ]),
    })
  })

  it('shows a menu rather than radios where a choice may stay empty', () => {
    expect(fieldOf(viewOf(ngo, 'hu', { today }), 'urgency')?.control.element).toBe('select')
    expect(fieldOf(viewOf(ngo, 'hu', { today }), 'legalForm')?.control.element).toBe('radios')
  })

  it('shows some fields only, and sections that have any', () => {
    const view = viewOf(ngo, 'hu', { today, only: ['email', 'tried'] })
    expect(view.sections.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
      ['contact', ['email']],
      ['moreNeed', ['tried']],
    ])
  })

  it('puts its prefix before names, parts and conditions', () => {
    const errors = [{ field: 'contactName.givenName', code: 'required' }] as const
    const view = viewOf(ngo, 'hu', { today, prefix: 'a-', errors })
    expect(fieldOf(view, 'a-contactName')).toMatchObject({
      control: {
        parts: [{ name: 'a-contactName.familyName' }, { name: 'a-contactName.givenName', error: expect.any(String) }],
      },
    })
    expect(fieldOf(view, 'a-taxNumber')?.when).toEqual({
      op: 'not',
      condition: { op: 'eq', field: 'a-legalForm', value: 'informalGroup' },
    })
    expect(fieldOf(viewOf(agreement, 'hu', { today, prefix: 'b-' }), 'b-milestone1On')?.when).toEqual({
      op: 'filled',
      field: 'b-milestone1What',
    })
  })

  it.each(everyForm)('never cuts what is typed into $name', ({ form }) => {
    expect(JSON.stringify(viewOf(form, 'hu', { today }))).not.toContain('"maxlength"')
  })
})
