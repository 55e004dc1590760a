import { fieldsIn } from './condition.ts'
import type { Form } from './define.ts'
import type { Field } from './kinds.ts'

/**
 * Some fields of a form as a form of their own, all required: what is missing is asked for by name.
 * A condition stays only where all it looks at is asked too. Unknown names are left out.
 */
export function pick(form: Form, names: readonly string[]): Form {
  const sections = Object.entries(form.sections).flatMap(([section, fields]) => {
    const picked = Object.entries(fields)
      .filter(([name]) => names.includes(name))
      .map(([name, field]) => [name, required(field, names)] as const)
    return picked.length === 0 ? [] : [[section, Object.fromEntries(picked)] as const]
  })
  return { name: form.name, sections: Object.fromEntries(sections), words: form.words }
}

function required(field: Field, names: readonly string[]): Field {
  const { when, ...rest } = field
  const stays = when !== undefined && fieldsIn(when).every((other) => names.includes(other))
  return stays ? { ...rest, when, required: true } : { ...rest, required: true }
}
