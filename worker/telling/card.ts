import type { Locale } from '../../forms/locale.ts'
import { fieldIn } from '../../forms/sections.ts'
import { type ShownSection, showAnswer } from '../../forms/show.ts'
import { intakeForm } from '../intake/forms.ts'
import type { CardTelling } from '../words/telling.ts'
import { answersOf, factsOf, shownOf } from './shown.ts'
import type { Found, FoundSubmission } from './store.ts'
import { MARK, veil } from './veil.ts'
import type { Whose } from './veil-names.ts'

export type Side = 'need' | 'offer'

/** The need or the offer of a case, with everything that was said of it. */
export const cardOf = (found: Found, side: Side, locale: Locale): CardTelling | undefined => {
  const own = submissionIn(found, side)
  if (!own) return undefined
  const { published, organisation } = own
  const { card } = intakeForm(own.submission.form)
  const answers = answersOf(own)
  const items = itemsOf(own, locale)
  const show = (field: string): string => showAnswer(published, field, answers[field], locale)
  return {
    title: show(card.title),
    type: show(card.type),
    organisation,
    settlement: show('settlement'),
    blurb: factsOf(published, blurbIn(own, items)),
    facts: factsOf(published, items),
  }
}

/** The same for the other side, before both have said yes: its blurb alone, and in that neither names nor addresses. */
export const veiledCardOf = (found: Found, side: Side, locale: Locale): CardTelling | undefined => {
  const own = submissionIn(found, side)
  const whole = cardOf(found, side, locale)
  if (!own || !whole) return undefined
  const veiled = veiledItems(found, own, blurbIn(own, itemsOf(own, locale)))
  const title = veil(whole.title, whoseOf(found, own))
  return {
    ...whole,
    title,
    organisation: '',
    blurb: factsOf(own.published, veiled),
    facts: [],
    isVeiled: veiled.some(({ text }) => text.includes(MARK)),
  }
}

/** Labels of what holds something that the other side will not see, for whoever decides about the submission. */
export const veiledIn = (found: Found, own: FoundSubmission, locale: Locale): readonly string[] => {
  const veiled = veiledItems(found, own, blurbIn(own, itemsOf(own, locale)))
  return veiled.filter(({ text }) => text.includes(MARK)).map(({ label }) => label)
}

const submissionIn = (found: Found, side: Side): FoundSubmission | undefined =>
  found.submissions.find(({ submission, caseId }) => {
    const isOfCase = caseId !== found.case.id || found.case.process === side
    return isOfCase && intakeForm(submission.form).opens.process === side
  })

type Items = ShownSection['items']

const itemsOf = (own: FoundSubmission, locale: Locale): Items =>
  shownOf(own, locale)
    .flatMap((section) => section.items)
    .filter(({ field }) => fieldIn(own.published.sections, field)?.kind !== 'consent')

const blurbIn = ({ submission }: FoundSubmission, items: Items): Items =>
  intakeForm(submission.form).card.blurb.flatMap((field) => items.filter((item) => item.field === field))

/** What was typed freely; a choice, a date or a number names nobody. */
const veiledItems = (found: Found, own: FoundSubmission, items: Items): Items => {
  const whose = whoseOf(found, own)
  return items.map((item) => {
    const kind = fieldIn(own.published.sections, item.field)?.kind
    return kind === 'text' || kind === 'longText' ? { ...item, text: veil(item.text, whose) } : item
  })
}

/** Everybody by whom a submission could be recognised: who sent it, for which organisation, and who speaks for it now. */
const whoseOf = (found: Found, own: FoundSubmission): Whose => {
  const { submission, organisation } = own
  const { organisationName, contactName, settlement } = submission.answers
  const { ngo, company } = found.case.roles
  const speaker = intakeForm(submission.form).side === 'ngo' ? ngo : company
  const people = found.people.filter(({ person }) => person.id === submission.personId || person.id === speaker)
  return {
    organisations: [organisation, ...textOf(organisationName)],
    people: [...people.map(({ person }) => person), ...personNameOf(contactName)],
    settlement: textOf(settlement)[0],
  }
}

const textOf = (answer: unknown): readonly string[] => (typeof answer === 'string' ? [answer] : [])

const personNameOf = (answer: unknown): Whose['people'] => {
  if (typeof answer !== 'object' || answer === null || !('familyName' in answer) || !('givenName' in answer)) return []
  const { familyName, givenName } = answer
  return typeof familyName === 'string' && typeof givenName === 'string' ? [{ familyName, givenName }] : []
}
