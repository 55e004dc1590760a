import { describe, expect, it } from 'vitest'
import { locales } from '../../forms/locale.ts'
import { exclusions, reckon } from '../../worker/matching/score.ts'
import { exclusionText, isForParties, reasonText } from '../../worker/matching/words.ts'
import { needNames, needs, offerNames, today } from './miskolc.ts'
import { needOf, offerOf } from './profile.ts'

describe('reasonText', () => {
  it.each([
    [
      { code: 'sameSettlement', points: 10, params: { settlement: 'Miskolc' } },
      'mindketten Miskolcon',
      'both are in Miskolc',
    ],
    [
      { code: 'sameSettlement', points: 10, params: { settlement: 'Füzér' } },
      'mindketten egy településen: Füzér',
      'both are in Füzér',
    ],
    [
      { code: 'bothFree', points: 10, params: { from: '2027-09-01', until: '2027-09-30' } },
      'szeptemberben mindketten ráérnek',
      'both are free in September',
    ],
    [
      { code: 'bothFree', points: 10, params: { from: '2026-11-23', until: '2027-06-30' } },
      'novembertől júniusig mindketten ráérnek',
      'both are free from November to June',
    ],
    [{ code: 'shortNotice', points: 2, params: { weeks: 1 } }, '1 héttel előre', '1 week ahead'],
  ] as const)('says $code in both languages', (reason, hu, en) => {
    expect(reasonText(reason, 'hu')).toContain(hu)
    expect(reasonText(reason, 'en')).toContain(en)
  })

  it('says everything of the labelled network as a part of a sentence, and names neither side', () => {
    for (const name of needNames) {
      for (const offer of offerNames) {
        const [need, given] = [needOf(name), offerOf(offer)]
        const { reasons, misses } = reckon(need, given, today)
        for (const locale of locales) {
          const said = [
            ...[...reasons, ...misses].map((reason) => reasonText(reason, locale)),
            ...exclusions(need, given, today).map((exclusion) => exclusionText(exclusion, locale)),
          ]
          for (const text of said) {
            expect(text).toMatch(/^[\p{Ll}\d„“]/u)
            expect(text).not.toContain('undefined')
            expect(text).not.toContain(needs[name].answers.needTitle)
          }
        }
      }
    }
  })
})

describe('isForParties', () => {
  it('keeps back what quotes one of them', () => {
    const { reasons } = reckon(needOf('website'), offerOf('studentWeb'), today)
    expect(reasons.map(({ code }) => code)).toContain('bothGain')
    expect(reasons.filter(isForParties).map(({ code }) => code)).not.toContain('bothGain')
  })
})
