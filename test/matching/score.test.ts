import { describe, expect, it } from 'vitest'
import type { NeedFeatures, OfferFeatures } from '../../worker/matching/features.ts'
import { exclusions, reckon, score } from '../../worker/matching/score.ts'
import { needNames, offerNames, today } from './miskolc.ts'
import { needOf, offerOf } from './profile.ts'

const website = (changes: Partial<NeedFeatures> = {}) => needOf('website', changes)
const students = (changes: Partial<OfferFeatures> = {}) => offerOf('studentWeb', changes)

const against = (need: NeedFeatures, offer: OfferFeatures) => exclusions(need, offer, today).map(({ code }) => code)
const reckoned = (need: NeedFeatures, offer: OfferFeatures) => reckon(need, offer, today)
const missesOf = (need: NeedFeatures, offer: OfferFeatures) => reckoned(need, offer).misses.map(({ code }) => code)
const pointsOf = (need: NeedFeatures, offer: OfferFeatures, code: string) => {
  const { reasons, misses } = reckoned(need, offer)
  return [...reasons, ...misses].find((term) => term.code === code)?.points
}

const cases: readonly (readonly [string, Partial<NeedFeatures>, Partial<OfferFeatures>, readonly string[]])[] = [
  ['nothing, of a pair that fits', {}, {}, []],
  ['a need that is being introduced', { state: 'introducing' }, {}, ['needNotOpen']],
  ['nothing, of a need that waits', { state: 'waiting' }, {}, []],
  ['a paused offer', {}, { state: 'paused' }, ['offerNotActive']],
  ['one organisation on both sides', { organisationId: 'one' }, { organisationId: 'one' }, ['sameOrganisation']],
  ['another family', {}, { type: 'venue' }, ['otherFamily']],
  ['an excluded cause', {}, { causesExcluded: ['environment'] }, ['causeExcluded']],
  ['a deadline that has passed', { deadline: '2026-09-01' }, {}, ['deadlineOver']],
  [
    'nothing, of a deadline that has passed but can be put off',
    { deadline: '2026-11-01' },
    { availableFrom: undefined },
    [],
  ],
  ['an offer that has ended', {}, { availableTo: '2026-11-22' }, ['offerOver']],
  [
    'an offer that begins after the deadline',
    { deadline: '2026-12-31', deadlineFlexible: false },
    {},
    ['startsTooLate'],
  ],
  ['no place left', {}, { held: 2 }, ['noCapacity']],
  ['an organisation that is asked enough', {}, { requests: { open: 1, limit: 1 } }, ['askedEnough']],
  ['nothing, while it may be asked once more', {}, { requests: { open: 1, limit: 2 } }, []],
  ['a place out of reach', {}, { settlement: 'Debrecen', postalCode: '4025' }, ['tooFar']],
  ['nothing, of a far place that works online', {}, { settlement: 'Debrecen', postalCode: '4025', area: 'remote' }, []],
  ['a pair one of them declined', { tried: new Map([['offer studentWeb', 'declined']]) }, {}, ['declinedBefore']],
  ['a pair that is being introduced', {}, { tried: new Map([['need website', 'running']]) }, ['introducedNow']],
  ['nothing, of a pair that once came to nothing', { tried: new Map([['offer studentWeb', 'failed']]) }, {}, []],
]

describe('exclusions', () => {
  it.each(cases)('name %s', (_, need, offer, codes) => {
    expect(against(website(need), students(offer))).toEqual(codes)
  })
})

describe('score', () => {
  it('is the sum of the points that are shown, between 0 and 100, whole, for every pair', () => {
    for (const name of needNames) {
      for (const offer of offerNames) {
        const { score: total, reasons, misses } = reckoned(needOf(name), offerOf(offer))
        const sum = [...reasons, ...misses].reduce((points, term) => points + term.points, 0)
        expect(total).toBe(Math.max(0, sum))
        expect(Number.isInteger(total) && total <= 100).toBe(true)
      }
    }
  })

  it('names the first thing that excludes the pair instead', () => {
    expect(score(website({ state: 'fulfilled' }), students({ held: 2 }), today)).toEqual({ excluded: 'needNotOpen' })
  })

  it('counts the same type most, then a form that carries it, then a sibling', () => {
    const type = (offer: OfferFeatures) => reckoned(website(), offer)
    expect(pointsOf(website(), offerOf('webHours'), 'sameType')).toBe(40)
    expect(pointsOf(website(), students(), 'carriesType')).toBe(36)
    expect(pointsOf(website(), offerOf('law'), 'siblingType')).toBe(20)
    expect(type(offerOf('law')).misses).toContainEqual({
      code: 'siblingType',
      points: 20,
      params: { need: 'web', offer: 'legal' },
    })
  })

  it('tells a student project from another by what it is about', () => {
    const marketing = students({ text: offerOf('graphics').text })
    expect(missesOf(needOf('students'), marketing)).toContain('otherTheme')
    expect(pointsOf(needOf('students'), students(), 'sameType')).toBe(40)
  })

  it('believes a title more than the box that was ticked', () => {
    expect(pointsOf(needOf('mistyped'), offerOf('webHours'), 'namesType')).toBe(30)
  })

  it('does not send a data workshop to paint a playground', () => {
    expect(missesOf(needOf('playground'), offerOf('dataDay'))).toContain('otherTheme')
  })

  it('gives a settlement, a neighbour, a region, a county and the rest ever fewer points', () => {
    const at = (settlement: string, postalCode: string) => {
      const { reasons, misses } = reckoned(website(), students({ settlement, postalCode }))
      const codes = new Set(['sameSettlement', 'nextDoor', 'sameRegion', 'sameCounty', 'onlyRemote'])
      return [...reasons, ...misses].find(({ code }) => codes.has(code))?.points
    }
    const places = [at('MISKOLC', '3500'), at('Alsózsolca', '3521'), at('Emőd', '3432'), at('Ózd', '3600')]
    expect(places).toEqual([10, 8, 4, 4])
    expect([at('Tiszaújváros', '3580'), at('Szeged', '6720')]).toEqual([6, 2])
  })

  it('takes points from who is asked often, from a pair that was tried, from a need that waits', () => {
    const { score: fresh } = reckoned(website(), students())
    const after = (need: Partial<NeedFeatures>, offer: Partial<OfferFeatures>) =>
      reckoned(website(need), students(offer)).score - fresh
    expect(after({}, { recentAsks: 2 })).toBe(-8)
    expect(after({}, { recentAsks: 9 })).toBe(-12)
    expect(after({ tried: new Map([['offer studentWeb', 'failed']]) }, {})).toBe(-10)
    expect(after({ state: 'waiting' }, {})).toBe(-5)
  })

  it('fuses both sides of a term: time enough is no time when the giver wants more notice', () => {
    const soon = website({ effort: 'hours', deadline: '2026-12-07', deadlineFlexible: false })
    const { availableFrom: _, ...rest } = students()
    const offer = { ...rest, availableFrom: undefined }
    expect(pointsOf(soon, { ...offer, leadTimeWeeks: 0 }, 'bothFree')).toBe(10)
    expect(pointsOf(soon, { ...offer, leadTimeWeeks: 8 }, 'shortNotice')).toBe(0)
  })

  it('shows a word that the company rules out', () => {
    const need = needOf('statutes', { text: { ...needOf('statutes').text, title: offerOf('law').text.avoids } })
    expect(reckoned(need, offerOf('law')).misses).toContainEqual({
      code: 'avoids',
      points: 0,
      params: { words: ['képviseletet', 'vállalunk'] },
    })
  })
})
