import { agreement as agreementForm } from '../../forms/answers/agreement.ts'
import type { Locale } from '../../forms/locale.ts'
import { showAnswers } from '../../forms/show.ts'
import { dateOf } from '../process/calendar.ts'
import type { AgreementTelling, PersonTelling } from '../words/telling.ts'
import { cardOf, type Side } from './card.ts'
import { factsOf } from './shown.ts'
import type { Found } from './store.ts'

/** The newest version of what two sides agree on, between whom, and who has confirmed it. */
export const agreementOf = (
  found: Found,
  locale: Locale,
  personOf: (id: string | undefined) => PersonTelling | undefined,
): AgreementTelling | undefined => {
  const { agreement, network } = found
  if (!agreement) return undefined
  const { ngo, company } = found.case.roles
  // One person may stand for several organisations: of which one they agreed, the card says.
  const partyOf = (side: Side, id: string | undefined) => {
    const person = personOf(id)
    return { organisation: cardOf(found, side, locale)?.organisation ?? person?.organisation, name: person?.name }
  }
  const shown = showAnswers(agreementForm, agreement.fields, locale)
  return {
    version: agreement.version,
    facts: shown.flatMap(({ items }) => factsOf(agreementForm, items)),
    parties: { ngo: partyOf('need', ngo), company: partyOf('offer', company) },
    type: cardOf(found, 'need', locale)?.type,
    author: personOf(agreement.author),
    writtenOn: dateOf(agreement.writtenAt, network.timeZone),
    confirmedBy: personOf(agreement.confirmedBy ?? undefined),
    confirmedOn: agreement.confirmedAt === null ? undefined : dateOf(agreement.confirmedAt, network.timeZone),
    fingerprint: agreement.hash.slice(0, 12),
  }
}
