import type { Opened } from './opened.ts'
import { isTheirsAgain, newerQuestion } from './onward.ts'

/**
 * Why a question takes no answer any more, as its reader is told. `deleted`: nobody confirmed the address, and nothing
 * of the submission is left; `mistyped`: it went to an address that its sender has corrected since.
 */
export type Closing = 'moved' | 'silence' | 'givenUp' | 'passedOn' | 'deleted' | 'mistyped'

/** `undefined` while it is not closed. */
export const closingOf = (opened: Opened): Closing | undefined => {
  const { question, standing, snapshot } = opened
  if (standing.type !== 'closed') return undefined
  if (question.name !== 'confirmAddress') return standing.because
  if (standing.because === 'passedOn') return isTheirsAgain(opened) ? 'moved' : 'mistyped'
  return snapshot.case.state === 'lapsed' ? 'deleted' : standing.because
}

/** Only where there is still somebody to ask, and nothing to ask them about already. */
export const canAskAgain = (opened: Opened): boolean => {
  const closing = closingOf(opened)
  switch (closing) {
    case 'moved':
    case 'silence':
    case 'givenUp':
      return isTheirs(opened) && opened.snapshot.case.state !== 'lapsed' && newerQuestion(opened) === undefined
    case 'passedOn':
    case 'deleted':
    case 'mistyped':
    case undefined:
      return false
  }
}

const isTheirs = ({ standing }: Opened): boolean => !(standing.type === 'closed' && standing.because === 'passedOn')
