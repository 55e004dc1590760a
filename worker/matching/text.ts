import { type Word, wordsIn } from './fold.ts'
import type { ContributionType } from '../../forms/contribution.ts'
import { marksOf, type Side } from './marks.ts'
import { beginningOf, isOfOneThing, synonymsOf, typeOf } from './synonyms.ts'
import { isNameOf } from './type-names.ts'

/**
 * FTS5 queries. What people type reaches them as words of letters and digits, each in double quotes: nothing of it can
 * be taken for syntax, and nothing that they type is an error.
 */

const MOST_WORDS = 8
const LONGEST_WORD = 40

/** Long words are cut to a stem, since Hungarian puts its endings there; shorter ones are too little to cut. */
const LONG_STEM = 6

/** Three letters begin too many words. */
const SHORTEST_BEGINNING = 4

const all = (parts: readonly string[]): string => parts.join(' AND ')
const any = (parts: readonly string[]): string => `(${parts.join(' OR ')})`
const exactly = (word: string): string => `"${word}"`
const beginning = (word: string): string => (word.length < SHORTEST_BEGINNING ? exactly(word) : `"${word}"*`)

export const stemOf = (plain: string): string => plain.slice(0, LONG_STEM)

const byStem = ({ plain }: Word): string => beginning(stemOf(plain.slice(0, LONGEST_WORD)))

const phrase = (parts: readonly Word[]): string =>
  parts.length === 1 ? parts.map((word) => beginning(beginningOf(word))).join('') : `(${all(parts.map(byStem))})`

const inText = '{title body}'
const inMarks = 'marks'

/** A word, with what else people call it, and the cards of the type that it is a name of. */
const widened = (word: Word, networkId: string, side: Side): string => {
  const type = typeOf(word)
  const alone = `{title body wishes} : ${byStem(word)}`
  if (type === undefined || !(isOfOneThing(type) || isNameOf(word, type))) return alone
  const others = isOfOneThing(type) ? [`${inText} : ${any(synonymsOf(type).map(phrase))}`] : []
  return any([alone, ...others, `${inMarks} : ${exactly(marksOf(networkId, side).ofType(type))}`])
}

/** What somebody looks for, every word of it; `undefined` when there is no word in it. */
export const searchMatch = (
  q: string,
  networkId: string,
  side: Side,
  state: string | undefined,
): string | undefined => {
  const words = wordsIn(q).slice(0, MOST_WORDS)
  if (words.length === 0) return undefined
  const marks = marksOf(networkId, side)
  const narrowed = state === undefined ? marks.all : marks.inState(stateIn(state))
  return all([`${inMarks} : ${exactly(narrowed)}`, ...words.map((word) => widened(word, networkId, side))])
}

/** A state is one word; anything else is a state that no card has. */
const stateIn = (state: string): string =>
  wordsIn(state)
    .map(({ said }) => said)
    .join('')

/** Cards of these types, free to be proposed, that speak of that type. */
export const aboutMatch = (
  networkId: string,
  side: Side,
  types: readonly ContributionType[],
  about: readonly ContributionType[],
  alsoNamed: readonly string[],
): string =>
  all([
    freeOf(networkId, side, types),
    `${inText} : ${any([...about.flatMap((type) => synonymsOf(type).map(phrase)), ...alsoNamed.map(beginning)])}`,
  ])

/** Cards of these types, free to be proposed, that share a word with this card. */
export const wordsMatch = (
  networkId: string,
  side: Side,
  types: readonly ContributionType[],
  words: readonly Word[],
): string => all([freeOf(networkId, side, types), `${inText} : ${any(words.slice(0, MOST_WORDS).map(byStem))}`])

const freeOf = (networkId: string, side: Side, types: readonly ContributionType[]): string =>
  `${inMarks} : ${any(types.map((type) => exactly(marksOf(networkId, side).freeOfType(type))))}`

/** For a branch that has nothing to look for; an empty MATCH is an error. */
export const nothing = `${inMarks} : ${exactly('nothing')}`
