import type { ClosedBecause, QuestionRow } from '../process/context.ts'

/** What the page of a question shows. */
export type Standing =
  | { readonly type: 'open' }
  /** Recorded, and can still be undone. */
  | { readonly type: 'settling'; readonly until: number }
  | { readonly type: 'answered' }
  /** An anytime choice that was undone, or that could not be carried out. */
  | { readonly type: 'takenBack' }
  /** Somebody else's answer is about to move the case. */
  | { readonly type: 'otherSettling' }
  | { readonly type: 'closed'; readonly because: Exclude<ClosedBecause, 'answered'> }

/** @param isMoving whether somebody else's answer is settling that will move the case. */
export const standingOf = (question: QuestionRow, isMoving: boolean): Standing => {
  const { choice, closedAt, closedBecause, givenUpAt, kind, settledAt, settlesAt } = question
  if (settledAt !== null) return { type: 'answered' }
  if (kind === 'anytime' && closedAt !== null && choice === null) return { type: 'takenBack' }
  if (closedAt !== null && closedBecause !== null && closedBecause !== 'answered') {
    return { type: 'closed', because: closedBecause }
  }
  if (givenUpAt !== null) return { type: 'closed', because: 'givenUp' }
  if (closedAt !== null) return { type: 'answered' }
  if (settlesAt !== null) return { type: 'settling', until: settlesAt }
  return isMoving ? { type: 'otherSettling' } : { type: 'open' }
}
