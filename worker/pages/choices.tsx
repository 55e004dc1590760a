import type { Locale } from '../../forms/locale.ts'
import type { FormView } from '../../forms/view.ts'
import { cssId, cssString } from './css-text.ts'
import { FormFields } from './fields.tsx'
import { choiceFieldsId, choicesBoxId, controlId } from './field-id.ts'
import { visibilityCss } from './visibility.ts'

/** One answer that may be given to a question. */
export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is asked of those who choose it. Give its fields a prefix of their own when forms share names. */
  readonly view?: FormView | undefined
}

type ChoicesProps = {
  readonly choices: readonly Choice[]
  readonly legend: string
  readonly chosen: string | undefined
  readonly error?: string | undefined
  readonly locale: Locale
}

/** Id of the first choice, for an error summary. */
export const choicesId = 'choice'

/** The choices of a question, sent as `choice`, each followed by the fields it brings. What is no choice is not asked. */
export function Choices(props: ChoicesProps) {
  const { choices, locale } = props
  const [only] = choices
  if (choices.length === 1 && only?.view !== undefined)
    return (
      <div id={choicesBoxId}>
        <input type="hidden" name="choice" value={only.value} />
        <FormFields view={only.view} locale={locale} bare />
      </div>
    )
  return (
    <div id={choicesBoxId}>
      <Radios {...props} />
      {choices.map(({ value, label, view }) =>
        view === undefined ? null : (
          <div id={choiceFieldsId(value)}>
            <h2>{label}</h2>
            <FormFields view={view} locale={locale} bare />
          </div>
        ),
      )}
    </div>
  )
}

function Radios({ choices, legend, chosen, error }: ChoicesProps) {
  return (
    <fieldset
      class={error === undefined ? 'field' : 'field wrong'}
      role="radiogroup"
      aria-required="true"
      aria-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={error === undefined ? undefined : 'choice-error'}
    >
      <legend>{legend}</legend>
      {error === undefined ? null : (
        <p class="error" id="choice-error">
          {error}
        </p>
      )}
      <div class="options">
        {choices.map(({ value, label, hint }, index) => (
          <label class="option">
            <input
              id={controlId(choicesId, index)}
              type="radio"
              name="choice"
              value={value}
              checked={value === chosen}
            />
            <span>
              {label}
              {hint === undefined ? null : <span class="hint"> {hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Hides the fields of choices that are not chosen, in the manner of `visibilityCss`. */
export function choicesCss(choices: readonly Choice[]): string {
  const withFields = choices.flatMap(({ value, view }) => (view === undefined ? [] : [{ value, view }]))
  if (withFields.length === 0) return ''
  if (choices.length === 1) return withFields.map(({ view }) => visibilityCss(view)).join('')
  const rules = withFields.map(
    ({ value }) =>
      `#${choicesBoxId}:not(:has([name="choice"][value=${cssString(value)}]:checked)) ${cssId(choiceFieldsId(value))}{display:none}`,
  )
  return `@supports selector(:has(a)){${rules.join('')}}${withFields.map(({ view }) => visibilityCss(view)).join('')}`
}
