import type { Day } from '../../forms/day.ts'
import { daysAfter } from '../../forms/day.ts'
import type { Effort, NeedFeatures, OfferFeatures } from './features.ts'
import { harmonic, share } from './harmonic.ts'
import type { Exclusion, Term } from './reasons.ts'

const POINTS = 10

/** How far a deadline that can be put off is thought to move, in days. */
const FLEXIBLE = 60

/** Days a task of this size takes from agreement to hand-over, people working beside their jobs. */
const daysNeeded: Readonly<Record<Effort, number>> = { hours: 7, days: 21, weeks: 60, months: 120, unknown: 30 }

/** Below this much of what both would like, somebody should look at the dates. */
const ENOUGH = 0.5

const DAY = 86_400_000
const between = (from: Day, until: Day): number => (Date.parse(until) - Date.parse(from)) / DAY

const earlier = (one: Day, other: Day | undefined): Day => (other !== undefined && other < one ? other : one)
const later = (one: Day, other: Day | undefined): Day => (other !== undefined && other > one ? other : one)

/** A need without a deadline (its form always asks) is thought to stand a year. */
const deadlineOf = ({ deadline }: NeedFeatures, today: Day): Day => deadline ?? daysAfter(today, 365)

const latestOf = (need: NeedFeatures, today: Day): Day =>
  need.deadlineFlexible ? daysAfter(deadlineOf(need, today), FLEXIBLE) : deadlineOf(need, today)

/** Dates that can never meet. */
export const datesApart = (need: NeedFeatures, offer: OfferFeatures, today: Day): Exclusion | undefined => {
  const { availableFrom: from, availableTo: until } = offer
  const deadline = deadlineOf(need, today)
  const latest = latestOf(need, today)
  if (latest < today) return { code: 'deadlineOver', params: { deadline } }
  if (until !== undefined && until < today) return { code: 'offerOver', params: { until } }
  if (from !== undefined && from > latest) return { code: 'startsTooLate', params: { from, deadline } }
  return undefined
}

/** The need asks for days enough to do it in, the giver for notice enough. */
export const timeFit = (need: NeedFeatures, offer: OfferFeatures, today: Day): Term => {
  const weeks = offer.leadTimeWeeks
  const noticed = daysAfter(today, weeks * 7)
  const until = earlier(latestOf(need, today), offer.availableTo)
  const days = share(between(later(noticed, offer.availableFrom), until), daysNeeded[need.effort ?? 'unknown'])
  const notice = share(between(later(today, offer.availableFrom), latestOf(need, today)), weeks * 7)
  const fit = harmonic(days, notice)
  const points = Math.round(POINTS * fit)
  if (fit >= ENOUGH) return { speaks: 'for', reason: whenFree(need, offer, today, points) }
  if (notice < 1) return { speaks: 'against', reason: { code: 'shortNotice', points, params: { weeks } } }
  return { speaks: 'against', reason: { code: 'littleTime', points, params: { until } } }
}

/** The days in common up to the deadline; when there are none, it is the deadline that moves. */
const whenFree = (need: NeedFeatures, offer: OfferFeatures, today: Day, points: number) => {
  const deadline = deadlineOf(need, today)
  const from = later(today, offer.availableFrom)
  const until = earlier(deadline, offer.availableTo)
  return from <= until
    ? ({ code: 'bothFree', points, params: { from, until } } as const)
    : ({ code: 'deadlineMoves', points, params: { deadline } } as const)
}
