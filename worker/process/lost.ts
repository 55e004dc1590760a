import type { LostLetter } from './context.ts'
import { type Draft, record, write } from './draft.ts'
import type { Item } from './patience.ts'

/**
 * Letters that asked nothing and never arrived: each is an event, and one that failed is told to the coordinator. Also
 * of a case that has closed, whose last letters are the most likely to be lost.
 */
export const lostItems = (draft: Draft): readonly Item[] =>
  (draft.facts.lostLetters ?? [])
    .filter(({ id }) => !draft.events.some(({ data }) => data['letterId'] === id))
    .map((lost) => ({ at: draft.now, run: () => note(draft, lost) }))

const note = (draft: Draft, lost: LostLetter): void => {
  const { id: letterId, letter, personId, fate } = lost
  const { actor } = draft
  // Whatever else is decided now is not the timer's doing.
  draft.actor = { type: 'timer' }
  record(draft, fate === 'failed' ? 'letter.failed' : 'letter.dropped', { letterId, letter, personId })
  if (fate === 'failed') tell(draft, lost)
  draft.actor = actor
}

/** A line in the coordinator's next letter; what the staff should have read goes to the next of them as it is. */
const tell = (draft: Draft, { id, letter, personId, key, line }: LostLetter): void => {
  const { staff } = draft.facts
  const rank = staff.indexOf(personId)
  const [lead] = staff
  const next = staff[rank + 1]
  if (rank === -1) {
    if (lead !== undefined) write(draft, 'letterFailed', lead, { key: `${id}:letterFailed`, line: true })
  } else if (next !== undefined) {
    write(draft, letter, next, { key: `${key}:${next}`, line })
  }
}
