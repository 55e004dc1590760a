import { part } from '../../forms/part.ts'
import { intakeForms } from '../intake/forms.ts'
import { dateOf } from './calendar.ts'
import type { Notes, Said, Written } from './context.ts'
import { stay } from './define.ts'
import { textOf } from './memo.ts'

/** The owner's word on what their own card says; the case stays where it is. */
export const correct = (process: 'need' | 'offer') => {
  const found = Object.values(intakeForms).find(({ opens }) => opens.process === process)
  if (!found) throw new Error(`no form opens ${process}`)
  const { form, card } = found
  return stay(part(form, card.own), {
    notes: (said) => prolonged(said, said.fields[card.until]),
    // What was left empty is said to be nothing, or the old answer would stand.
    writes: ({ fields }): readonly Written[] => [
      { type: 'card.changed', fields: { ...Object.fromEntries(card.own.map((name) => [name, null])), ...fields } },
    ],
  })
}

/** A card stands until the date it names; another date moves its renewal, unless it is paused and has none. */
const prolonged = ({ case: row, facts, now }: Said, until: unknown): Notes => {
  if (typeof until !== 'string' || until === textOf(row, 'cardUntil')) return {}
  const isMoved = textOf(row, 'renewsOn') !== undefined && until > dateOf(now, facts.zone)
  return { memo: { cardUntil: until, ...(isMoved && { renewsOn: until }) } }
}
