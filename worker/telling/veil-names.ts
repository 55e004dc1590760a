import { folded } from './veil-fold.ts'
import type { Span } from './veil.ts'

/** Who must not be recognised. */
export interface Whose {
  readonly organisations: readonly string[]
  readonly people: readonly { readonly familyName: string; readonly givenName: string }[]
  /** Their place: part of many a name, and no secret. */
  readonly settlement?: string | undefined
}

/** Names in somebody's words, in whatever case, with or without accents and with whatever Hungarian puts behind them. */
export const namesIn = (
  text: string,
  flat: string,
  { organisations, people, settlement = '' }: Whose,
): readonly Span[] => {
  const place = folded(settlement)
  const known = new Set([place, `${place}i`])
  return [
    // An abbreviation in brackets is a name of its own.
    ...organisations.flatMap((name) =>
      name.split(/[()]/).flatMap((part) => organisationIn(flat, wordsIn(part), known)),
    ),
    ...people.flatMap(({ familyName, givenName }) => personIn(text, flat, wordsIn(familyName), wordsIn(givenName))),
  ]
}

const titles = new Set(['dr', 'prof', 'ifj', 'id', 'ozv'])

const wordsIn = (name: string): readonly string[] =>
  (folded(name.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !titles.has(word))

/** What stands behind the name proper, with and without the ending of a possession. */
const legalForms = new Set(
  (
    'egyesulet egyesulete alapitvany alapitvanya kozalapitvany kozalapitvanya szovetseg szovetsege tarsasag tarsasaga kor kore klub klubja ' +
    'szervezet szervezete szovetkezet szovetkezete kozhasznu nonprofit szocialis civil kft bt kkt zrt nyrt rt ev e v ' +
    'korlatolt felelossegu beteti kozkereseti zartkoruen nyilvanosan mukodo reszvenytarsasag vallalkozas egyeni vallalkozo ' +
    'association foundation society company ltd limited llc inc gmbh kg ag plc'
  ).split(' '),
)

/** With all its legal forms, with each left out from behind, and without any. */
const organisationIn = (flat: string, words: readonly string[], known: ReadonlySet<string>): readonly Span[] => {
  const proper = words.findLastIndex((word) => !legalForms.has(word)) + 1
  const [only = ''] = words
  const isSaying = proper === 1 && only.length > 2 && !known.has(only)
  return [
    ...words.flatMap((_, last) =>
      last > 0 && last >= proper - 1 ? all(flat, sequence(words.slice(0, last + 1))) : [],
    ),
    ...(isSaying ? all(flat, inflected(only)) : []),
  ]
}

/**
 * The whole name in either order; then each half by itself, but only where it is written as a name: many a family name
 * is a word as well, which has a capital at the head of a sentence too.
 */
const personIn = (text: string, flat: string, family: readonly string[], given: readonly string[]): readonly Span[] => {
  const both = family.length > 0 && given.length > 0
  const whole = both
    ? [
        [...family, ...given],
        [...family, ...given.slice(0, 1)],
        [...given.slice(0, 1), ...family],
      ]
    : []
  const sequences = [...whole, ...(both || family.length + given.length < 2 ? [] : [[...family, ...given]])]
  const isName = ([from]: Span): boolean => /\p{Lu}/u.test(text.charAt(from))
  return [
    ...sequences.flatMap((words) => all(flat, sequence(words))),
    ...halves(flat, given).filter(isName),
    ...halves(flat, family).filter((span) => isName(span) && !(beginsSentence(flat, span) && !isWife(flat, span))),
  ]
}

const halves = (flat: string, words: readonly string[]): readonly Span[] =>
  words.filter((word) => word.length > 2).flatMap((word) => all(flat, inflected(word)))

const beginsSentence = (flat: string, [from]: Span): boolean => {
  const before = flat.slice(Math.max(0, from - 12), from)
  return /(?:^|[.!?:;\n„"”(–-])\s*$/.test(before) && !/(?<![a-z])(?:dr|prof|ifj|id|ozv)\.?\s*$/.test(before)
}

const isWife = (flat: string, [from, to]: Span): boolean => /\wne(?:[knbthrv]\w*|t|i|e\w*)?$/.test(flat.slice(from, to))

/** Not what parts two names in a list. */
const between = '[^\\p{L}\\p{N}\\n,;]{0,4}'

/** Several words are sure to be the name: much may stand between them, and anything be put behind. */
const sequence = (words: readonly string[]): string =>
  `${words.map(stem).join(`(?:ne)?${between}`)}\\p{L}{0,12}(?:\\.?-\\p{L}{1,8})?`

/** One word, and only what can be an ending behind it: Pál is not in a "pályázat". */
const inflected = (word: string): string => `${stem(word)}(?:-?(?:${ending})){0,4}`

const ending =
  'ne|nak|nek|ban|ben|bol|ba|be|hoz|hez|tol|rol|ra|re|nal|nel|ert|ig|kent|kor|ul|stul|juk|unk|uk|nk|tok|tek|ja|je|jai|jei|' +
  // Not the plural of a vowel: Annak is no Anna.
  '[aeou]?[tmdns]|[aeo]k|[aeou]|i|v[ae]l?|[bcdfghjklmnprstvyz]{0,3}[ae]l'

/** A double letter is doubled by its first half: Kováccsal. */
const stem = (word: string): string => word.replace(/(c|s|z|g|l|n|t)(s|z|y)$/, '$1{1,2}$2')

const all = (flat: string, pattern: string): readonly Span[] =>
  [...flat.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))].map(({ 0: found, index }) => [
    index,
    index + found.length,
  ])
