import type { Locale } from '../../forms/locale.ts'
import type { Instant } from '../process/calendar.ts'
import type { QuestionRow, Role } from '../process/context.ts'
import type { SuggestionTelling } from '../words/telling.ts'
import type { Found } from './store.ts'

/** Who reads, in which role, and what the letter or page is about. */
export interface Reading {
  readonly personId: string
  readonly role: Role
  readonly round: number
  readonly isEscalated: boolean
  readonly silentAt: Instant | undefined
  readonly about:
    | {
        readonly title: string
        readonly personId: string
        readonly proposedId: string | undefined
        readonly isDisowned: boolean
      }
    | undefined
  /** Why the matching brought these two together, as sentences without names. */
  readonly reasons: readonly string[]
  /** Why the question is asked again. */
  readonly objection: string | undefined
  readonly suggestions: readonly SuggestionTelling[] | undefined
  readonly casePage: string | undefined
  readonly now: Instant
}

/** In which language somebody is written to: their own. */
export const localeOf = (found: Found, personId: string): Locale =>
  found.people.find(({ person }) => person.id === personId)?.person.locale ?? 'hu'

/** Whether both sides of the case have said yes, so that each may know who the other is. */
export const isReleasedIn = ({ case: { process, entered } }: Found): boolean =>
  process === 'project' || entered['connected'] !== undefined

/** Whom somebody has named in their stead, while the coordinator is asked about it. */
export const proposedIn = (question: QuestionRow | undefined): string | undefined => {
  const named = question?.fields?.['toPersonId']
  return typeof named === 'string' ? named : undefined
}

/** Whether a side question was asked because whoever was named has nothing to do with it. */
export const isDisownedIn = (question: QuestionRow | undefined): boolean => question?.fields?.['disowned'] === true
