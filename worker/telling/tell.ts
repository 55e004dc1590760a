import { phoneText } from '../../forms/kinds/phone.ts'
import { fieldWords, shownLabel } from '../../forms/words.ts'
import { fieldIn } from '../../forms/sections.ts'
import { type ShownSection, showAnswer, showAnswers } from '../../forms/show.ts'
import type { Locale } from '../../forms/locale.ts'
import { intakeForm } from '../intake/forms.ts'
import { languages } from '../language/languages.ts'
import type { Fact } from '../letters/blocks.ts'
import { nameOf } from '../networks/store.ts'
import { dateOf } from '../process/calendar.ts'
import type { Memo } from '../process/context.ts'
import type { AgreementTelling, CardTelling, PersonTelling, SubmissionTelling, Telling } from '../words/telling.ts'
import { agreementForm, decisionOf } from './decision.ts'
import { localeOf, type Reading } from './reader.ts'
import type { Found, FoundSubmission } from './store.ts'

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
  const isReleased = row.process === 'project' || row.entered['connected'] !== undefined
  const otherId = reading.personId === ngo ? company : ngo
  const parties = { ngo: personOf(ngo), company: personOf(company) }
  const memo: Memo = row.memo
  return {
    language,
    network: { name: nameOf(network, locale), phone: network.phone, controller: network.controller },
    reader: personOf(reading.personId) ?? nobody(reading.personId),
    role: reading.role,
    reference: row.reference,
    memo,
    today: dateOf(reading.now, network.timeZone),
    state: row.state,
    silentOn: reading.silentAt === undefined ? undefined : dateOf(reading.silentAt, network.timeZone),
    round: reading.round,
    submission: submissionOf(found, locale, isStaff),
    need: cardOf(found, 'need', locale),
    offer: cardOf(found, 'offer', locale),
    other: isReleased && (reading.personId === ngo || reading.personId === company) ? personOf(otherId) : undefined,
    parties: isStaff && parties.ngo && parties.company ? { ngo: parties.ngo, company: parties.company } : undefined,
    decision: decisionOf(found, reading, isStaff, personOf),
    suggestions: reading.suggestions,
    reasons: reading.reasons,
    objection: reading.objection,
    agreement: agreementOf(found, locale, personOf),
    about: reading.about && aboutOf(reading.about, personOf),
    links: { casePage: reading.casePage },
  }
}

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
    phone: person.phone === null ? undefined : phoneText(person.phone),
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
  return {
    form: submission.form,
    formTitle: published.words[locale].title,
    title: showAnswer(published, card.title, answers[card.title], locale),
    organisation,
    settlement: showAnswer(published, 'settlement', answers['settlement'], locale),
    person: personIn(found, submission.personId, locale) ?? nobody(submission.personId),
    sections: showAnswers(published, answers, locale).map(({ title, items }) => ({ title, facts: factsOf(items) })),
    missing: Array.isArray(missing) ? missing.map((field) => labelOf(String(field))) : [],
    source: submission.source,
  }
}

/** As received, with what was added and corrected later standing over it. */
export const answersOf = ({ submission }: FoundSubmission): Readonly<Record<string, unknown>> => ({
  ...submission.answers,
  ...submission.additions,
})

const cardOf = (found: Found, side: 'need' | 'offer', locale: Locale): CardTelling | undefined => {
  const own = found.submissions.find(({ submission, caseId }) => {
    const isOfCase = caseId !== found.case.id || found.case.process === side
    return isOfCase && intakeForm(submission.form).opens.process === side
  })
  if (!own) return undefined
  const { published, organisation } = own
  const { card } = intakeForm(own.submission.form)
  const answers = answersOf(own)
  const items = showAnswers(published, answers, locale)
    .flatMap((section) => section.items)
    .filter(({ field }) => fieldIn(published.sections, field)?.kind !== 'consent')
  const show = (field: string): string => showAnswer(published, field, answers[field], locale)
  return {
    title: show(card.title),
    type: show(card.type),
    organisation,
    settlement: show('settlement'),
    blurb: factsOf(card.blurb.flatMap((field) => items.filter((item) => item.field === field))),
    facts: factsOf(items),
  }
}

const contactKinds: Readonly<Record<string, Fact['contact']>> = { email: 'email', phone: 'phone' }

const factsOf = (items: ShownSection['items']): readonly Fact[] =>
  items.map(({ field, label, text }) => ({ label, value: text, contact: contactKinds[field] }))

const agreementOf = (
  found: Found,
  locale: Locale,
  personOf: (id: string) => PersonTelling | undefined,
): AgreementTelling | undefined => {
  const { agreement, network } = found
  if (!agreement) return undefined
  const shown = showAnswers(agreementForm, agreement.fields, locale)
  return {
    version: agreement.version,
    facts: shown.flatMap(({ items }) => factsOf(items)),
    author: personOf(agreement.author),
    writtenOn: dateOf(agreement.writtenAt, network.timeZone),
    confirmedOn: agreement.confirmedAt === null ? undefined : dateOf(agreement.confirmedAt, network.timeZone),
    fingerprint: agreement.hash.slice(0, 12),
  }
}

const aboutOf = (
  { title, question, proposedId }: NonNullable<Reading['about']>,
  personOf: (id: string | undefined) => PersonTelling | undefined,
): NonNullable<Telling['about']> => ({
  title,
  person: personOf(question.personId) ?? nobody(question.personId),
  proposed: personOf(proposedId),
})
