import type { ContributionType } from '../../forms/contribution.ts'
import { types as en } from '../../forms/contribution/en.ts'
import { types as hu } from '../../forms/contribution/hu.ts'
import { contributionTypes } from './contributions.ts'
import { isSameWord, type Word, wordsIn } from './fold.ts'

/** The first word of each type's name in both languages: the rest of a name lists what else belongs to it. */
const names = new Map(
  contributionTypes.map((type) => [type, [hu[type], en[type]].flatMap((name) => wordsIn(name).slice(0, 1))]),
)

/** Every mentor speaks of mentoring. */
export const isNameOf = (word: Word, type: ContributionType): boolean =>
  names.get(type)?.some(({ plain }) => isSameWord(plain, word.plain)) ?? false
