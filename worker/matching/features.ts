import type { Cause } from '../../forms/causes.ts'
import type { ContributionType } from '../../forms/contribution.ts'
import type { Day } from '../../forms/day.ts'
import type { Sector } from '../../forms/sectors.ts'
import type { CardText } from './card-text.ts'

export const areas = ['settlement', 'county', 'country', 'remote'] as const
export const efforts = ['hours', 'days', 'weeks', 'months', 'unknown'] as const
export const units = ['hours', 'pieces', 'people', 'teams'] as const
export const periods = ['once', 'month', 'year'] as const

export type Area = (typeof areas)[number]
export type Effort = (typeof efforts)[number]
export type Unit = (typeof units)[number]
export type Period = (typeof periods)[number]

/** How an introduction of this very pair went: `running` still does, `failed` is a silence or one that came to nothing. */
export type Tried = 'running' | 'declined' | 'failed'

/** What both kinds of card are ranked by. */
export interface CardFeatures {
  readonly caseId: string
  readonly organisationId: string
  /** The state of the card's case. */
  readonly state: string
  readonly type: ContributionType
  readonly settlement: string
  readonly postalCode: string
  readonly area: Area
  /** How many co-operations it carries now, and how many it can carry at once. */
  readonly held: number
  readonly places: number
  /** Of the organisation that is asked first: its open requests and how many it wants at once. */
  readonly requests: { readonly open: number; readonly limit: number } | undefined
  /** Earlier introductions by the other card's case; known of the card that suggestions are made for. */
  readonly tried: ReadonlyMap<string, Tried>
  readonly text: CardText
}

export interface NeedFeatures extends CardFeatures {
  readonly side: 'need'
  readonly causes: readonly Cause[]
  readonly deadline: Day | undefined
  readonly deadlineFlexible: boolean
  readonly effort: Effort | undefined
  /** The NGO said what it adds itself. */
  readonly contributes: boolean
}

export interface OfferFeatures extends CardFeatures {
  readonly side: 'offer'
  /** Empty: the company did not say. */
  readonly causesSupported: readonly Cause[]
  readonly causesExcluded: readonly Cause[]
  readonly sector: Sector | undefined
  readonly capacity: number | undefined
  readonly unit: Unit | undefined
  readonly period: Period | undefined
  readonly availableFrom: Day | undefined
  readonly availableTo: Day | undefined
  readonly leadTimeWeeks: number
  /** Introductions of this offer in the last sixty days, running ones included. */
  readonly recentAsks: number
}
