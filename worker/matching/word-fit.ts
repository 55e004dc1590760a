import type { CardText } from './card-text.ts'
import type { NeedFeatures, OfferFeatures } from './features.ts'
import { isSameWord, isTelling, STEM, type Word } from './fold.ts'
import { harmonic, share } from './harmonic.ts'
import type { Term } from './reasons.ts'
import { isNameOf } from './type-names.ts'

const POINTS = 10

/** This much in common is as much as two short texts will ever have. */
const PLENTY = 8

/** A word of a title says more about a card than one further down. */
const OF_TITLE = 2

const ENOUGH = 3
const MOST_SHOWN = 3

interface Vocabulary {
  readonly weights: ReadonlyMap<string, { readonly word: Word; readonly weight: number }>
  readonly whole: number
}

/** A card is compared with many others and gone through once. */
const known = new WeakMap<CardText, Vocabulary>()

const vocabularyOf = (text: CardText): Vocabulary => {
  const found = known.get(text)
  if (found) return found
  const weights = new Map<string, { word: Word; weight: number }>()
  const add = (words: readonly Word[], weight: number) => {
    for (const word of words) if (isTelling(word)) weights.set(word.plain.slice(0, STEM), { word, weight })
  }
  add(text.body, 1)
  add(text.title, OF_TITLE)
  const whole = [...weights.values()].reduce((sum, { weight }) => sum + weight, 0)
  const made = { weights, whole: Math.min(PLENTY, whole) }
  known.set(text, made)
  return made
}

/** How much of what each says the other says too. What the type's own name says has been counted with the type. */
export const wordFit = (need: NeedFeatures, offer: OfferFeatures): Term => {
  const [sought, given] = [vocabularyOf(need.text), vocabularyOf(offer.text)]
  const common: { readonly said: string; readonly weight: number }[] = []
  for (const [key, { word, weight }] of sought.weights) {
    const other = given.weights.get(key)
    if (other && isSameWord(word.plain, other.word.plain) && !isNameOf(word, need.type)) {
      common.push({ said: shorter(word, other.word), weight: Math.max(weight, other.weight) })
    }
  }
  const weight = common.reduce((sum, one) => sum + one.weight, 0)
  const points = Math.round(POINTS * harmonic(share(weight, sought.whole), share(weight, given.whole)))
  if (points < ENOUGH) return { speaks: 'against', reason: { code: 'fewSharedWords', points, params: {} } }
  const words = common.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_SHOWN)
  return { speaks: 'for', reason: { code: 'sharedWords', points, params: { words: words.map(({ said }) => said) } } }
}

/** The form with the shorter ending reads better. */
const shorter = (one: Word, other: Word): string => (one.said.length <= other.said.length ? one.said : other.said)
