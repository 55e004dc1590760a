import { describe, expect, it } from 'vitest'
import { askedContributions, askedFamilies, familyOf } from '../../forms/contribution.ts'
import { synonyms } from '../../forms/contribution/synonyms.ts'
import { csvHeaders } from '../../forms/csv.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { personalData } from '../../forms/personal-data.ts'
import { everyForm } from './every-form.ts'

describe('personalData', () => {
  it('finds whom the NGO form names, and where somebody may be written about', () => {
    const marks = new Map(personalData(ngo).map(({ field, mark }) => [field, mark]))
    expect(marks.get('contactName')).toBe('direct')
    expect(marks.get('email')).toBe('direct')
    expect(marks.get('phone')).toBe('direct')
    expect(marks.get('decisionMaker')).toBe('direct')
    expect(marks.get('problem')).toBe('free')
    expect(marks.has('needTitle')).toBe(false)
    expect(marks.has('postalCode')).toBe(false)
  })

  it.each(everyForm)('marks every long text of $name that a visitor fills in', ({ form }) => {
    const marked = personalData(form).map(({ field }) => field)
    const free = fieldsOf(form.sections).filter(
      ([, field]) => field.kind === 'longText' && field.personal === undefined,
    )
    for (const [name] of free) expect(marked).toContain(name)
  })
})

describe('csvHeaders', () => {
  it('has a column for each half of a name', () => {
    expect(csvHeaders(ngo, 'hu')).toEqual(
      expect.arrayContaining([
        { path: 'contactName.familyName', header: 'Az Ön neve: Vezetéknév' },
        { path: 'email', header: 'E-mail-cím' },
      ]),
    )
  })
})

describe('contributions', () => {
  it('are asked under the heading of their own family, money under none', () => {
    for (const [family, types] of Object.entries(askedFamilies)) {
      for (const type of types) expect(familyOf(type)).toBe(family)
    }
    expect(askedContributions).not.toContain('money')
  })

  it('are at most twenty, each with five to fifteen words that people use', () => {
    expect(Object.keys(synonyms).length).toBeLessThanOrEqual(20)
    for (const words of Object.values(synonyms)) {
      expect(words.length).toBeGreaterThanOrEqual(5)
      expect(words.length).toBeLessThanOrEqual(15)
      expect(words).toEqual(words.map((word) => word.toLocaleLowerCase('hu').trim()))
    }
    expect(synonyms.web).toEqual(expect.arrayContaining(['honlap', 'weboldal', 'weblap', 'website', 'portál']))
  })
})
