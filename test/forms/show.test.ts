import { describe, expect, it } from 'vitest'
import { company } from '../../forms/company/form.ts'
import { publish, readPublished } from '../../forms/publish.ts'
import { showAnswer, showAnswers } from '../../forms/show.ts'
import { today } from './one-field.ts'

const answers = {
  organisationName: 'Minta Webműhely Kft.',
  contactName: { familyName: 'Példa', givenName: 'Gábor' },
  phone: '+3646123456',
  firstTime: true,
  money: false,
  causesSupported: ['environment', 'education'],
  availableFrom: today,
  leadTimeWeeks: 3,
  limits: 'Este nem.\nHétvégén nem.',
  privacySeen: true,
}

describe('showAnswers', () => {
  it('shows what was answered, for people', async () => {
    const shown = showAnswers(await publish(company), answers, 'hu')
    expect(shown.map(({ section, items }) => [section, ...items.map(({ text }) => text)])).toEqual([
      ['organisation', 'Minta Webműhely Kft.', 'Igen'],
      ['contact', 'Példa Gábor', '+36 46 123 456'],
      ['moreOffer', 'Este nem.\nHétvégén nem.', '2026. november 23.', '3 hét', 'Nem'],
      ['moreOrganisation', 'Környezetvédelem, Oktatás'],
      ['consent', 'Igen'],
    ])
    expect(shown[0]?.items[0]?.label).toBe('A vállalkozás neve')
  })

  it('puts the label over an answer that suits whoever reads it, not the one that asked', async () => {
    const labels = async (locale: 'hu' | 'en') =>
      showAnswers(await publish(company), answers, locale).flatMap(({ title, items }) => [
        title,
        ...items.map(({ label }) => label),
      ])
    expect(await labels('hu')).toEqual(
      expect.arrayContaining(['Név', 'További részletek a felajánlásról', 'Rendelkezésre állás kezdete']),
    )
    expect(await labels('en')).toEqual(expect.arrayContaining(['Name', 'More about the offer', 'Available from']))
  })

  it('shows it in the other language too', async () => {
    const shown = showAnswers(await publish(company), answers, 'en').flatMap(({ items }) =>
      items.map(({ text }) => text),
    )
    expect(shown).toEqual(
      expect.arrayContaining(['Gábor Példa', '23 November 2026', '3 weeks', 'Environment, Education']),
    )
  })

  it('needs nothing but the form as it was stored', async () => {
    const stored = readPublished(JSON.parse(JSON.stringify(await publish(company))))
    expect(showAnswers(stored, answers, 'hu')).toEqual(showAnswers(company, answers, 'hu'))
  })

  it('shows an option that has lost its words by its code, and nothing for a field that is gone', () => {
    expect(showAnswer(company, 'sector', 'Z', 'hu')).toBe('Z')
    expect(showAnswer(company, 'gone', 'x', 'hu')).toBe('')
  })
})
