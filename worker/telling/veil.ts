import { contactsIn } from './veil-contacts.ts'
import { namesIn, type Whose } from './veil-names.ts'
import { folded } from './veil-fold.ts'

/** Stands where a name or an address stood. */
export const MARK = '[…]'

/** Characters without width: they break a name up for a machine and for nobody else. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Somebody's own words as the other side may read them before both have said yes: no way to reach them and not who they
 * are. Hides rather too much than too little; the coordinator reads the whole, and is told that something is hidden.
 */
export const veil = (text: string, whose: Whose): string => {
  const plain = text.normalize('NFC').replace(invisible, '')
  const flat = folded(plain)
  const spans = joined([...contactsIn(plain, flat), ...namesIn(plain, flat, whose)])
  return spans.reduceRight((said, [from, to]) => said.slice(0, from) + MARK + said.slice(to), plain)
}

/** From the first character up to, not including, the last. */
export type Span = readonly [from: number, to: number]

/** One mark for what overlaps, in the order of the text. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const apart: [number, number][] = []
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    const last = apart.at(-1)
    if (last === undefined || from >= last[1]) apart.push([from, to])
    else last[1] = Math.max(last[1], to)
  }
  return apart
}
