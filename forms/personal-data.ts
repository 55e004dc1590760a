import type { Form } from './define.ts'
import { kindOf } from './kinds.ts'
import type { PersonalMark } from './kinds/kind.ts'
import { fieldsOf } from './sections.ts'

/** The fields that name or reach a person, or in which somebody may have written about one: what erasing must reach. */
export function personalData(
  form: Pick<Form, 'sections'>,
): readonly { readonly field: string; readonly mark: PersonalMark }[] {
  return fieldsOf(form.sections)
    .map(([name, field]) => ({ field: name, mark: field.personal ?? kindOf(field).personal }))
    .filter(({ mark }) => mark !== 'none')
}
