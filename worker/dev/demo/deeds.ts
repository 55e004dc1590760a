import { daysAfter } from '../../../forms/day.ts'

/** What somebody fills in, by the names of the form's fields. */
export type Fields = Readonly<Record<string, string>>

/** A need or an offer, as its organisation sends it in. */
export interface Card {
  readonly form: 'ngo' | 'company'
  readonly organisation: Readonly<Record<string, unknown>>
  readonly answers: Readonly<Record<string, unknown>>
  /** Dates, as days from the day it is sent on. */
  readonly days: Readonly<Record<string, number>>
}

/** One thing that one person does on one day of the story. */
export type Deed =
  | { readonly type: 'sends'; readonly on: number; readonly card: Card }
  | {
      readonly type: 'answers'
      readonly on: number
      /** The card whose owner answers; for the coordinator the one that is asked about. */
      readonly card: Card
      readonly isCoordinator: boolean
      /** The question's name, as its letter is called. */
      readonly question: string
      readonly choice: string
      readonly fields: (today: string) => Fields
      /** The offer that the coordinator picks from the suggestions. */
      readonly picks?: Card
    }

/** How an answer reads in a scene: `said(3, need, 'wouldYouLike', 'yes')`. */
export const said = (
  on: number,
  card: Card,
  question: string,
  choice: string,
  fields: (today: string) => Fields = () => ({}),
): Deed => ({ type: 'answers', on, card, isCoordinator: false, question, choice, fields })

export const decided = (
  on: number,
  card: Card,
  question: string,
  choice: string,
  fields: (today: string) => Fields = () => ({}),
): Deed => ({ type: 'answers', on, card, isCoordinator: true, question, choice, fields })

export const proposed = (on: number, need: Card, picks: Card): Deed => ({
  type: 'answers',
  on,
  card: need,
  isCoordinator: true,
  question: 'whom',
  choice: 'propose',
  fields: () => ({ writesFirst: 'ngo' }),
  picks,
})

export const sent = (on: number, card: Card): readonly Deed[] => [{ type: 'sends', on, card }]

export const confirmed = (on: number, card: Card): readonly Deed[] => [
  ...sent(on, card),
  said(on, card, 'confirmAddress', 'confirm'),
]

/** Sent in, confirmed and accepted on one day. */
export const accepted = (on: number, card: Card): readonly Deed[] => [
  ...confirmed(on, card),
  decided(on, card, 'triage', 'accept'),
]

/** Proposed, the company's yes on the next day, the NGO's on the day after. */
export const introduced = (on: number, need: Card, offer: Card): readonly Deed[] => [
  proposed(on, need, offer),
  said(on + 1, offer, 'wouldYouLike', 'yes'),
  said(on + 2, need, 'wouldYouLike', 'yes'),
]

interface Bargain {
  readonly inScope: string
  readonly giver: string
  readonly receiver: string
  /** Days from the agreement. */
  readonly length: number
  readonly milestone?: number
}

/** Three days after the introduction the NGO says that they agree, and writes it down. */
export const drafted = (
  on: number,
  need: Card,
  { inScope, giver, receiver, length, milestone }: Bargain,
): readonly Deed[] => [
  said(on, need, 'haveYouWritten', 'agreed'),
  said(on + 1, need, 'agreement', 'send', (today) => ({
    result: String(need.answers['result']),
    inScope,
    giverGives: giver,
    receiverGives: receiver,
    startsOn: daysAfter(today, 1),
    endsOn: daysAfter(today, length),
    giverDecides: 'Az ügyvezető',
    receiverDecides: 'Az elnökség',
    rhythm: 'weekly',
    ...(milestone !== undefined && {
      milestone1What: 'Az első rész elkészül',
      milestone1On: daysAfter(today, milestone),
    }),
  })),
]

/** Both confirm, and the work begins. */
export const agreed = (on: number, need: Card, offer: Card, bargain: Bargain): readonly Deed[] => [
  ...drafted(on, need, bargain),
  said(on + 2, offer, 'confirmAgreement', 'confirm'),
]
