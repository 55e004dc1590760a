import { phoneText } from '../../forms/kinds/phone.ts'
import { fieldWords, shownLabel } from '../../forms/words.ts'
import { showAnswer } from '../../forms/show.ts'
import type { Locale } from '../../forms/locale.ts'
import { intakeForm } from '../intake/forms.ts'
import { languages } from '../language/languages.ts'
import { nameOf } from '../networks/store.ts'
import { isProven } from '../people/proof.ts'
import { dateOf, day } from '../process/calendar.ts'
import type { Memo } from '../process/context.ts'
import type { CardTelling, PersonTelling, SubmissionTelling, Telling } from '../words/telling.ts'
import { cardOf, type Side, veiledCardOf, veiledIn } from './card.ts'
import { agreementOf } from './agreement.ts'
import { decisionOf, postponedOf } from './decision.ts'
import { endedOf } from './ended.ts'
import { isReleasedIn, localeOf, type Reading } from './reader.ts'
import { answersOf, factsOf, shownOf } from './shown.ts'
import type { Found } from './store.ts'

/**
 * What the reader may know, in their language. The one place where that is decided: what is left out here can be said
 * by no letter and no page.
 */
export const tell = (found: Found, reading: Reading): Telling => {
  const locale = localeOf(found, reading.personId)
  const language = languages[locale]
  const { case: row, network } = found
  const isStaff = found.staff.includes(reading.personId)
  const personOf = (id: string | undefined): PersonTelling | undefined => personIn(found, id, locale)
  const { ngo, company } = row.roles
  const isReleased = isReleasedIn(found)
  const otherId = reading.personId === ngo ? company : ngo
  const memo: Memo = row.memo
  const submission = once(() => submissionOf(found, locale, isStaff))
  const need = once(() => cardFor(found, 'need', reading.personId))
  const offer = once(() => cardFor(found, 'offer', reading.personId))
  return {
    language,
    network: { name: nameOf(network, locale), phone: network.phone, controller: network.controller },
    reader: personOf(reading.personId) ?? nobody(reading.personId),
    role: reading.role,
    reference: row.reference,
    memo,
    today: dateOf(reading.now, network.timeZone),
    state: row.state,
    // It happens in the morning, so the day before is the last on which an answer counts.
    silentOn: reading.silentAt === undefined ? undefined : dateOf(reading.silentAt - day, network.timeZone),
    round: reading.round,
    isEscalated: reading.isEscalated,
    get submission() {
      return submission()
    },
    get need() {
      return need()
    },
    get offer() {
      return offer()
    },
    other: isReleased && (reading.personId === ngo || reading.personId === company) ? personOf(otherId) : undefined,
    parties: isStaff ? partiesOf(personOf(ngo), personOf(company)) : undefined,
    decision: decisionOf(found, reading, isStaff, personOf),
    postponed: postponedOf(found, reading, personOf),
    suggestions: reading.suggestions,
    reasons: reading.reasons,
    objection: reading.objection,
    ended: isStaff ? endedOf(found, locale) : undefined,
    agreement: agreementOf(found, locale, personOf),
    about: reading.about && aboutOf(reading.about, personOf),
    links: { casePage: reading.casePage },
  }
}

/** A need or an offer as a person may read it: of an introduction the other side's is veiled until both have said yes. */
export const cardFor = (found: Found, side: Side, personId: string): CardTelling | undefined => {
  const { process, roles } = found.case
  const isTheirs = personId === (side === 'need' ? roles.ngo : roles.company)
  const isOpen = process !== 'introduction' || isTheirs || isReleasedIn(found) || found.staff.includes(personId)
  const locale = localeOf(found, personId)
  return isOpen ? cardOf(found, side, locale) : veiledCardOf(found, side, locale)
}

/** Written out for whoever asks first: most letters speak of little of it, and of that often. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const partiesOf = (ngo: PersonTelling | undefined, company: PersonTelling | undefined): Telling['parties'] =>
  ngo && company && { ngo, company }

const nobody = (id: string): PersonTelling => ({
  id,
  name: '',
  position: undefined,
  organisation: undefined,
  email: '',
  phone: undefined,
})

const personIn = (found: Found, id: string | undefined, locale: Locale): PersonTelling | undefined => {
  const known = found.people.find(({ person }) => person.id === id)
  if (!known) return undefined
  const { person, organisation } = known
  return {
    id: person.id,
    name: languages[locale].personName(person),
    position: person.position ?? undefined,
    organisation: organisation ?? undefined,
    email: person.email,
    get phone() {
      return person.phone === null ? undefined : phoneText(person.phone)
    },
  }
}

/** The submission that is this case's own. */
const submissionOf = (found: Found, locale: Locale, isStaff: boolean): SubmissionTelling | undefined => {
  const own = found.submissions.find(({ caseId }) => caseId === found.case.id)
  if (!own) return undefined
  const { submission, published, organisation } = own
  const { card } = intakeForm(submission.form)
  const answers = answersOf(own)
  const missing = found.case.memo['missing']
  // Who is asked reads the question itself.
  const labelOf = (field: string): string =>
    isStaff ? shownLabel(published, locale, field) : fieldWords(published, locale, field).label
  const sections = once(() =>
    shownOf(own, locale).map(({ title, items }) => ({ title, facts: factsOf(published, items) })),
  )
  const veiled = once(() => (isStaff ? veiledIn(found, own, locale) : []))
  return {
    form: submission.form,
    formTitle: published.words[locale].title,
    title: showAnswer(published, card.title, answers[card.title], locale),
    organisation,
    settlement: showAnswer(published, 'settlement', answers['settlement'], locale),
    person: personIn(found, submission.personId, locale) ?? nobody(submission.personId),
    isProven: found.people.some(({ person }) => person.id === submission.personId && isProven(person)),
    get sections() {
      return sections()
    },
    get veiled() {
      return veiled()
    },
    missing: Array.isArray(missing) ? missing.map((field) => labelOf(String(field))) : [],
    source: submission.source,
  }
}

const aboutOf = (
  { title, personId, proposedId, isDisowned }: NonNullable<Reading['about']>,
  personOf: (id: string | undefined) => PersonTelling | undefined,
): NonNullable<Telling['about']> => ({
  title,
  person: personOf(personId) ?? nobody(personId),
  proposed: personOf(proposedId),
  isDisowned,
})
