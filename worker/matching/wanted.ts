import { type ContributionType, familyOf } from '../../forms/contribution.ts'
import type { Card } from './card.ts'
import { siblingsOf } from './contributions.ts'
import { isTelling } from './fold.ts'
import type { Side } from './marks.ts'
import type { Subject, Wanted } from './store.ts'
import { aboutMatch, nothing, wordsMatch } from './text.ts'
import { allOf, development, formTypes, isForm, isTheme, type Theme } from './themes.ts'

/** What the store is asked for, so that whoever could score well is among the candidates. */
export const wantedBy = ({ type, text, side }: Card, { networkId, region }: Subject): Wanted => {
  const other: Side = side === 'need' ? 'offer' : 'need'
  const themes = [...allOf(text.themes)].filter((theme) => isAlso(type, theme)).slice(0, MOST_THEMES)
  const types = [type, ...themes]
  const siblings = [...new Set(types.flatMap(siblingsOf))].filter((sibling) => !types.includes(sibling))
  const words = [...text.title, ...text.body].filter((word) => isTelling(word) && word.plain.length >= LONG_ENOUGH)
  const distinct = [...new Map(words.map((word) => [word.plain, word])).values()]
  return {
    networkId,
    side: other,
    types,
    region,
    carrying: carrying(networkId, other, type, themes),
    sharing:
      distinct.length === 0 ? nothing : wordsMatch(networkId, other, [...types, ...siblings, ...formTypes], distinct),
    siblings,
  }
}

/** What else a card's words make it: a form of help is its themes, anything else at most another knowledge. */
const isAlso = (type: ContributionType, theme: Theme): boolean =>
  theme !== type && (isForm(type) || familyOf(type) === familyOf(theme))

/** More would be a card about everything. */
const MOST_THEMES = 3

const LONG_ENOUGH = 4

/** Forms of help whose words name what this card is about. */
const carrying = (networkId: string, side: Side, type: ContributionType, themes: readonly Theme[]): string => {
  const about = isTheme(type) ? [type] : themes
  const forms = formTypes.filter((form) => form !== type)
  if (about.length === 0) return nothing
  const isSoftware = about.includes('web') || about.includes('informatics')
  return aboutMatch(networkId, side, forms, about, isSoftware && !isForm(type) ? [development] : [])
}
