import { type Instant, morningAfter } from './calendar.ts'
import type { CaseRow, QuestionRow } from './context.ts'
import { processOf } from './processes.ts'

/** When an unanswered question will lead on by itself, told in its letter and on its page; `undefined`: never. */
export const silentAt = (row: CaseRow, question: QuestionRow, zone: string): Instant | undefined => {
  const state = processOf(row.process, row.processVersion).states[row.state]
  if (question.kind !== 'state' || !state?.silence || state.asks?.patient) return undefined
  return morningAfter(question.askedAt, state.silence.days, zone)
}
