import type { FieldView, FormView, SectionView } from '../../forms/view.ts'

/** Id of the element around all fields of a form. */
export function fieldsId(form: FormView): string {
  return `${form.name}-fields`
}

export function sectionId(form: FormView, section: SectionView): string {
  return `${form.name}-${section.name}-section`
}

/** Id of the control where a field is filled in, or of the first one where it has several. */
export function fieldId(form: FormView, field: FieldView): string {
  return `${form.name}-${field.name}`
}

/** Ids of the several controls of one field; the first has the field's own. */
export function controlId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`
}

/** Id of the element around a field with its label. */
export function boxId(id: string): string {
  return `${id}-field`
}

/** Id of the element around the choices of a question. */
export const choicesBoxId = 'choices'

/** Id of what a choice brings, for a link that leads straight to it. */
export function choiceFieldsId(choice: string): string {
  return `choice-${choice}-fields`
}
