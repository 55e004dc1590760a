import { describe, expect, it } from 'vitest'
import type { Exclusion } from '../../worker/matching/reasons.ts'
import { exclusions, reckon, score } from '../../worker/matching/score.ts'
import { isOfferName, type NeedName, needNames, needs, type OfferName, offerNames, today } from './miskolc.ts'
import { needOf, offerOf } from './profile.ts'

const scoreOf = (name: NeedName, offer: OfferName): number | undefined => {
  const scored = score(needOf(name), offerOf(offer), today)
  return 'excluded' in scored ? undefined : scored.score
}

const ranked = (name: NeedName): readonly OfferName[] =>
  offerNames
    .flatMap((offer) => ({ offer, points: scoreOf(name, offer) }))
    .filter(({ points }) => points !== undefined)
    .toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0))
    .map(({ offer }) => offer)

const labelled = needNames.filter((name) => needs[name].best.length > 0)

const among = (first: number): number => {
  const found = labelled.filter((name) =>
    ranked(name)
      .slice(0, first)
      .some((offer) => needs[name].best.includes(offer)),
  )
  return found.length / labelled.length
}

const labels = <Code extends string>(of: (name: NeedName) => Readonly<Partial<Record<OfferName, Code>>> | undefined) =>
  needNames.flatMap((name) =>
    Object.entries(of(name) ?? {}).flatMap(([offer, code]) => (isOfferName(offer) ? [{ name, offer, code }] : [])),
  )

describe('the labelled network', () => {
  it('is large enough to mean something', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(25)
    expect(offerNames.length).toBeGreaterThanOrEqual(20)
  })

  it('has a good offer among the first three for nine needs of ten', () => {
    expect(among(3)).toBeGreaterThanOrEqual(0.9)
  })

  it('has a good offer first for four needs of five', () => {
    expect(among(1)).toBeGreaterThanOrEqual(0.8)
  })

  it('brings the students and their mentor to the website: the case that all this began with', () => {
    expect(ranked('website')[0]).toBe('studentWeb')
  })

  it.each(labels((name) => needs[name].traps))('keeps $offer from $name: $code', ({ name, offer, code }) => {
    const found: readonly Exclusion[] = exclusions(needOf(name), offerOf(offer), today)
    expect(found.map((exclusion) => exclusion.code)).toContain(code)
    expect(score(needOf(name), offerOf(offer), today)).toHaveProperty('excluded')
  })

  it.each(labels((name) => needs[name].misses))('shows what $offer lacks for $name: $code', ({ name, offer, code }) => {
    const { misses } = reckon(needOf(name), offerOf(offer), today)
    expect(misses.map((miss) => miss.code)).toContain(code)
  })
})
