import type { Block } from '../letters/blocks.ts'
import type { Telling } from './telling.ts'

/** The shape of the Hungarian words, for every other language: a word missing or left over does not compile. */
export type Same<Words> = Words extends string
  ? string
  : Words extends (...given: never) => readonly Block[]
    ? (telling: Telling) => readonly Block[]
    : Words extends (...given: never) => string | undefined
      ? (telling: Telling) => string | undefined
      : Words extends (...given: never) => infer Result
        ? (telling: Telling) => Same<Result>
        : { readonly [Key in keyof Words]: Same<Words[Key]> }
