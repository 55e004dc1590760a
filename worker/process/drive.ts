import type { Setting } from '../setting.ts'
import { names } from '../names.ts'
import { advance } from './advance.ts'
import type { Input } from './answering.ts'
import type { CaseId, CaseRow } from './context.ts'
import { processOf } from './processes.ts'
import type { Refusal, Snapshot, Step } from './step.ts'
import { readSnapshot } from './store.ts'
import { type Conflict, conflictOf, statementsOf } from './write.ts'

/** A writer that keeps coming second gives up loudly; the ticker brings the case on later. */
const MOST_ATTEMPTS = 6

export interface Driven {
  readonly case: CaseRow
  /** Cases that this step has opened or touched: they have something to do now. */
  readonly next: readonly CaseId[]
  readonly hasLetters: boolean
}

export interface Said {
  readonly input: Input
  /** Written in the same batch, e.g. the person somebody is passed on to. */
  readonly beside?: readonly D1PreparedStatement[]
  /**
   * Whether the case is still the one that whoever speaks has seen; a refusal may be thrown too. Asked of every reading,
   * since the writer who came first may have made it another.
   */
  readonly expects?: (row: CaseRow) => Refusal | undefined
}

/**
 * Reads a case, decides, writes; a writer that came second reads and decides again. The one way in which a case that
 * exists is ever changed, whoever drives it.
 * @returns `undefined` when there is no such case, a refusal when the input was not taken.
 */
export const drive = async (
  { env, now }: Setting,
  caseId: CaseId,
  said?: Said,
): Promise<Driven | Refusal | undefined> => {
  const at = await now()
  const beside = said?.beside ?? []
  let input = said?.input
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const snapshot = await readSnapshot(env.DB, caseId, at, offerOf(input))
    if (!snapshot) return undefined
    const refusal = input && said?.expects?.(snapshot.case)
    if (refusal !== undefined) return refusal
    const step = advance(processOf, snapshot, input, at, names)
    if (typeof step === 'string') return step
    if (isIdle(step, snapshot) && beside.length === 0) return driven(step)
    const conflict = await write(env.DB, step, beside)
    if (conflict === undefined) return driven(step)
    // The letter that was asked for is told already; what else is due is decided without that wish, and what goes
    // beside it holds all the same: whoever wishes for a letter twice has pressed a link of theirs twice.
    if (conflict === 'letter' && input?.type === 'ask') input = undefined
  }
  throw new Error(`case ${caseId} is being written by others all the time`)
}

const driven = (step: Step): Driven => ({
  case: step.case,
  next: [...step.opened.map((opened) => opened.case.id), ...step.touches],
  hasLetters: step.letters.length > 0 || step.opened.some(({ letters }) => letters.length > 0),
})

/** Nothing to write: a driver that came for nothing. */
const isIdle = (step: Step, { case: { dueAt } }: Snapshot): boolean =>
  step.events.length === 0 && step.letters.length === 0 && step.case.dueAt === dueAt

const offerOf = (input: Input | undefined): string | undefined => {
  if (input?.type !== 'answer' && input?.type !== 'anytime') return undefined
  const offer = input.fields['offerId']
  return typeof offer === 'string' ? offer : undefined
}

/** @returns what stopped the batch: somebody else came first. */
const write = async (
  db: D1Database,
  step: Step,
  beside: readonly D1PreparedStatement[],
): Promise<Conflict | undefined> => {
  const statements = await statementsOf(db, [step], names.id)
  try {
    const results = await db.batch([...statements, ...beside])
    // Without an event only the case row's own condition can tell that it has changed meanwhile.
    return step.events.length > 0 || results.some(({ meta }) => meta.changes > 0) ? undefined : 'stale'
  } catch (error) {
    const conflict = conflictOf(error)
    if (conflict === undefined) throw error
    return conflict
  }
}
