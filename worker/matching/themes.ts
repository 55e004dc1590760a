import type { ContributionType } from '../../forms/contribution.ts'
import type { Sector } from '../../forms/sectors.ts'
import { fold, type Word } from './fold.ts'
import { synonymsAt } from './synonyms.ts'

/**
 * Four types say how help is given and not what with: a student project may make a website, a mentor may teach
 * bookkeeping. Their cards carry the knowledge that their own words name, so that they meet cards of that type.
 */
const forms = { studentProject: 'does', volunteerDay: 'does', mentoring: 'teaches', training: 'teaches' } as const

export type Form = keyof typeof forms

export const isForm = (type: ContributionType): type is Form => Object.hasOwn(forms, type)

/** Students and volunteers do the work; a mentor or a course enables others to. */
export const wayOf = (form: Form): 'does' | 'teaches' => forms[form]

export const formTypes: readonly Form[] = ['studentProject', 'volunteerDay', 'mentoring', 'training']

/** What can be carried: knowledge that is a thing of its own. */
export const themeTypes = [
  'web',
  'informatics',
  'communication',
  'legal',
  'finance',
  'organisation',
  'translation',
] as const satisfies readonly ContributionType[]

export type Theme = (typeof themeTypes)[number]

export const isTheme = (type: ContributionType): type is Theme => themeTypes.some((theme) => theme === type)

/** A theme of the title is what the card is about; one that only the text names may be one of several. */
export interface Themes {
  readonly inTitle: ReadonlySet<Theme>
  readonly inBody: ReadonlySet<Theme>
}

const none: ReadonlySet<Theme> = new Set()

/** `sector` is the giver's; an NGO has none. What is not a form is about its type, and at most its title says more. */
export const themesOf = (
  type: ContributionType,
  sector: Sector | undefined,
  title: readonly Word[],
  body: readonly Word[],
): Themes => ({ inTitle: named(title, sector), inBody: isForm(type) ? named(body, sector) : none })

const INFORMATION_TECHNOLOGY: Sector = 'K'

/** "fejlesztés" alone may be of an organisation or a community; from a software company it is software. */
export const development = fold('fejleszt')

const named = (words: readonly Word[], sector: Sector | undefined): ReadonlySet<Theme> => {
  const found = new Set<Theme>()
  for (const index of words.keys()) {
    for (const { type } of synonymsAt(words, index)) if (isTheme(type)) found.add(type)
  }
  if (sector === INFORMATION_TECHNOLOGY && words.some(({ plain }) => plain.startsWith(development))) {
    found.add('web').add('informatics')
  }
  return found
}

export const carries = ({ inTitle, inBody }: Themes, type: ContributionType): 'inTitle' | 'inBody' | undefined => {
  if (!isTheme(type)) return undefined
  if (inTitle.has(type)) return 'inTitle'
  return inBody.has(type) ? 'inBody' : undefined
}

export const allOf = ({ inTitle, inBody }: Themes): ReadonlySet<Theme> => new Set([...inTitle, ...inBody])
