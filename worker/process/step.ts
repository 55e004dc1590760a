import type { Instant } from './calendar.ts'
import type { CaseId, CaseRow, Facts, PersonId, Place, QuestionId, QuestionRow, Scope, Written } from './context.ts'

/** The closed list of event types; clients rely on it for ever (`contract.md`, `/events`). */
export const eventTypes = [
  'submission.received',
  'address.confirmed',
  'case.opened',
  'case.moved',
  'case.closed',
  'question.asked',
  'question.answered',
  'answer.settled',
  'answer.undone',
  'question.reminded',
  'question.escalated',
  'question.closed',
  'question.reopened',
  'question.passedOn',
  'contact.released',
  'letter.failed',
  'letter.dropped',
  'card.changed',
  'note.added',
  'consent.given',
  'consent.withdrawn',
  'person.erased',
] as const
export type EventType = (typeof eventTypes)[number]

export type ActorType = 'person' | 'coordinator' | 'api' | 'timer'
export interface Actor {
  readonly type: ActorType
  readonly id?: string
}

export interface NewEvent {
  readonly caseId: CaseId
  readonly seq: number
  readonly type: EventType
  readonly actor: Actor
  readonly at: Instant
  /** Ids, codes, dates and what folding needs; never free text or contact data. */
  readonly data: Readonly<Record<string, unknown>>
}

export interface NewLetter {
  readonly caseId: CaseId
  /** The event that caused it. */
  readonly seq: number
  readonly letter: string
  readonly personId: PersonId
  readonly questionId: QuestionId | null
  /** Unique in the outbox: the same letter is never told twice. */
  readonly key: string
  /** Sent by a timer: at most one a day to people outside the staff. */
  readonly timer: boolean
  /** A line in that person's next letter. */
  readonly line: boolean
  readonly createdAt: Instant
}

/** Written in this order, since one step may do all three: take, pass on, give back. */
export interface Places {
  readonly take: readonly Place[]
  /** Scopes of which this case gives back what it holds; `all` when it closes. */
  readonly free: readonly Scope[] | 'all'
  /** Scopes of which the case that is opened gets what this case holds. */
  readonly pass: { readonly to: CaseId; readonly scopes: readonly Scope[] } | undefined
}

/** What `advance` wants written, all of it in one batch or nothing. */
export interface Step {
  /** What was read: the guard of the write. `undefined` for a case that is being opened. */
  readonly read: { readonly seq: number; readonly dueAt: Instant | null } | undefined
  readonly case: CaseRow
  readonly events: readonly NewEvent[]
  /** New and changed questions, whole. */
  readonly questions: readonly QuestionRow[]
  readonly letters: readonly NewLetter[]
  readonly places: Places
  readonly written: readonly Written[]
  readonly opened: readonly Step[]
  /**
   * Cases whose facts have changed by this: their `due_at` becomes now, or a little earlier still when they are due
   * already, so that whoever has read one and not yet written it comes second.
   */
  readonly touches: readonly CaseId[]
  /** The case has closed: the open cases that have it as their parent are touched as well. */
  readonly touchesChildren: boolean
}

/** Why an answer was not taken; each has its answer on a page and in the API. */
export type Refusal =
  | 'question_closed'
  | 'question_settling'
  | 'version_stale'
  | 'unknown_choice'
  | 'not_asked'
  | 'no_capacity'
  | 'offer_not_active'
  | 'not_undoable'

export interface Snapshot {
  readonly case: CaseRow
  /** Every question of the case that is not closed. */
  readonly questions: readonly QuestionRow[]
  readonly facts: Facts
}
