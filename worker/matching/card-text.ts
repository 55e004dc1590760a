import type { ContributionType } from '../../forms/contribution.ts'
import type { Sector } from '../../forms/sectors.ts'
import { type Word, wordsIn } from './fold.ts'
import { type Themes, themesOf } from './themes.ts'

/** A card's own words, gone through once. Before the short list only the title is read, and the rest is empty. */
export interface CardText {
  readonly title: readonly Word[]
  readonly body: readonly Word[]
  /** What the NGO gives back, what the company hopes for and expects. */
  readonly wishes: readonly Word[]
  /** What the company does not do, and what it would rather not touch. */
  readonly avoids: readonly Word[]
  readonly themes: Themes
}

export interface WrittenText {
  readonly title: string
  readonly body: string
  readonly wishes: string
  readonly avoids: string
}

export const readText = (written: WrittenText, type: ContributionType, sector: Sector | undefined): CardText => {
  const title = wordsIn(written.title)
  const body = wordsIn(written.body)
  return {
    title,
    body,
    wishes: wordsIn(written.wishes),
    avoids: wordsIn(written.avoids),
    themes: themesOf(type, sector, title, body),
  }
}
