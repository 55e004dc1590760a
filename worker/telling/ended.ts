import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import { dateOf } from '../process/calendar.ts'
import type { CaseRow } from '../process/context.ts'
import { capital } from '../questions/capital.ts'
import type { EndedTelling } from '../words/telling.ts'
import { wordsOf } from '../words/wording.ts'
import { cardOf } from './card.ts'
import { shownAnswer } from './decision.ts'
import type { Found } from './store.ts'

/** What ends an introduction or a co-operation when it is said; whatever was said last else, silence ended it. */
const endings: ReadonlySet<string> = new Set(['no', 'withdraw', 'notAFit', 'close', 'stop', 'cancel'])

/** How that one ended, for the staff: who said no and why, or whose silence it was. */
export const endedOf = (found: Found, locale: Locale): EndedTelling | undefined => {
  const { ended, network } = found
  if (!ended) return undefined
  const { case: row, offer, answer } = ended
  const need = cardOf(found, 'need', locale)?.organisation ?? ''
  const said = answer !== undefined && endings.has(answer.question.choice ?? '') ? answer : undefined
  const shown = said && shownAnswer(found, row, said.question, locale)
  return {
    title: offer.title,
    organisation: offer.organisation,
    state: capital(wordsOf(row.process, locale).states[row.state] ?? row.state),
    on: dateOf(row.closedAt ?? row.openedAt, network.timeZone),
    by: said && {
      name: languages[locale].personName(said),
      organisation: organisationIn(row, said.question.personId, need, offer.organisation),
    },
    label: shown?.label,
    facts: shown?.items.map(({ label, text }) => ({ label, value: text })) ?? [],
    silent: said ? undefined : silentIn(row, need, offer.organisation),
  }
}

const organisationIn = ({ roles }: CaseRow, id: string, ngo: string, company: string): string | undefined => {
  if (id === roles.ngo) return ngo
  return id === roles.company ? company : undefined
}

/** Only a first meeting ends by one side's silence; later it is the coordinator who did not decide. */
const silentIn = ({ state }: CaseRow, ngo: string, company: string): string | undefined => {
  if (state === 'noAnswer') return ngo
  return state === 'expired' ? company : undefined
}
