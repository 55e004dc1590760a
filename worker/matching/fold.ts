/** A word as it was written, in small letters, and without its accents. */
export interface Word {
  readonly said: string
  readonly plain: string
}

const letters = /[\p{L}\p{N}\p{M}]+/gu

/** People leave accents out, and mix them up; the index folds them too (`unicode61 remove_diacritics 2`). */
export const fold = (text: string): string => {
  const small = text.toLowerCase()
  return isPlain(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Most words are, and decomposing costs more than all the rest: two hundred cards are read at a time. */
const isPlain = (text: string): boolean => /^[a-z0-9 ]*$/.test(text)

/** Letters and digits only: whatever stands between them never reaches a query. */
export const wordsIn = (text: string): readonly Word[] =>
  (text.toLowerCase().normalize('NFC').match(letters) ?? [])
    .map((said) => ({ said, plain: fold(said) }))
    .filter(({ plain }) => plain !== '')

/** Hungarian puts everything behind the word, so a word is told by its beginning: this many letters at least. */
export const STEM = 5

const LONG_STEM = 6

/** honlap and honlapunkat, bútor and bútorok; not önkéntes and önkényes. Six letters join 10 of 11 pairs tried (domain 4.3). */
export const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < STEM) return false
  return one.slice(0, LONG_STEM).slice(0, shorter) === other.slice(0, LONG_STEM).slice(0, shorter)
}

/** Small words, and those that every card of such a network is full of. */
const common = new Set(
  (
    'az ez egy es is meg csak mar nem hogy ha de vagy mint volt van vannak lesz lenne lehet kell aki akik ami amely amit ' +
    'ahol amikor mert igy ugy olyan ilyen minden mindenki nagyon sok tobb kevés keves el fel ki be le at vissza ide oda itt ott most ' +
    'ezt azt ennek annak ezek azok erre arra ehhez ahhoz ezert azert nekunk minket onok onoknek szamara szerint altal ' +
    'utan elott alatt kozben kozott mellett nelkul miatt helyett reszere iranyaba hozzank tolunk velunk rank ' +
    'szervezet szervezetek szervezetunk egyesulet egyesuletunk alapitvany alapitvanyunk civil ceg cegunk cegek vallalkozas ' +
    'segitseg segitunk segit segitenenk segiteni szeretnenk szeretne szukseg szuksegunk keresunk keres adunk kapunk tudunk tudjuk ' +
    'munka munkat munkatarsak munkatarsaink munkatarsunk kozosen kozos uj regi jo nagy kis elso evente havonta heti orat ora ' +
    'the and for with our your are was were will can has have that this from need needs help new not who which they them'
  )
    .split(' ')
    .map(fold),
)

export const isTelling = ({ plain }: Word): boolean => plain.length > 2 && !common.has(plain)
