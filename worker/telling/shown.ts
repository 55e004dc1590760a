import type { Locale } from '../../forms/locale.ts'
import { fieldIn } from '../../forms/sections.ts'
import { type ShownSection, showAnswers } from '../../forms/show.ts'
import type { Worded } from '../../forms/words.ts'
import type { Fact } from '../letters/blocks.ts'
import type { FoundSubmission } from './store.ts'

/** As received, with what was added and corrected later standing over it. */
export const answersOf = ({ submission }: FoundSubmission): Readonly<Record<string, unknown>> => {
  const answers = { ...submission.answers, ...submission.additions }
  // Taken back by a correction.
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null))
}

/** What was sent in, as a person reads it. */
export const shownOf = (own: FoundSubmission, locale: Locale): readonly ShownSection[] =>
  showAnswers(own.published, answersOf(own), locale).map((section) => ({ ...section, items: counted(section.items) }))

/** Of what is asked in two fields and read as one: the number, and what is counted. */
const unitOf: Readonly<Record<string, string>> = { capacity: 'capacityUnit' }
const units = new Set(Object.values(unitOf))

/** "20 óra", not twenty of something and what it is in two rows. */
const counted = (items: ShownSection['items']): ShownSection['items'] =>
  items.flatMap((item) => {
    const unit = items.find(({ field }) => field === unitOf[item.field])
    if (unit) return [{ ...item, text: `${item.text} ${unit.text.toLowerCase()}` }]
    const isSaid = units.has(item.field) && items.some(({ field }) => unitOf[field] === item.field)
    return isSaid ? [] : [item]
  })

/** Contact data stays whole, to be pressed and copied; every other text has its addresses broken up. */
export const factsOf = (form: Pick<Worded, 'sections'>, items: ShownSection['items']): readonly Fact[] =>
  items.map(({ field, label, text }) => ({ label, value: text, contact: contactOf(form, field) }))

const contactOf = (form: Pick<Worded, 'sections'>, field: string): Fact['contact'] => {
  const kind = fieldIn(form.sections, field)?.kind
  return kind === 'email' || kind === 'phone' ? kind : undefined
}
