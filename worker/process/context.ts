import type { Instant } from './calendar.ts'

/** Who takes part in a case. `coordinator` is whoever of the network's staff has the turn. */
export type Role =
  | 'submitter'
  | 'owner'
  | 'ngo'
  | 'company'
  | 'first'
  | 'second'
  | 'writer'
  | 'author'
  | 'reviewer'
  | 'giver'
  | 'coordinator'

/** What may be held by a limited number of cases at a time. */
export type Scope = 'need' | 'offer' | 'asks'

export type PersonId = string
export type CaseId = string
export type QuestionId = string

/** Dates, codes, ids and counts that the table decides by; never free text, never contact data: it goes into the log. */
export type MemoValue = string | number | boolean | null | readonly string[]
export type Memo = Readonly<Record<string, MemoValue>>
export type Roles = Readonly<Partial<Record<Role, PersonId>>>
export interface Notes {
  readonly memo?: Memo
  readonly roles?: Roles
}

/** Cleaned answers of a small form. */
export type Fields = Readonly<Record<string, unknown>>

export interface CaseRow {
  readonly id: CaseId
  readonly networkId: string
  readonly process: string
  readonly processVersion: number
  readonly reference: string
  readonly state: string
  readonly ballWith: BallWith
  readonly roles: Roles
  readonly memo: Memo
  /** When each state was last entered. */
  readonly entered: Readonly<Record<string, Instant>>
  /** Sequence number of the last event. */
  readonly seq: number
  readonly dueAt: Instant | null
  readonly openedAt: Instant
  readonly closedAt: Instant | null
  readonly parentId: CaseId | null
  /** The offer of an introduction or project. */
  readonly counterpartId: CaseId | null
  readonly childId: CaseId | null
}

/** Who must act next: people, a date, or another case. */
export type BallWith = 'coordinator' | 'submitter' | 'owner' | 'ngo' | 'company' | 'both' | 'date' | 'case' | 'nobody'

export interface QuestionRow {
  readonly id: QuestionId
  readonly caseId: CaseId
  readonly networkId: string
  readonly name: string
  readonly kind: QuestionKind
  readonly role: Role
  readonly personId: PersonId
  readonly version: number
  /** The question whose letter or person this one is about (`undeliverable`, `passOn`). */
  readonly aboutId: QuestionId | null
  readonly askedAt: Instant
  readonly reminders: number
  readonly remindedAt: Instant | null
  readonly choice: string | null
  readonly fields: Fields | null
  readonly answeredAt: Instant | null
  /** The person who pressed; another than `personId` when somebody recorded it for them. */
  readonly answeredBy: string | null
  readonly settlesAt: Instant | null
  readonly settledAt: Instant | null
  /** Undone, or waiting again after somebody else's word: silence comes no sooner than a day later. */
  readonly resumedAt: Instant | null
  readonly escalatedAt: Instant | null
  /** Nobody waits for this answer any more, though the state goes on. */
  readonly givenUpAt: Instant | null
  readonly closedAt: Instant | null
  readonly closedBecause: ClosedBecause | null
}

/** `state`: the ask of a state; `anytime`: opened by being answered; `side`: about another question. */
export type QuestionKind = 'state' | 'anytime' | 'side'
export type ClosedBecause = 'answered' | 'moved' | 'silence' | 'passedOn' | 'givenUp'

/** What a case must know of the world to decide; read beside it, never from inside. */
export interface Facts {
  readonly zone: string
  /** How long an answer from a letter can be undone, milliseconds. */
  readonly settling: number
  /** The coordinators in the order in which they are asked, the fallback address last. */
  readonly staff: readonly PersonId[]
  readonly mail: Readonly<Record<QuestionId, Mail>>
  /**
   * When each person was last written to, whatever became of that letter: were a failed one forgotten, its time would
   * have come again at once.
   */
  readonly heard: Readonly<Record<PersonId, Instant>>
  /** Letters without a question that never arrived, and of which the log does not know yet. */
  readonly lostLetters?: readonly LostLetter[]
  /** From when till when the coordinator was asked about a live question, which stood still meanwhile. */
  readonly held?: readonly Held[]
  /** The confirmed person who already has the submitter's address. */
  readonly known?: PersonId
  readonly child?: Child
  readonly parent?: { readonly closed: boolean; readonly childId: CaseId | null }
  /** An introduction that came back from `postponed` and holds the need's place again. */
  readonly returning?: CaseId
  /** Since the need began to wait, an offer of a type that may fit has become active; only for a need that waits. */
  readonly freshOffer?: boolean
  readonly proposal?: Proposal
  /** When held submissions of the network were let go by silence, the last day's; only for one that is held. */
  readonly releases?: readonly Instant[]
  /** The last two introductions since this offer became active both expired; only for an active offer. */
  readonly twiceExpired?: boolean
}

export interface Held {
  readonly questionId: QuestionId
  readonly from: Instant
  readonly to: Instant
}

/** How the letters of one question fared. */
export interface Mail {
  /** `unknown` counts as sent. */
  readonly firstSentAt: Instant | null
  readonly lastSentAt: Instant | null
  readonly waiting: boolean
  readonly failed: boolean
}

/** A letter that asked nothing and never arrived: `failed` on its way, or `dropped` because nothing may go there. */
export interface LostLetter {
  readonly id: string
  readonly fate: 'failed' | 'dropped'
  readonly letter: string
  readonly personId: PersonId
  readonly key: string
  readonly line: boolean
}

export interface Child {
  readonly id: CaseId
  readonly state?: string
  /** Its outcome once it has one, else its state when that is closed or paused, else `undefined`. */
  readonly result: string | undefined
  /** The case that the child itself opened. */
  readonly childId: CaseId | null
}

/** The offer that a proposal names, and what is free of what it needs. */
export interface Proposal {
  readonly offerId: CaseId
  readonly active: boolean
  /** It has not been closed, whether or not it may be proposed today. */
  readonly stands: boolean
  /** The date on which it is active again. */
  readonly pausedUntil?: string
  readonly offerOwner: PersonId
  /** Which side is asked first. */
  readonly first: 'ngo' | 'company'
  /** The lowest free place of each scope; `undefined` when full. */
  readonly free: Readonly<Record<Scope, Place | undefined>>
}

export interface Place {
  /** `need:<case>`, `offer:<case>`, `asks:<organisation of the owner>` */
  readonly scope: string
  readonly number: number
}

export interface Context {
  readonly case: CaseRow
  readonly facts: Facts
  readonly now: Instant
}

/** A context in which somebody's answer is being taken. */
export interface Said extends Context {
  readonly question: QuestionRow
  readonly choice: string
  readonly fields: Fields
}

/** A context in which a state is being entered; `said` when an answer led there. */
export interface Moved extends Context {
  readonly from: string | undefined
  readonly said: Said | undefined
}

/** A child case to open. */
export interface Opening {
  readonly process: string
  readonly state: string
  readonly roles: Roles
  readonly memo: Memo
  readonly parentId: CaseId | null
  readonly counterpartId: CaseId | null
  /** Keeps the parent's reference, because people know it by that. */
  readonly sameReference: boolean
  /** Places that go over to the child. */
  readonly inherits: readonly Scope[]
}

/** What an answer or a new state changes beside the case itself; each becomes one statement of the batch and one event. */
export type Written =
  | { readonly type: 'address.confirmed'; readonly personId: PersonId; readonly joins: PersonId | undefined }
  | { readonly type: 'address.blocked'; readonly personId: PersonId }
  /** Typed by a coordinator, for the same person or another: proves nothing until a link that went there is pressed. */
  | { readonly type: 'address.changed'; readonly personId: PersonId; readonly email: string }
  | { readonly type: 'person.replaced'; readonly personId: PersonId; readonly by: PersonId; readonly email: string }
  /** All that a submission said is forgotten, and who sent it; ids, dates and the log stay. */
  | { readonly type: 'person.erased'; readonly personId: PersonId }
  | { readonly type: 'card.changed'; readonly fields: Fields }
  /** The words stay with the answer that brought them. */
  | { readonly type: 'note.added'; readonly questionId: string }
  | { readonly type: 'agreement.written'; readonly version: number; readonly author: PersonId; readonly fields: Fields }
  | { readonly type: 'agreement.confirmed'; readonly version: number; readonly by: PersonId }
  | { readonly type: 'contact.released'; readonly of: PersonId; readonly to: PersonId }
