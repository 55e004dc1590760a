import { open } from './asking.ts'
import type { Context, Fields, PersonId, Place, QuestionId, QuestionRow, Role, Said, Scope } from './context.ts'
import type { Anytime, Choice } from './define.ts'
import { contextOf, type Draft, isSettling, live, put, record } from './draft.ts'
import { stateOf } from './moving.ts'
import { sideChoices } from './sides.ts'
import type { Actor, Refusal } from './step.ts'

/** What somebody says to a case. `settle: 'now'` for answers that cannot be undone: the API's, and a word given by phone. */
export type Input = Answer | AnytimeAnswer | Undo | PassOn | NotMine | Asking | Quieting

interface Spoken {
  readonly actor: Actor
  /** Who pressed; another than the person asked when somebody records it for them. */
  readonly by: string
}
export interface Answer extends Spoken {
  readonly type: 'answer'
  readonly questionId: QuestionId
  readonly choice: string
  readonly version: number
  readonly fields: Fields
  readonly settle: 'now' | 'later'
}
export interface AnytimeAnswer extends Spoken {
  readonly type: 'anytime'
  readonly choice: string
  readonly role: Role
  readonly personId: PersonId
  readonly fields: Fields
  readonly settle: 'now' | 'later'
}
export interface Undo extends Spoken {
  readonly type: 'undo'
  readonly questionId: QuestionId
}
/** No reminders of this question any more; the letter itself and its silence stay as they are. */
export interface Quieting extends Spoken {
  readonly type: 'quiet'
  readonly questionId: QuestionId
}
/** Asks for a letter and changes nothing: to be asked again (the coordinator's to decide), or a fresh link to one's page. */
export interface Asking extends Spoken {
  readonly type: 'ask'
  readonly letter: 'askedAgain' | 'freshLink'
  /** The same wish is told once. */
  readonly key: string
}
/** Somebody names another address; inside the organisation's own domain it needs nobody's word. */
export interface PassOn extends Spoken {
  readonly type: 'passOn'
  readonly questionId: QuestionId
  readonly toPersonId: PersonId
  readonly ownDomain: boolean
  /** What the new person is sent; without case text unless it is the very question they had sent in. */
  readonly letter: 'passedOn' | 'confirmAddress'
}

/** The question came to them by mistake, and they know nobody to name. */
export interface NotMine extends Spoken {
  readonly type: 'notMine'
  readonly questionId: QuestionId
}

export type Choosable = Choice<string> | Anytime<string>

/** What a question offers now: the state's choices, one anytime choice, or those of a side question. */
export const choicesOf = (
  here: Pick<Draft, 'process' | 'case' | 'facts' | 'now'>,
  question: Pick<QuestionRow, 'kind' | 'name'>,
): Readonly<Record<string, Choosable>> => {
  switch (question.kind) {
    case 'state':
      return offered(here, stateOf(here.process, here.case.state).choices ?? {})
    case 'anytime':
      return here.process.anytime
    case 'side':
      return sideChoices(question.name)
  }
}

const offered = (here: Context, choices: Readonly<Record<string, Choosable>>): Readonly<Record<string, Choosable>> =>
  Object.fromEntries(Object.entries(choices).filter(([, { onlyIf }]) => !onlyIf || onlyIf(here)))

export const answer = (draft: Draft, said: Answer): Refusal | undefined => {
  const question = live(draft).find(({ id }) => id === said.questionId)
  if (!question || question.settledAt !== null || question.givenUpAt !== null) return 'question_closed'
  if (question.version !== said.version) return 'version_stale'
  const choice = choicesOf(draft, question)[said.choice]
  if (!choice || question.kind === 'anytime' || !isOffered(draft, question, said)) return 'unknown_choice'
  const isHeldUp = moves(draft, live(draft), question, said) && isMoving(draft, live(draft))
  if (isSettling(question) || isHeldUp) return 'question_settling'
  return take(draft, question, said, choice)
}

export const answerAnytime = (draft: Draft, said: AnytimeAnswer): Refusal | undefined => {
  const choice = draft.process.anytime[said.choice]
  if (!choice?.in.includes(draft.case.state) || draft.case.closedAt !== null) return 'question_closed'
  if (choice.onlyIf && !choice.onlyIf(contextOf(draft))) return 'question_closed'
  const isTheirs = said.role === 'coordinator' || draft.case.roles[said.role] === said.personId
  if (!choice.by.includes(said.role) || !isTheirs) return 'not_asked'
  if (isMoving(draft, live(draft))) return 'question_settling'
  const question = open(draft, { name: said.choice, kind: 'anytime', role: said.role, personId: said.personId })
  return take(draft, question, said, choice)
}

/** While one moving answer settles nobody can move the case elsewhere; an `all` or most side answers disturb nobody. */
export const isMoving = (
  here: Pick<Draft, 'process' | 'case' | 'facts' | 'now'>,
  questions: readonly QuestionRow[],
): boolean => questions.some((other) => isSettling(other) && moves(here, questions, other, other))

/** An answer given by phone moves as the same answer does that was given by oneself. */
const moves = (
  here: Pick<Draft, 'process' | 'case' | 'facts' | 'now'>,
  questions: readonly QuestionRow[],
  question: QuestionRow,
  { choice, fields }: (Pick<Answer, 'fields'> & { readonly choice: string | null }) | QuestionRow,
): boolean => {
  if (question.kind !== 'side') return choicesOf(here, question)[choice ?? '']?.all === false
  const about = choice === 'byPhone' ? questions.find(({ id }) => id === question.aboutId) : undefined
  return about !== undefined && moves(here, questions, about, { choice: String(fields?.['said']), fields: {} })
}

/** What the coordinator was told on the telephone must be a choice of the question it is about. */
const isOffered = (draft: Draft, { kind, aboutId }: QuestionRow, { choice, fields }: Answer): boolean => {
  if (kind !== 'side' || choice !== 'byPhone') return true
  const about = live(draft).find(({ id }) => id === aboutId)
  return about !== undefined && Object.hasOwn(choicesOf(draft, about), String(fields['said']))
}

const take = (
  draft: Draft,
  question: QuestionRow,
  { choice: name, fields, by, settle }: Answer | AnytimeAnswer,
  choice: Choosable,
): Refusal | undefined => {
  const places = placesFor(draft, choice.takes)
  if (typeof places === 'string') return places
  draft.take.push(...places)
  const settlesAt = choice.atOnce || settle === 'now' ? draft.now : draft.now + draft.facts.settling
  put(draft, {
    ...question,
    choice: name,
    fields: { ...question.fields, ...fields },
    answeredAt: draft.now,
    answeredBy: by,
    settlesAt,
  })
  // Somebody else recorded what they said; any coordinator speaks for the others, so there it says nothing.
  const isOnBehalf = question.role !== 'coordinator' && by !== question.personId
  record(draft, 'question.answered', {
    questionId: question.id,
    choice: name,
    settlesAt,
    ...(isOnBehalf && { onBehalfOf: question.personId }),
  })
  return undefined
}

const placesFor = (draft: Draft, scopes: readonly Scope[]): readonly Place[] | Refusal => {
  if (scopes.length === 0) return []
  const { proposal } = draft.facts
  if (!proposal?.active) return 'offer_not_active'
  const places = scopes.map((scope) => proposal.free[scope])
  const free = places.filter((place) => place !== undefined)
  return free.length === places.length ? free : 'no_capacity'
}

/** Within the time in which an answer settles, its giver may take it back; what it had taken is free again. */
export const undo = (draft: Draft, { questionId }: Undo): Refusal | undefined => {
  const question = live(draft).find(({ id }) => id === questionId)
  if (!question || !isSettling(question)) return 'not_undoable'
  const choice = choicesOf(draft, question)[question.choice ?? '']
  if (choice && draft.free !== 'all') draft.free.push(...choice.takes)
  record(draft, 'answer.undone', { questionId })
  if (question.kind === 'anytime') {
    closeAnytime(draft, question, 'undone')
    return undefined
  }
  put(draft, { ...unanswered(question), resumedAt: draft.now })
  record(draft, 'question.reopened', { questionId, because: 'undone' })
  return undefined
}

/** It was asked only by being answered. The others of the state, which stood still, get a day to themselves again. */
export const closeAnytime = (draft: Draft, question: QuestionRow, because: string): void => {
  put(draft, { ...unanswered(question), closedAt: draft.now, closedBecause: 'answered' })
  record(draft, 'question.closed', { questionId: question.id, because })
  for (const other of live(draft)) if (other.kind === 'state') put(draft, { ...other, resumedAt: draft.now })
}

/** The question as it was before it was answered; what a side question was asked with stays. */
export const unanswered = (question: QuestionRow): QuestionRow => ({
  ...question,
  choice: null,
  fields: question.kind === 'side' ? question.fields : null,
  answeredAt: null,
  answeredBy: null,
  settlesAt: null,
})

export const saidBy = (draft: Draft, question: QuestionRow): Said => ({
  ...contextOf(draft),
  question,
  choice: question.choice ?? '',
  fields: question.fields ?? {},
})
