import { fieldsIn } from './condition.ts'
import type { Form } from './define.ts'

/**
 * Some fields of a form, as they are, as a form of their own: what is optional stays so, unlike in `pick`. Unknown names
 * are left out, and so is a condition that looks at a field that is.
 */
export function part(form: Form, names: readonly string[]): Form {
  const sections = Object.entries(form.sections).flatMap(([section, fields]) => {
    const kept = Object.entries(fields)
      .filter(([name]) => names.includes(name))
      .map(([name, { when, ...field }]) => {
        const stays = when !== undefined && fieldsIn(when).every((other) => names.includes(other))
        return [name, stays ? { ...field, when } : field] as const
      })
    return kept.length === 0 ? [] : [[section, Object.fromEntries(kept)] as const]
  })
  return { name: form.name, sections: Object.fromEntries(sections), words: form.words }
}
