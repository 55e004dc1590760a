import type { Dates } from './dates.ts'
import type { Locale } from '../../forms/locale.ts'

/** A person's name as stored: the two parts apart, because their order follows the language. */
export type Name = {
  readonly familyName: string
  readonly givenName: string
  /** What the person wants to be called instead of the two parts: `dr. Kovácsné Nagy Anna`. Never empty. */
  readonly displayName?: string | undefined
}

/** What a language knows about writing to people. */
export type Language = Dates & {
  readonly locale: Locale
  readonly personName: (name: Name) => string
  /** First line of a letter. `undefined` when we do not know whom we write to. */
  readonly greeting: (name: string | undefined) => string
  readonly closing: string
  readonly number: (value: number) => string
  /** `a, b és c`; the empty list is the empty string. */
  readonly list: (items: readonly string[]) => string
  /** A length in whole days: `3 nap`, `1 day`. */
  readonly days: (count: number) => string
  readonly quoted: (text: string) => string
  /** Alphabetical order for people; SQL sorts Ö and Cs wrongly. */
  readonly compare: (a: string, b: string) => number
}
