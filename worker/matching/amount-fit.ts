import { type ContributionType, familyOf } from '../../forms/contribution.ts'
import type { Effort, NeedFeatures, OfferFeatures } from './features.ts'
import { harmonic, share } from './harmonic.ts'
import type { Term } from './reasons.ts'

const POINTS = 10

/** What counts when one side has not said how much, or counts in pieces. */
const OPEN = 4

const ENOUGH = 0.6

const hoursNeeded: Readonly<Record<Exclude<Effort, 'unknown'>, number>> = { hours: 6, days: 24, weeks: 80, months: 240 }

const HOURS_OF_TEAM = 150
const HOURS_OF_HAND = 8
const HOURS_OF_EXPERT = 24

/** A co-operation lasts a few months: what comes every month comes about three times. */
const MONTHS = 3

/** Students and companies seldom set up a team for less; below that the task is small for its giver. */
const worthATeam: Readonly<Record<Exclude<Effort, 'unknown'>, number>> = { hours: 0.2, days: 0.6, weeks: 1, months: 1 }

/** Twenty hours for a task of months are another, smaller task: whoever covers no more than this is set back. */
const SLIVER = 0.25
const SLIVER_POINTS = -5

/** What an NGO seldom says, and everybody knows; other types come in every size. */
const usual: Readonly<Partial<Record<ContributionType, Exclude<Effort, 'unknown'>>>> = {
  web: 'weeks',
  studentProject: 'months',
}

/** Is there enough for the need, and is the need worth what is given? Guesses both: a good reason to talk, no more. */
export const amountFit = (need: NeedFeatures, offer: OfferFeatures): Term => {
  const effort = need.effort === 'unknown' || need.effort === undefined ? usual[need.type] : need.effort
  const hours = hoursOf(offer)
  if (effort === undefined || hours === undefined) {
    return { speaks: 'against', reason: { code: 'amountOpen', points: OPEN, params: {} } }
  }
  const enough = share(hours, hoursNeeded[effort])
  const worth = offer.unit === 'teams' ? worthATeam[effort] : 1
  const fit = harmonic(enough, worth)
  const points = enough > SLIVER ? Math.round(POINTS * fit) : SLIVER_POINTS
  if (fit >= ENOUGH) return { speaks: 'for', reason: { code: 'amountFits', points, params: {} } }
  return { speaks: 'against', reason: { code: worth < enough ? 'taskSmall' : 'amountShort', points, params: {} } }
}

const hoursOf = ({ capacity, unit, period, type }: OfferFeatures): number | undefined => {
  if (capacity === undefined || unit === undefined) return undefined
  const times = period === 'month' ? MONTHS : 1
  switch (unit) {
    case 'hours':
      return capacity * times
    case 'teams':
      return capacity * times * HOURS_OF_TEAM
    case 'people':
      return capacity * times * (familyOf(type) === 'hands' ? HOURS_OF_HAND : HOURS_OF_EXPERT)
    case 'pieces':
      return undefined
  }
}
