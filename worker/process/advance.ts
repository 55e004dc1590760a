import { agenda } from './agenda.ts'
import { answer, answerAnytime, type Input, undo } from './answering.ts'
import type { Instant } from './calendar.ts'
import type { CaseRow, Facts, Opening } from './context.ts'
import type { Process } from './define.ts'
import { contextOf, type Draft, draftOf, live, type Names, record, stepOf, write } from './draft.ts'
import { arrive, ballWith, type OpenChild } from './moving.ts'
import { disown, wishToPass } from './sides.ts'
import type { Actor, EventType, Refusal, Snapshot, Step } from './step.ts'
import { isOpen, quiet } from './timers.ts'

/** No table needs more moves at one instant; more means a loop that the proof has missed. */
const MOST_ROUNDS = 50

/** Finds the process of a case by the name and version the case was opened with. */
export type ProcessOf = (name: string, version?: number) => Process

/**
 * What a case does next, as a pure function of what is stored and the time. Runs to a fixpoint at `now`: whatever is
 * due by then has happened in the step it returns, and `case.dueAt` is the next instant at which anything can happen.
 */
export const advance = (
  processOf: ProcessOf,
  snapshot: Snapshot,
  input: Input | undefined,
  now: Instant,
  names: Names,
): Step | Refusal => {
  const { seq, dueAt, process, processVersion } = snapshot.case
  const draft = draftOf(processOf(process, processVersion), snapshot, now, names, { seq, dueAt })
  const refusal = input && take(draft, input)
  if (refusal !== undefined) return refusal
  return finish(draft, processOf)
}

export interface Beginning extends Opening {
  readonly id: string
  readonly networkId: string
  readonly reference: string
  readonly actor: Actor
  /** What stands in the log before the case opens. */
  readonly first?: Told
  /** What stands there once it has been opened. */
  readonly also?: readonly Told[]
}

interface Told {
  readonly type: EventType
  readonly data: Readonly<Record<string, unknown>>
}

/** Opens a case: its first event, its first question, and whatever follows at once. */
export const begin = (processOf: ProcessOf, opening: Beginning, facts: Facts, now: Instant, names: Names): Step => {
  const process = processOf(opening.process)
  const draft = draftOf(process, { case: newCase(process, opening, now), questions: [], facts }, now, names, undefined)
  draft.actor = opening.actor
  if (opening.first) record(draft, opening.first.type, opening.first.data)
  const context = { ...contextOf(draft), from: undefined, said: undefined }
  arrive(draft, context, 'opened', undefined, childOpener(processOf))
  for (const { type, data } of opening.also ?? []) record(draft, type, data)
  return finish(draft, processOf)
}

const newCase = (process: Process, opening: Beginning, now: Instant): CaseRow => ({
  id: opening.id,
  networkId: opening.networkId,
  process: process.name,
  processVersion: process.version,
  reference: opening.reference,
  state: opening.state,
  ballWith: 'nobody',
  roles: opening.roles,
  memo: opening.memo,
  entered: {},
  seq: 0,
  dueAt: null,
  openedAt: now,
  closedAt: null,
  parentId: opening.parentId,
  counterpartId: opening.counterpartId,
  childId: null,
})

const childOpener =
  (processOf: ProcessOf): OpenChild =>
  (draft, opening) => {
    const { names, facts, now, actor } = draft
    const id = names.id()
    const reference = opening.sameReference ? draft.case.reference : names.reference()
    const { networkId } = draft.case
    // Of the parent's facts only the people and the zone hold for a child that did not exist when they were read.
    const { zone, settling, staff, heard } = facts
    const own: Facts = { zone, settling, staff, heard, mail: {} }
    draft.opened.push(begin(processOf, { ...opening, id, networkId, reference, actor }, own, now, names))
    if (opening.inherits.length > 0) draft.pass = { to: id, scopes: opening.inherits }
    return id
  }

const take = (draft: Draft, input: Input): Refusal | undefined => {
  draft.actor = input.actor
  switch (input.type) {
    case 'answer':
      return answer(draft, input)
    case 'anytime':
      return answerAnytime(draft, input)
    case 'undo':
      return undo(draft, input)
    case 'passOn': {
      const question = live(draft).find(({ id }) => id === input.questionId)
      if (!question || !isOpen(question)) return 'question_closed'
      if (question.role === 'coordinator' && !draft.facts.staff.includes(input.toPersonId)) return 'not_asked'
      wishToPass(draft, question, input)
      return undefined
    }
    case 'notMine': {
      const question = live(draft).find(({ id }) => id === input.questionId)
      if (!question || !isOpen(question)) return 'question_closed'
      if (question.role === 'coordinator') return 'not_asked'
      disown(draft, question)
      return undefined
    }
    case 'quiet': {
      const question = live(draft).find(({ id }) => id === input.questionId)
      if (!question || !isOpen(question)) return 'question_closed'
      quiet(draft, question)
      return undefined
    }
    case 'ask': {
      const isForStaff = input.letter === 'askedAgain'
      const personId = isForStaff ? draft.facts.staff[0] : input.by
      if (personId !== undefined)
        write(draft, input.letter, personId, { key: input.key, line: isForStaff, timer: false })
      return undefined
    }
  }
}

const finish = (draft: Draft, processOf: ProcessOf): Step => {
  const openChild = childOpener(processOf)
  for (let rounds = 0; ; rounds += 1) {
    const due = agenda(draft, openChild).find(({ at }) => at <= draft.now)
    if (!due) break
    if (rounds === MOST_ROUNDS) throw new Error(`${draft.process.name} in ${draft.case.state} does not come to rest`)
    due.run()
  }
  const instants = [...agenda(draft, openChild).map(({ at }) => at), ...(draft.rereads ? [draft.now] : [])]
  draft.case = { ...draft.case, ballWith: ballWith(draft), dueAt: instants.length > 0 ? Math.min(...instants) : null }
  return stepOf(draft)
}
