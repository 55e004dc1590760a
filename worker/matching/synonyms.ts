import type { ContributionType } from '../../forms/contribution.ts'
import { synonyms } from '../../forms/contribution/synonyms.ts'
import { isContributionType } from './contributions.ts'
import { fold, STEM, type Word, wordsIn } from './fold.ts'

/**
 * Synonyms that say less than they seem to: too wide on their own (program, folyamat), or the beginning of another word
 * (pálya of pályázat, terem of teremt). People may still search for them; they stand for nothing else.
 */
const misleading = new Set(
  [
    'program',
    'hálózat',
    'folyamat',
    'vezetés',
    'tanácsadás',
    'közhasznú',
    'beszámoló',
    'angol',
    'német',
    'anyag',
    'pálya',
    'terem',
    'szerel',
    'udvar',
    'partner',
    'támogatás',
    'adomány',
  ].map(fold),
)

/** A synonym, perhaps of several words. */
interface Synonym {
  readonly type: ContributionType
  readonly parts: readonly Word[]
}

const all: readonly Synonym[] = Object.entries(synonyms).flatMap(([type, list]) =>
  isContributionType(type) ? list.map((text) => ({ type, parts: wordsIn(text) })) : [],
)

const telling = all.filter(({ parts }) => parts.length > 1 || parts.some(({ plain }) => !misleading.has(plain)))

/** Looked up by their first letters: a text is gone through once. */
const KEY = 2
const byBeginning = Map.groupBy(telling, ({ parts }) => (parts[0]?.plain ?? '').slice(0, KEY))

/** The synonyms that begin at this place of a text. */
export const synonymsAt = (words: readonly Word[], index: number): readonly Synonym[] => {
  const word = words[index]
  const candidates = word === undefined ? undefined : byBeginning.get(word.plain.slice(0, KEY))
  return candidates?.filter(({ parts }) => parts.every((part, offset) => begins(words[index + offset], part))) ?? []
}

/** What a word stands for; `undefined` unless it is one type only. Of könyv and könyvel, könyvelés means the longer. */
export const typeOf = (word: Word): ContributionType | undefined => {
  const found = synonymsAt([word], 0)
  const longest = Math.max(...found.map(lengthOf))
  const [type, ...others] = new Set(found.filter((one) => lengthOf(one) === longest).map((one) => one.type))
  return others.length === 0 ? type : undefined
}

/** Types of one thing with several names; the words listed for any other are its parts: a logo is no video. */
const ofOneThing: ReadonlySet<ContributionType> = new Set([
  'web',
  'translation',
  'mentoring',
  'studentProject',
  'transport',
])

export const isOfOneThing = (type: ContributionType): boolean => ofOneThing.has(type)

const lengthOf = ({ parts }: Synonym): number => parts.reduce((sum, { plain }) => sum + plain.length, 0)

export const synonymsOf = (type: ContributionType): readonly (readonly Word[])[] =>
  telling.filter((one) => one.type === type).map(({ parts }) => parts)

/** informatika also for informatikus, informatikai. */
export const beginningOf = ({ plain }: Word): string =>
  plain.length > STEM && /[aeiou]$/.test(plain) ? plain.slice(0, -1) : plain

/** How much may follow a short word: adó and adót, not adomány. */
const SHORT_ENDING = 3

const begins = (word: Word | undefined, synonym: Word): boolean => {
  if (word === undefined) return false
  if (synonym.plain.length >= STEM) return word.plain.startsWith(beginningOf(synonym))
  if (word.plain === synonym.plain) return true
  if (word.said.length > synonym.said.length + SHORT_ENDING) return false
  return word.said.startsWith(synonym.said) || word.said.startsWith(lengthened(synonym.said))
}

/** ruha, ruhát; mese, mesét */
const lengthened = (word: string): string => word.replace(/a$/, 'á').replace(/e$/, 'é')
