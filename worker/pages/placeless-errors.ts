import type { FieldError } from '../../forms/codes.ts'
import { errorText } from '../../forms/error-text.ts'
import type { Locale } from '../../forms/locale.ts'
import type { FormView } from '../../forms/view.ts'
import type { Worded } from '../../forms/words.ts'
import type { PageError } from './error-summary.tsx'
import { fieldsId } from './field-id.ts'

interface Shown {
  /** Whose words tell of the mistakes; names stand for themselves without it. */
  readonly form?: Worded | undefined
  /** `undefined` where nothing is to be filled in. */
  readonly view: FormView | undefined
  /** What stands before the names of its controls. */
  readonly prefix?: string
  /** Id of what a mistake leads to where there is no view. */
  readonly id?: string
}

const blank = { title: '', intro: '', sections: {}, fields: {} }
const wordless: Worded = { sections: {}, words: { hu: blank, en: blank } }

/** What is refused and stands at no field of the page, such as a file that another website's copy of it has sent. */
export const placelessErrors = (
  errors: readonly FieldError[],
  locale: Locale,
  { form = wordless, view, prefix = '', id = '' }: Shown,
): readonly PageError[] => {
  const fields = view?.sections.flatMap((section) => section.fields) ?? []
  const parts = fields.flatMap(({ control }) => (control.element === 'parts' ? control.parts : []))
  const places = new Set([...fields, ...parts].map((place) => place.name))
  return errors
    .filter(({ field }) => !places.has(prefix + field))
    .map((error) => ({ id: view ? fieldsId(view) : id, text: errorText(form, error, locale) }))
}
