import type { Doubt } from './codes.ts'
import type { Form } from './define.ts'
import { kindOf } from './kinds.ts'
import { fieldsOf } from './sections.ts'

/** Accepted answers that the coordinator should look at twice. Never shown to who gave them as an error. */
export function doubts(form: Form, answers: Readonly<Record<string, unknown>>): readonly Doubt[] {
  return fieldsOf(form.sections).flatMap(([name, field]) => {
    const code = Object.hasOwn(answers, name) ? kindOf(field).doubt?.(answers[name]) : undefined
    return code === undefined ? [] : [{ field: name, code }]
  })
}
