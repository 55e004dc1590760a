import type { Locale } from '../../forms/locale.ts'
import type { CaseRow, QuestionRow, Role } from '../process/context.ts'
import { silentAt } from '../process/silence.ts'
import type { Telling } from '../words/telling.ts'
import { questionWords, sideWords, wordsOf } from '../words/wording.ts'
import { reasonsFor, suggestionsFor } from './suggestions.ts'
import type { Found } from './store.ts'
import { isDisownedIn, localeOf, proposedIn, type Reading } from './reader.ts'
import { tell } from './tell.ts'

/** A letter or a page about to be written. */
export interface Occasion {
  readonly personId: string
  /** The letter's name; of a question, the question's. */
  readonly letter: string
  readonly question: QuestionRow | undefined
  readonly about: QuestionRow | undefined
  /** A letter that never arrived, and whom it was to reach. */
  readonly lost?: { readonly letter: string; readonly personId: string } | undefined
  readonly round: number
  /** Nothing is looked for that could be suggested. */
  readonly isBrief?: boolean
  /** Absolute address of the question. */
  readonly link: string | undefined
  readonly casePage: string | undefined
  readonly now: number
}

/** Gathers what only some occasions need, and tells: a letter and the page behind its link say the same. */
export const read = async (env: Env, found: Found, occasion: Occasion): Promise<Telling> => {
  const { personId, letter, question, link, now, isBrief = false } = occasion
  const row = found.case
  const locale = localeOf(found, personId)
  return tell(found, {
    personId,
    role: question?.role ?? roleOf(row, personId, found.staff.includes(personId)),
    round: occasion.round,
    isEscalated: question !== undefined && question.escalatedAt !== null,
    silentAt: question && silentAt(row, question, found.waited, { zone: found.network.timeZone, now }),
    about: aboutOf(row, occasion, locale),
    suggestions: isBrief
      ? undefined
      : await suggestionsFor(env, row, { letter, locale, link, readerId: personId, now }),
    reasons: isBrief ? [] : await reasonsFor(env, row, letter, locale, now),
    // Asked again with a new version: what was answered could not stand any more.
    objection: letter === 'whom' && question !== undefined && question.version > 1 ? 'offerGone' : undefined,
    casePage: occasion.casePage,
    now,
  })
}

const aboutOf = ({ process }: CaseRow, { question, about, lost }: Occasion, locale: Locale): Reading['about'] => {
  if (lost) {
    const words = wordsOf(process, locale).letters[lost.letter] ?? sideWords(locale).letters[lost.letter]
    return { title: words?.subject ?? lost.letter, personId: lost.personId, proposedId: undefined, isDisowned: false }
  }
  if (!about) return undefined
  return {
    title: questionWords(process, about.name, locale).subject,
    personId: about.personId,
    proposedId: proposedIn(question),
    isDisowned: isDisownedIn(question),
  }
}

/** What somebody is in a case when no question says it. */
const roleOf = ({ roles }: CaseRow, personId: string, isStaff: boolean): Role => {
  if (isStaff) return 'coordinator'
  if (roles.ngo === personId) return 'ngo'
  if (roles.company === personId) return 'company'
  return roles.owner === personId ? 'owner' : 'submitter'
}
