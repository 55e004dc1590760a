import { describe, expect, it } from 'vitest'
import { askMore } from '../../forms/answers/ask-more.ts'
import { check } from '../../forms/check.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { pick } from '../../forms/pick.ts'
import { viewOf } from '../../forms/view.ts'
import { today } from './one-field.ts'

describe('pick', () => {
  it('asks for these fields and no others, all required', () => {
    const missing = pick(ngo, ['tried', 'email', 'nonsense'])
    expect(check(missing, {}, { today })).toEqual({
      ok: false,
      errors: [
        { field: 'email', code: 'required' },
        { field: 'tried', code: 'required' },
      ],
    })
    expect(check(missing, { email: 'anna@example.org', tried: 'Sok mindent.', phone: '1' }, { today })).toMatchObject({
      errors: [{ field: 'phone', code: 'unknown_field' }],
    })
  })

  it('drops a condition on what is not asked, and keeps one on what is', () => {
    expect(check(pick(ngo, ['taxNumber']), {}, { today }).ok).toBe(false)
    expect(check(pick(ngo, ['legalForm', 'taxNumber']), { legalForm: 'informalGroup' }, { today }).ok).toBe(true)
  })

  it('keeps the words of the form', () => {
    expect(viewOf(pick(ngo, ['tried']), 'hu', { today }).sections[0]?.fields[0]?.label).toBe('Mit próbáltak eddig?')
  })
})

describe('askMore', () => {
  it('offers the fields of the form by their labels, section by section, but no consent', () => {
    const control = viewOf(askMore(ngo), 'hu', { today }).sections[0]?.fields[0]?.control
    const options = control?.element === 'checkboxes' ? control.options : []
    expect(options).toContainEqual({
      value: 'tried',
      label: 'Mit próbáltak eddig?',
      selected: false,
      group: 'További részletek az igényről',
    })
    expect(options.map(({ value }) => value)).not.toContain('newsletter')
  })

  it('gives what pick takes', () => {
    const checked = check(askMore(ngo), { missing: ['tried', 'result'], words: 'Kérjük, pontosítsák.' }, { today })
    expect(checked.ok && Object.keys(pick(ngo, checked.answers.missing).sections)).toEqual(['need', 'moreNeed'])
  })

  it('is the same form each time, so that it is published once', () => {
    expect(askMore(ngo)).toBe(askMore(ngo))
  })
})
