import type { NeedFeatures, OfferFeatures } from './features.ts'
import { isSameWord, isTelling, type Word } from './fold.ts'
import { harmonic } from './harmonic.ts'
import type { Term } from './reasons.ts'

const POINTS = 5

/** Every need says what it gives back; whether the company hoped for just that is seen from its words only. */
const UNSURE = 0.6

/** A need that says nothing of its own part may still do it. */
const UNSAID = 0.5

const MOST_SHOWN = 2

/** Shorter words meet by chance. */
const LONG_ENOUGH = 6

/**
 * Does the company get what it hopes for, does the NGO bring what is expected? What the company rules out and the need
 * speaks of takes all points: words cannot tell whether it really is meant, a person can.
 */
export const wishFit = (need: NeedFeatures, offer: OfferFeatures): Term => {
  const ruledOut = meeting([...need.text.title, ...need.text.body], offer.text.avoids)
  if (ruledOut.length > 0) {
    return { speaks: 'against', reason: { code: 'avoids', points: 0, params: { words: ruledOut } } }
  }
  const words = meeting(need.text.wishes, offer.text.wishes)
  const fit = harmonic(words.length > 0 ? 1 : UNSURE, need.contributes ? 1 : UNSAID)
  const points = Math.round(POINTS * fit)
  if (words.length > 0) return { speaks: 'for', reason: { code: 'bothGain', points, params: { words } } }
  return need.text.wishes.length > 0
    ? { speaks: 'for', reason: { code: 'givesBack', points, params: { contributes: need.contributes } } }
    : { speaks: 'against', reason: { code: 'gainOpen', points: 0, params: {} } }
}

const meeting = (ours: readonly Word[], theirs: readonly Word[]): readonly string[] => {
  const long = theirs.filter((word) => word.plain.length >= LONG_ENOUGH && isTelling(word))
  const met = ours.filter(
    (word) =>
      word.plain.length >= LONG_ENOUGH && isTelling(word) && long.some(({ plain }) => isSameWord(word.plain, plain)),
  )
  return [...new Set(met.map(({ said }) => said))].slice(0, MOST_SHOWN)
}
