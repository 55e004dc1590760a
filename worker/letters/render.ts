import { defuseLine } from './defuse.ts'
import { htmlPart } from './html-part.ts'
import type { Frame, Letter, RenderedLetter } from './letter.ts'
import { textPart } from './text-part.ts'

/**
 * Both parts of a letter from the same blocks. The subject ends in the case reference, which keeps a thread together
 * where `References` is lost.
 */
export function renderLetter(letter: Letter, frame: Frame): RenderedLetter {
  const reason = defuseLine(letter.subject)
  const subject = frame.reference === undefined ? reason : `${reason} [${frame.reference}]`
  return { subject, text: textPart(letter, frame), html: htmlPart(subject, letter, frame) }
}
