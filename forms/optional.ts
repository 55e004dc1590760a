import type { Form } from './define.ts'
import type { Sections } from './sections.ts'

const made = new WeakMap<Form, Map<string, Form>>()

/** The same form with some of its fields no longer required: what somebody else fills in may not know everything. */
export function optional(form: Form, names: readonly string[]): Form {
  const key = names.join()
  const known = made.get(form)?.get(key)
  if (known !== undefined) return known
  const sections: Sections = Object.fromEntries(
    Object.entries(form.sections).map(([section, fields]) => [
      section,
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          names.includes(name) ? { ...field, required: false } : field,
        ]),
      ),
    ]),
  )
  const lenient = { ...form, sections }
  made.set(form, (made.get(form) ?? new Map<string, Form>()).set(key, lenient))
  return lenient
}
