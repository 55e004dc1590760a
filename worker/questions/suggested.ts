import type { Locale } from '../../forms/locale.ts'
import type { FieldView, FormView } from '../../forms/view.ts'
import type { Instant } from '../process/calendar.ts'
import { readSnapshot } from '../process/store.ts'
import type { SuggestionTelling } from '../words/telling.ts'
import { pageWords } from '../words/wording.ts'
import { readOffer } from './store.ts'

const FIELD = 'offerId'

interface Suggested {
  readonly suggestions: readonly SuggestionTelling[]
  /** The case that is asked about, and when. */
  readonly caseId: string
  readonly now: Instant
  readonly locale: Locale
}

interface Option {
  readonly value: string
  readonly label: string
}

/**
 * The offer of a proposal is chosen among what fits, each with its reasons; one that was named in the link but does not
 * fit any more stays choosable as long as it may be proposed, since the coordinator knows better.
 */
export const withSuggestions = async (env: Env, view: FormView, suggested: Suggested): Promise<FormView> => {
  const field = view.sections.flatMap(({ fields }) => fields).find(isOffer)
  if (!field) return view
  const chosen = await chosenAmong(env, field, suggested)
  return {
    ...view,
    sections: view.sections.map((section) => ({
      ...section,
      fields: section.fields.map((one) => (one === field ? chosen : one)),
    })),
  }
}

const isOffer = ({ name }: FieldView): boolean => name.endsWith(`-${FIELD}`)

const chosenAmong = async (env: Env, field: FieldView, suggested: Suggested): Promise<FieldView> => {
  const given = field.control.element === 'input' ? field.control.value : ''
  const options = suggested.suggestions.map(({ url, title, organisation }) => ({
    value: new URL(url).searchParams.get(FIELD) ?? '',
    label: `${organisation}: ${title}`,
  }))
  if (given === '' || options.some(({ value }) => value === given)) return among(field, options, given)
  const named = await proposable(env, given, suggested)
  if (named) return among(field, [...options, named], given)
  // What its link named is over: an id would say nothing, and chosen it would only be refused.
  return among({ ...field, hint: pageWords(suggested.locale).offerUnavailable }, options, '')
}

const among = (field: FieldView, options: readonly Option[], given: string): FieldView => {
  if (options.length > 0) {
    const shown = options.map((option) => ({ ...option, selected: option.value === given }))
    return { ...field, control: { element: 'radios', options: shown } }
  }
  return field.control.element === 'input' ? { ...field, control: { ...field.control, value: given } } : field
}

/** An offer that matching leaves out, by name; `undefined` when it could not be proposed now. */
const proposable = async (env: Env, offerId: string, { caseId, now }: Suggested): Promise<Option | undefined> => {
  const snapshot = await readSnapshot(env.DB, caseId, now, offerId)
  const proposal = snapshot?.facts.proposal
  if (!proposal?.active || !proposal.free.need || !proposal.free.offer || !proposal.free.asks) return undefined
  const offer = await readOffer(env, snapshot?.case.networkId ?? '', offerId)
  return offer && { value: offerId, label: `${offer.organisation}: ${offer.title}` }
}
