import { choicesOf, closeAnytime, saidBy, unanswered } from './answering.ts'
import { send } from './asking.ts'
import type { Notes, QuestionRow } from './context.ts'
import type { Next, OneOf } from './define.ts'
import { applyNotes, contextOf, type Draft, isSettling, live, put, record } from './draft.ts'
import { move, type OpenChild, stateOf, writeBeside } from './moving.ts'
import { closeSidesOf, settleSide } from './sides.ts'
import type { Actor } from './step.ts'
import { unasked } from './timers.ts'

export const resolve = (draft: Draft, next: Next<string>): string => (isOneOf(next) ? pick(draft, next) : next)

const isOneOf = (next: Next<string>): next is OneOf<string> => typeof next !== 'string'

/** A pick outside what the table names would be a state the proof has not walked. */
const pick = (draft: Draft, { among, pick: choose }: OneOf<string>): string => {
  const picked = choose(contextOf(draft))
  if (!among.includes(picked)) throw new Error(`${draft.process.name}: ${picked} is not among ${among.join(', ')}`)
  return picked
}

/** An answer that can no longer be undone takes effect. */
export const settle = (draft: Draft, answered: QuestionRow, openChild: OpenChild): void => {
  const choice = choicesOf(draft, answered)[answered.choice ?? '']
  if (!choice) throw new Error(`${draft.process.name}: ${answered.name} has no choice ${answered.choice}`)
  if (answered.answeredAt !== draft.now) draft.actor = giverOf(answered)
  const objection = choice.objection?.(saidBy(draft, answered))
  if (objection !== undefined) return object(draft, answered, objection, openChild)
  const question: QuestionRow = { ...answered, settledAt: draft.now }
  put(draft, question)
  const said = saidBy(draft, question)
  const notes = choice.notes?.(said)
  const remembered = choice.stays && notes?.memo ? { memo: notes.memo } : {}
  record(draft, 'answer.settled', { questionId: question.id, choice: question.choice, ...remembered })
  if (question.kind === 'side') return settleSide(draft, question)
  for (const written of choice.writes?.(said) ?? []) writeBeside(draft, written)
  if (choice.stays) return stay(draft, question, notes)
  if (choice.all && isWaitedFor(draft)) return closeSidesOf(draft, question)
  settleBeside(draft)
  const { overtakenBy } = draft.process
  if (overtakenBy?.when(said)) return move(draft, { to: overtakenBy.to, because: 'overtaken', notes }, openChild)
  const next = resolve(draft, choice.to)
  move(draft, { to: next, because: 'answered', said, notes }, openChild)
}

/** What others of the state have said counts, though the case moves on before their time to undo it is over. */
const settleBeside = (draft: Draft): void => {
  for (const other of live(draft).filter(isSettling)) {
    const choice = other.kind === 'state' ? choicesOf(draft, other)[other.choice ?? ''] : undefined
    if (!choice?.all) continue
    put(draft, { ...other, settledAt: draft.now })
    record(draft, 'answer.settled', { questionId: other.id, choice: other.choice })
    for (const written of choice.writes?.(saidBy(draft, other)) ?? []) writeBeside(draft, written)
  }
}

/** The questions of the state, which stood still, get a day to themselves again. */
const stay = (draft: Draft, question: QuestionRow, notes: Notes | undefined): void => {
  applyNotes(draft, notes)
  put(draft, { ...question, closedAt: draft.now, closedBecause: 'answered' })
  for (const other of live(draft)) if (other.kind === 'state') put(draft, { ...other, resumedAt: draft.now })
}

/** Whoever pressed, when it settles later than it was pressed. */
const giverOf = ({ role, personId, answeredBy }: QuestionRow): Actor => ({
  type: role === 'coordinator' || answeredBy !== personId ? 'coordinator' : 'person',
  ...(answeredBy !== null && { id: answeredBy }),
})

/** Somebody else of this state has not been asked or has not answered yet, and has not been given up. */
export const isWaitedFor = (draft: Draft): boolean =>
  unasked(draft, stateOf(draft.process, draft.case.state)).length > 0 ||
  live(draft).some(({ kind, settledAt, givenUpAt }) => kind === 'state' && settledAt === null && givenUpAt === null)

/** The answer cannot stand any more: what it had taken is free again, and the question is asked again. */
const object = (draft: Draft, question: QuestionRow, because: string, openChild: OpenChild): void => {
  const choice = choicesOf(draft, question)[question.choice ?? '']
  if (choice && draft.free !== 'all') draft.free.push(...choice.takes)
  if (question.kind !== 'anytime') return askAgain(draft, question, because)
  record(draft, 'question.reopened', { questionId: question.id, because })
  closeAnytime(draft, question, because)
  if (choice?.instead !== undefined) move(draft, { to: choice.instead, because: 'answered' }, openChild)
}

const askAgain = (draft: Draft, question: QuestionRow, because: string): void => {
  const version = question.version + 1
  const again: QuestionRow = { ...unanswered(question), version, askedAt: draft.now, reminders: 0, remindedAt: null }
  put(draft, again)
  record(draft, 'question.reopened', { questionId: question.id, because, version })
  send(draft, again, 0, false)
}

/** The one `all` target of a state, where silence leads once anybody has answered. */
export const joinOf = (draft: Draft): Next<string> | undefined =>
  Object.values(stateOf(draft.process, draft.case.state).choices ?? {}).find((choice) => choice.all)?.to
