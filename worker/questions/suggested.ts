import type { FieldView, FormView } from '../../forms/view.ts'
import type { SuggestionTelling } from '../words/telling.ts'

const FIELD = 'offerId'

/**
 * The offer of a proposal is chosen among what fits, each with its reasons; one that was named in the link but does not
 * fit any more stays choosable, since the coordinator knows better.
 */
export const withSuggestions = (view: FormView, suggestions: readonly SuggestionTelling[]): FormView => ({
  ...view,
  sections: view.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.name.endsWith(`-${FIELD}`) ? chosenAmong(field, suggestions) : field)),
  })),
})

const chosenAmong = (field: FieldView, suggestions: readonly SuggestionTelling[]): FieldView => {
  const given = field.control.element === 'input' ? field.control.value : ''
  const options = suggestions.map(({ url, title, organisation }) => ({
    value: new URL(url).searchParams.get(FIELD) ?? '',
    label: `${organisation}: ${title}`,
  }))
  const isKnown = given === '' || options.some(({ value }) => value === given)
  if (options.length === 0 && isKnown) return field
  const all = isKnown ? options : [...options, { value: given, label: given }]
  return {
    ...field,
    control: { element: 'radios', options: all.map((option) => ({ ...option, selected: option.value === given })) },
  }
}
