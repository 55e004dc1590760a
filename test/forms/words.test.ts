import { describe, expect, it } from 'vitest'
import { agreement } from '../../forms/answers/agreement.ts'
import { doubtCodes, errorCodes } from '../../forms/codes.ts'
import { company } from '../../forms/company/form.ts'
import { errorText } from '../../forms/error-text.ts'
import { type Locale, locales } from '../../forms/locale.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { shownLabel, shownTitle, wordsOf } from '../../forms/words.ts'
import { everyForm } from './every-form.ts'

// Familiar Hungarian, and suffixes or articles stuck to something that is filled in.
const informal = /\b(add meg|írd|válaszd|töltsd|tudsz|neked|szeretnél|kérlek)\b/i
const suffixed = /\{\w+\}-?[a-záéíóöőúüű]|\b(a|az) \{/i

describe.each(everyForm)('the words of $name', ({ form }) => {
  it('speak of every field and no other, in both languages', () => {
    const names = fieldsOf(form.sections).map(([name]) => name)
    for (const locale of locales) expect(Object.keys(wordsOf(form, locale).fields).toSorted()).toEqual(names.toSorted())
  })

  it('say one whole sentence for every refusal of every field', () => {
    for (const locale of locales) {
      for (const [field] of [...fieldsOf(form.sections), ['unknown']] as const) {
        for (const code of [...errorCodes, ...doubtCodes]) {
          expect(errorText(form, { field: field ?? '', code, params: { limit: 3 } }, locale)).toMatch(/^[^{}]+[.)]$/u)
        }
      }
    }
  })

  it('name no label twice within a form', () => {
    for (const locale of locales) {
      const labels = Object.values(wordsOf(form, locale).fields).map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
      expect(labels).not.toContain('')
    }
  })

  it('are formal in Hungarian and stick nothing to what is filled in', () => {
    const words = JSON.stringify(wordsOf(form, 'hu'))
    expect(words).not.toMatch(informal)
    expect(words).not.toMatch(suffixed)
  })
})

describe.each([ngo, company, agreement])('what stands over the answers of $name', (form) => {
  const over = (locale: Locale): readonly string[] => [
    ...Object.keys(form.sections).map((section) => shownTitle(form, locale, section)),
    ...fieldsOf(form.sections).map(([name]) => shownLabel(form, locale, name)),
  ]

  it('asks nobody and addresses nobody, since anybody may read it', () => {
    for (const label of [...over('hu'), ...over('en')]) {
      expect(label).not.toMatch(/\?|\b(?:Ön|Önök|Önöknél|your?)\b|^(?:Ha van|If you)/iu)
    }
  })

  it('names no field twice', () => {
    for (const locale of locales) {
      const labels = fieldsOf(form.sections).map(([name]) => shownLabel(form, locale, name))
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})

describe('errorText', () => {
  const { form } = everyForm.find(({ name }) => name === 'company') ?? { form: undefined }
  if (form === undefined) throw new Error('there is a company form')

  it('says a limit that is a day as a date', () => {
    const error = { field: 'availableTo', code: 'too_early', params: { limit: '2026-11-23' } } as const
    expect(errorText(form, error, 'hu')).toBe('A legkorábbi megadható nap: 2026. november 23. („Meddig?”).')
    expect(errorText(form, error, 'en')).toBe('The earliest possible day is 23 November 2026: “Until when?”.')
  })

  it('names a field that nobody knows as it was sent', () => {
    expect(errorText(form, { field: '$& <b>', code: 'unknown_field' }, 'en')).toBe('This form has no field “$& <b>”.')
    expect(errorText(form, { field: '__proto__', code: 'unknown_field' }, 'en')).toContain('__proto__')
  })
})
