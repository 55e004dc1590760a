import { ask, open } from './asking.ts'
import type {
  BallWith,
  CaseId,
  CaseRow,
  Memo,
  Moved,
  Notes,
  Opening,
  QuestionRow,
  Role,
  Roles,
  Said,
  Scope,
  Written,
} from './context.ts'
import type { Process, StateDefinition } from './define.ts'
import { applyNotes, contextOf, type Draft, live, personOf, put, record, write } from './draft.ts'

export const stateOf = (process: Process, state: string): StateDefinition<string> => {
  const found = process.states[state]
  if (!found) throw new Error(`${process.name} has no state ${state}`)
  return found
}

/** Opens the child and everything that follows from it; given by `advance`, because a child is advanced too. */
export type OpenChild = (draft: Draft, opening: Opening) => string

export interface Move {
  readonly to: string
  readonly because: 'answered' | 'silence' | 'date' | 'child' | 'overtaken'
  readonly said?: Said
  readonly notes?: Notes | undefined
  readonly takes?: readonly Scope[] | undefined
  /** A case to wait for that this one has not opened itself. */
  readonly adopts?: CaseId | undefined
}

/** Leaves the present state for another: closes its questions, remembers, tells, opens, asks. */
export const move = (draft: Draft, { to, because, said, notes, takes, adopts }: Move, openChild: OpenChild): void => {
  const before = contextOf(draft)
  closeQuestions(draft, because === 'silence' ? 'silence' : 'moved')
  draft.case = { ...draft.case, state: to, childId: adopts ?? draft.case.childId }
  if (adopts !== undefined) draft.rereads = true
  take(draft, takes ?? [])
  arrive(draft, { ...before, from: before.case.state, said }, because, notes, openChild)
}

/** Enters the case's state, whether it came from another or begins here. */
export const arrive = (
  draft: Draft,
  context: Moved,
  because: Move['because'] | 'opened',
  given: Notes | undefined,
  openChild: OpenChild,
): void => {
  const state = stateOf(draft.process, draft.case.state)
  applyNotes(draft, given)
  const here = (): Moved => ({ ...context, case: draft.case })
  const own = state.notes?.(here())
  applyNotes(draft, own)
  const opening = state.opens?.(here())
  const childId = opening && openChild(draft, opening)
  draft.case = {
    ...draft.case,
    entered: { ...draft.case.entered, [draft.case.state]: draft.now },
    ...(childId !== undefined && { childId }),
  }
  if (because === 'opened') recordOpening(draft)
  else recordMove(draft, context, because, [given, own])
  if (state.frees && draft.free !== 'all') draft.free.push(...state.frees)
  for (const written of state.writes?.(here()) ?? []) writeBeside(draft, written)
  tellOnEntry(draft, state, here())
  if (state.asks && !state.after) ask(draft, state.asks)
  if (state.closed) close(draft)
  if (state.closed || state.reports || isReporting(draft, context.from)) touchRelated(draft)
  if (state.rereads) draft.rereads = true
}

const recordOpening = (draft: Draft): void => {
  const { process, processVersion, state, roles, memo, parentId, counterpartId } = draft.case
  record(draft, 'case.opened', { process, processVersion, state, roles, memo, parentId, counterpartId })
}

const recordMove = (
  draft: Draft,
  { from, case: { childId: before } }: Moved,
  because: Move['because'],
  notes: readonly (Notes | undefined)[],
): void => {
  const memo: Memo = Object.fromEntries(notes.flatMap((note) => Object.entries(note?.memo ?? {})))
  const roles: Roles = Object.fromEntries(notes.flatMap((note) => Object.entries(note?.roles ?? {})))
  record(draft, 'case.moved', {
    from,
    to: draft.case.state,
    because,
    ...(Object.keys(memo).length > 0 && { memo }),
    ...(Object.keys(roles).length > 0 && { roles }),
    ...(draft.case.childId !== before && { childId: draft.case.childId }),
  })
}

/** Those who answered are thanked by the move itself; the links of the others say what happened. */
export const closeQuestions = (draft: Draft, because: 'moved' | 'silence'): void => {
  for (const question of live(draft)) {
    const { id, settledAt, givenUpAt } = question
    const closedBecause = settledAt !== null ? 'answered' : givenUpAt !== null ? 'givenUp' : because
    put(draft, { ...question, closedAt: draft.now, closedBecause })
    if (closedBecause === because) record(draft, 'question.closed', { questionId: id, because })
  }
}

const take = (draft: Draft, scopes: readonly Scope[]): void => {
  for (const scope of scopes) {
    const place = draft.facts.proposal?.free[scope]
    if (!place) throw new Error(`case ${draft.case.id} takes a place of ${scope} that is not free`)
    draft.take.push(place)
  }
}

/** Each thing written beside the case is an event of it as well, without what must not be in the log. */
export const writeBeside = (draft: Draft, written: Written): void => {
  draft.written.push(written)
  switch (written.type) {
    case 'address.confirmed':
      record(draft, 'address.confirmed', { personId: written.joins ?? written.personId })
      return
    case 'contact.released':
      record(draft, 'contact.released', { of: written.of, to: written.to })
      return
    case 'card.changed':
      record(draft, 'card.changed')
      return
    case 'person.erased':
      record(draft, 'person.erased', { personId: written.personId })
      return
    case 'note.added':
      record(draft, 'note.added', { questionId: written.questionId })
      return
    case 'address.blocked':
    case 'address.changed':
    case 'person.replaced':
    case 'agreement.written':
    case 'agreement.confirmed':
      return
  }
}

/** Whoever is asked on entry, or has just pressed the button, is not told as well. */
const tellOnEntry = (draft: Draft, state: StateDefinition<string>, context: Moved): void => {
  const asked: readonly Role[] = state.asks && !state.after ? state.asks.roles : []
  const spared = new Set([...asked.map((role) => personOf(draft, role)), context.said?.question.personId])
  for (const { to, letter, line, always, when } of state.tells ?? []) {
    const personId = personOf(draft, to)
    if (personId === undefined || (spared.has(personId) && !always) || (when && !when(context))) continue
    write(draft, letter, personId, { key: `${draft.case.id}:${draft.case.seq}:${letter}:${personId}`, line })
  }
}

const close = (draft: Draft): void => {
  record(draft, 'case.closed', { state: draft.case.state })
  draft.case = { ...draft.case, closedAt: draft.now }
  draft.free = 'all'
  draft.touchesChildren = true
}

const isReporting = (draft: Draft, state: string | undefined): boolean =>
  state !== undefined && stateOf(draft.process, state).reports === true

const touchRelated = ({ case: { parentId, counterpartId, childId }, touches, opened }: Draft): void => {
  const fresh = new Set(opened.map((step) => step.case.id))
  for (const id of [parentId, counterpartId, childId]) if (id !== null && !fresh.has(id)) touches.add(id)
}

/** Who has to act next. A question that waits for its day is nobody's yet; one that cannot be answered, the coordinator's. */
export const ballWith = (draft: Draft): BallWith => {
  const state = stateOf(draft.process, draft.case.state)
  if (state.closed) return 'nobody'
  const open = live(draft).filter(({ settledAt, givenUpAt }) => settledAt === null && givenUpAt === null)
  if (open.some(({ kind }) => kind === 'side')) return 'coordinator'
  if (state.awaits) return 'case'
  const [role, second] = new Set(open.flatMap(({ kind, role: asked }) => (kind === 'state' ? [asked] : [])))
  if (role === undefined) return 'date'
  if (second !== undefined) return 'both'
  return sideOf(draft.case, role)
}

/** A role that one side plays is shown as that side. */
const sideOf = ({ roles }: CaseRow, role: Role): BallWith => {
  if (role === 'coordinator' || role === 'submitter' || role === 'owner') return role
  if (role === 'ngo' || role === 'company') return role
  return roles[role] === roles.ngo ? 'ngo' : 'company'
}

/** A question about another question of the case, for the coordinator. */
export const openSide = (
  draft: Draft,
  name: string,
  about: QuestionRow,
  fields: QuestionRow['fields'],
): QuestionRow => {
  const { staff } = draft.facts
  const personId = staff.find((id) => id !== about.personId) ?? staff[0]
  if (personId === undefined) throw new Error(`nobody can be asked ${name}`)
  return open(draft, { name, kind: 'side', role: 'coordinator', personId, about, fields })
}

export const closeSide = (draft: Draft, side: QuestionRow): void =>
  put(draft, { ...side, closedAt: draft.now, closedBecause: 'answered' })
