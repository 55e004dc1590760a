import type { NeedFeatures, OfferFeatures } from '../../worker/matching/features.ts'
import { cardOf } from '../../worker/matching/card.ts'
import type { Profile } from '../../worker/matching/store.ts'
import { held, type NeedName, needs, type OfferName, offers } from './miskolc.ts'

/** What `card_sources` makes of answers, for tests without a database; `test/worker/matching.test.ts` has the real one. */

const join = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n')

const nobody = { networkId: 'miskolc', organisation: '', openRequests: 1, asked: 0, recentAsks: 0 }

const nothing = {
  causesExcluded: [],
  deadline: undefined,
  deadlineFlexible: false,
  effortGuess: undefined,
  ownContribution: false,
  capacity: undefined,
  capacityUnit: undefined,
  period: undefined,
  availableFrom: undefined,
  availableTo: undefined,
  leadTimeWeeks: undefined,
  sector: undefined,
}

export const needOf = (name: NeedName, changes: Partial<NeedFeatures> = {}): NeedFeatures => {
  const { answers } = needs[name]
  const { settlement, postalCode, serviceArea: area, causes, deadline, deadlineFlexible, effortGuess } = answers
  const ownContribution = answers.ownContribution !== undefined
  const said = { settlement, postalCode, area, places: 1, causes: [...causes], deadline, deadlineFlexible, effortGuess }
  const row: Profile = {
    ...nobody,
    id: 0,
    caseId: `need ${name}`,
    organisationId: `ngo ${name}`,
    side: 'need',
    type: answers.needType,
    state: 'open',
    title: answers.needTitle,
    features: { ...nothing, ...said, ownContribution },
    held: 0,
  }
  const { problem, result, tried, howKnown, alternatives, giveBack } = answers
  const body = join(problem, result, tried, howKnown, alternatives)
  const card = cardOf(row, {
    first: 'company',
    texts: { body, wishes: join(giveBack, answers.ownContribution), avoids: '' },
  })
  if (card.side !== 'need') throw new Error(name)
  return { ...card, ...changes }
}

export const offerOf = (name: OfferName, changes: Partial<OfferFeatures> = {}): OfferFeatures => {
  const answers = offers[name]
  const { settlement, postalCode, area, capacity, capacityUnit, openRequests } = answers
  const {
    period,
    availableFrom,
    availableTo,
    leadTimeWeeks,
    sector,
    causesSupported = [],
    causesExcluded = [],
  } = answers
  const isCounted = capacityUnit === 'teams' || capacityUnit === 'people'
  const row: Profile = {
    ...nobody,
    id: 0,
    caseId: `offer ${name}`,
    organisationId: `company ${name}`,
    side: 'offer',
    type: answers.offerType,
    state: 'active',
    title: answers.offerTitle,
    features: {
      ...nothing,
      settlement,
      postalCode,
      area,
      capacity,
      capacityUnit,
      period,
      availableFrom,
      availableTo,
      leadTimeWeeks,
      sector,
      places: isCounted ? capacity : openRequests,
      causes: [...causesSupported],
      causesExcluded: [...causesExcluded],
    },
    held: held[name] ?? 0,
  }
  const { what, expectations, hopes, limits, topicsAvoided } = answers
  const card = cardOf(row, {
    first: 'company',
    texts: { body: what, wishes: join(expectations, hopes), avoids: join(limits, topicsAvoided) },
  })
  if (card.side !== 'offer') throw new Error(name)
  return { ...card, ...changes }
}
