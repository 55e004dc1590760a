import { knowledgeNeeds } from './miskolc-knowledge-needs.ts'
import { otherNeeds } from './miskolc-more-needs.ts'
import { softwareNeeds } from './miskolc-needs.ts'
import { type OfferName, offers } from './miskolc-offers.ts'

/** A made-up network, with the pairs that a coordinator would choose, and those that only look right. */
export const needs = { ...softwareNeeds, ...knowledgeNeeds, ...otherNeeds }

export type NeedName = keyof typeof needs

export { offers, type OfferName }

export const isOfferName = (name: string): name is OfferName => Object.hasOwn(offers, name)
export const isNeedName = (name: string): name is NeedName => Object.hasOwn(needs, name)

export const offerNames: readonly OfferName[] = Object.keys(offers).filter(isOfferName)
export const needNames: readonly NeedName[] = Object.keys(needs).filter(isNeedName)

/** Co-operations that are under way: these take a place of their offer. */
export const held: Readonly<Partial<Record<OfferName, number>>> = { webFull: 1 }

export const today = '2026-11-23'
export const now = Date.parse(`${today}T09:00:00Z`)
