import type { Instant } from './calendar.ts'
import type { CaseRow, Context, Facts, Notes, PersonId, Place, QuestionRow, Role, Scope, Written } from './context.ts'
import type { Process } from './define.ts'
import type { Actor, EventType, NewEvent, NewLetter, Snapshot, Step } from './step.ts'

/** Ids are made from real time and randomness, both outside the domain. */
export interface Names {
  readonly id: () => string
  readonly reference: () => string
}

/** A step in the making: what was read, with what has been decided so far already applied to it. */
export interface Draft {
  readonly process: Process
  readonly now: Instant
  readonly facts: Facts
  readonly names: Names
  readonly read: Step['read']
  case: CaseRow
  questions: readonly QuestionRow[]
  readonly changed: Set<string>
  readonly events: NewEvent[]
  readonly letters: NewLetter[]
  readonly written: Written[]
  readonly opened: Step[]
  readonly touches: Set<string>
  touchesChildren: boolean
  /** What it now waits for was not among the facts read: it is looked at again at once. */
  rereads: boolean
  readonly take: Place[]
  free: Scope[] | 'all'
  pass: Step['places']['pass']
  /** Who caused what is being decided; a timer's letters are limited to one a day. */
  actor: Actor
}

export const draftOf = (
  process: Process,
  snapshot: Snapshot,
  now: Instant,
  names: Names,
  read: Step['read'],
): Draft => ({
  process,
  now,
  facts: snapshot.facts,
  names,
  read,
  case: snapshot.case,
  questions: snapshot.questions,
  changed: new Set(),
  events: [],
  letters: [],
  written: [],
  opened: [],
  touches: new Set(),
  touchesChildren: false,
  rereads: false,
  take: [],
  free: [],
  pass: undefined,
  actor: { type: 'timer' },
})

export const contextOf = (draft: Draft): Context => ({ case: draft.case, facts: draft.facts, now: draft.now })

export const record = (draft: Draft, type: EventType, data: NewEvent['data'] = {}): number => {
  const seq = draft.case.seq + 1
  draft.case = { ...draft.case, seq }
  draft.events.push({ caseId: draft.case.id, seq, type, actor: draft.actor, at: draft.now, data })
  return seq
}

export const put = (draft: Draft, question: QuestionRow): void => {
  draft.questions = [...draft.questions.filter(({ id }) => id !== question.id), question]
  draft.changed.add(question.id)
}

/** Those that wait for somebody or for their state to end. */
export const live = (draft: Draft): readonly QuestionRow[] =>
  draft.questions.filter(({ closedAt }) => closedAt === null)

export const isSettling = (question: QuestionRow): boolean =>
  question.closedAt === null && question.settlesAt !== null && question.settledAt === null

export const applyNotes = (draft: Draft, notes: Notes | undefined): void => {
  if (!notes) return
  draft.case = {
    ...draft.case,
    memo: { ...draft.case.memo, ...notes.memo },
    roles: { ...draft.case.roles, ...notes.roles },
  }
}

/** The people a role stands for; a coordinator's letter goes to whoever of the staff comes first. */
export const personOf = (draft: Draft, role: Role): PersonId | undefined =>
  role === 'coordinator' ? draft.facts.staff[0] : draft.case.roles[role]

export interface LetterOptions {
  readonly question?: QuestionRow
  readonly key: string
  readonly line?: boolean
  readonly timer?: boolean
}

export const write = (draft: Draft, letter: string, personId: PersonId, options: LetterOptions): void => {
  // Whoever is on both sides of a case is told once.
  if (draft.letters.some(({ key }) => key === options.key)) return
  draft.letters.push({
    caseId: draft.case.id,
    seq: draft.case.seq,
    letter,
    personId,
    questionId: options.question?.id ?? null,
    key: options.key,
    timer: options.timer ?? draft.actor.type === 'timer',
    line: options.line ?? false,
    createdAt: draft.now,
  })
}

export const stepOf = (draft: Draft): Step => ({
  read: draft.read,
  case: draft.case,
  events: draft.events,
  questions: draft.questions.filter(({ id }) => draft.changed.has(id)),
  letters: draft.letters,
  places: { take: draft.take, free: draft.free, pass: draft.pass },
  written: draft.written,
  opened: draft.opened,
  touches: [...draft.touches],
  touchesChildren: draft.touchesChildren,
})
