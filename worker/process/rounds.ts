import type { Context, Moved, Notes } from './context.ts'
import { countOf } from './memo.ts'

/** Rounds that everybody missed, counted as long as they follow each other. */
export const missed = ({ case: row }: Context): Notes => {
  const round = countOf(row, 'round')
  const isInARow = countOf(row, 'missedRound') === round - 1
  return { memo: { missed: (isInARow ? countOf(row, 'missed') : 0) + 1, missedRound: round } }
}

/** After every second one, lest she is told of each from then on. */
export const isMissedTwice = ({ case: row, from }: Moved): boolean => {
  const count = countOf(row, 'missed')
  const isMissed = from === 'checkIn' && countOf(row, 'missedRound') === countOf(row, 'round')
  return isMissed && count > 0 && count % 2 === 0
}
