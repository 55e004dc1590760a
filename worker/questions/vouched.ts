import { isProven } from '../people/proof.ts'
import type { Opened } from './opened.ts'

/** The coordinator has said that the address is theirs; the letter that had asked them is still in their mailbox. */
export const isVouchedFor = ({ question, standing, found, presserId }: Opened): boolean =>
  question.name === 'confirmAddress' &&
  presserId === question.personId &&
  found.case.entered['triage'] !== undefined &&
  question.answeredBy !== presserId &&
  !(standing.type === 'closed' && standing.because === 'passedOn')

/** Letters to that address wait for this button. */
export const isWaitedFor = (opened: Opened): boolean =>
  isVouchedFor(opened) && !opened.found.people.some(({ person }) => person.id === opened.presserId && isProven(person))
