import type { Day } from '../../forms/day.ts'
import { familyOf } from '../../forms/contribution.ts'
import { amountFit } from './amount-fit.ts'
import { causeFit, excludedCause } from './cause-fit.ts'
import type { NeedFeatures, OfferFeatures } from './features.ts'
import { isWithinReach, placeFit } from './place-fit.ts'
import type { Exclusion, ExclusionCode, Reason, Term } from './reasons.ts'
import { datesApart, timeFit } from './time-fit.ts'
import { typeFit } from './type-fit.ts'
import { wishFit } from './wish-fit.ts'
import { wordFit } from './word-fit.ts'

export interface Scored {
  /** 0–100. Advice to a coordinator and a sort order; nothing is ever sent because of it. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** What somebody should look at; some of them have points too, only fewer than they could. */
  readonly misses: readonly Reason[]
}

/** Cards that may be brought together by the state of their cases. */
const open: ReadonlySet<string> = new Set(['open', 'waiting'])
const active = 'active'

const RECENT_ASK = -4
const MOST_RECENT_ASKS = -12
const TRIED_BEFORE = -10
const WAITING = -5

export const score = (
  need: NeedFeatures,
  offer: OfferFeatures,
  today: Day,
): Scored | { readonly excluded: ExclusionCode } => {
  const [first] = exclusions(need, offer, today)
  return first === undefined ? reckon(need, offer, today) : { excluded: first.code }
}

/** Everything that stands against the pair, the gravest first; none: it may be proposed. */
export const exclusions = (need: NeedFeatures, offer: OfferFeatures, today: Day): readonly Exclusion[] => {
  const found: Exclusion[] = []
  const cause = excludedCause(need, offer)
  const apart = datesApart(need, offer, today)
  const tried = need.tried.get(offer.caseId) ?? offer.tried.get(need.caseId)
  const asked = [need.requests, offer.requests].find((requests) => requests && requests.open >= requests.limit)
  if (!open.has(need.state)) found.push({ code: 'needNotOpen', params: {} })
  if (offer.state !== active) found.push({ code: 'offerNotActive', params: {} })
  if (need.organisationId === offer.organisationId) found.push({ code: 'sameOrganisation', params: {} })
  if (typeFit(need, offer) === undefined) {
    found.push({ code: 'otherFamily', params: { need: familyOf(need.type), offer: familyOf(offer.type) } })
  }
  if (cause !== undefined) found.push({ code: 'causeExcluded', params: { cause } })
  if (apart !== undefined) found.push(apart)
  if (!isWithinReach(need, offer)) {
    found.push({ code: 'tooFar', params: { needIn: need.settlement, offerIn: offer.settlement } })
  }
  if (tried === 'declined') found.push({ code: 'declinedBefore', params: {} })
  if (tried === 'running') found.push({ code: 'introducedNow', params: {} })
  if (offer.held >= offer.places) found.push({ code: 'noCapacity', params: { places: offer.places } })
  if (asked !== undefined) found.push({ code: 'askedEnough', params: { open: asked.open } })
  return found
}

/** The score alone, whether or not the pair may be proposed: one line a term, and their points are the score. */
export const reckon = (need: NeedFeatures, offer: OfferFeatures, today: Day): Scored => {
  const type = typeFit(need, offer)
  const terms: readonly Term[] = [
    ...(type === undefined ? [] : [type]),
    causeFit(need, offer),
    placeFit(need, offer),
    timeFit(need, offer, today),
    amountFit(need, offer),
    wordFit(need, offer),
    wishFit(need, offer),
    ...burdens(need, offer),
  ]
  const sum = terms.reduce((total, { reason }) => total + reason.points, 0)
  const saying = (speaks: Term['speaks']) => terms.filter((term) => term.speaks === speaks).map(({ reason }) => reason)
  return { score: Math.min(100, Math.max(0, sum)), reasons: saying('for'), misses: saying('against') }
}

/** Who is asked often grows tired of it, and the popular ones are suggested to everybody. */
const burdens = (need: NeedFeatures, offer: OfferFeatures): readonly Term[] => {
  const count = offer.recentAsks
  const tried = need.tried.get(offer.caseId) ?? offer.tried.get(need.caseId)
  const points = Math.max(MOST_RECENT_ASKS, count * RECENT_ASK)
  return [
    ...(count > 0 ? [{ speaks: 'against', reason: { code: 'askedOften', points, params: { count } } } as const] : []),
    ...(tried === 'failed'
      ? [{ speaks: 'against', reason: { code: 'triedBefore', points: TRIED_BEFORE, params: {} } } as const]
      : []),
    ...(need.state === 'waiting'
      ? [{ speaks: 'against', reason: { code: 'needWaits', points: WAITING, params: {} } } as const]
      : []),
  ]
}
