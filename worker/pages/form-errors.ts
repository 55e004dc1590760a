import type { FieldView, FormView } from '../../forms/view.ts'
import type { PageError } from './error-summary.tsx'
import { controlId, fieldId } from './field-id.ts'

/** What the error summary of a form lists: every mistake in its own sentence, with the control where it is put right. */
export function formErrors(form: FormView): readonly PageError[] {
  return form.sections
    .flatMap((section) => section.fields)
    .flatMap((field) => ownError(fieldId(form, field), field).concat(partErrors(fieldId(form, field), field)))
}

/** Whether a field or one of its parts has a mistake. */
export function hasError({ error, control }: FieldView): boolean {
  return error !== undefined || (control.element === 'parts' && control.parts.some((part) => part.error !== undefined))
}

function ownError(id: string, { error }: FieldView): readonly PageError[] {
  return error === undefined ? [] : [{ id, text: error }]
}

/** Parts may share the sentence of their field, which is then said once. */
function partErrors(id: string, { control }: FieldView): readonly PageError[] {
  if (control.element !== 'parts') return []
  const sentences = control.parts.map(({ error }) => error)
  return sentences.flatMap((text, index) =>
    text === undefined || sentences.indexOf(text) < index ? [] : [{ id: controlId(id, index), text }],
  )
}
