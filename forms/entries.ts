import type { Form } from './define.ts'
import { kindOf } from './kinds.ts'
import { onlyOne } from './kinds/typed.ts'
import { fieldIn, type Sections } from './sections.ts'

/**
 * What a page sent (urlencoded or multipart), as the raw answers that `check` takes and `viewOf` shows again.
 * Names that begin with `_` are the page's own and left out; other unknown names are kept, so that `check` refuses them.
 */
export function fromEntries(form: Form, entries: Iterable<readonly [string, string]>): Record<string, unknown> {
  const raw = new Map<string, unknown>()
  const parts = new Map<string, Map<string, unknown>>()
  for (const [name, typed] of grouped(entries)) {
    const [whole, part] = split(form.sections, name)
    if (part === undefined) {
      raw.set(name, read(form.sections, name, typed))
    } else {
      const siblings = parts.get(whole) ?? new Map<string, unknown>()
      parts.set(whole, siblings.set(part, onlyOne(typed)))
    }
  }
  for (const [whole, siblings] of parts) raw.set(whole, Object.fromEntries(siblings))
  return Object.fromEntries(raw)
}

function grouped(entries: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const typed = new Map<string, string[]>()
  for (const [name, value] of entries) {
    if (name.startsWith('_') && name !== '__proto__') continue
    const earlier = typed.get(name)
    if (earlier === undefined) typed.set(name, [value])
    else earlier.push(value)
  }
  return typed
}

/** `contactName.familyName` is a part only of a field that has parts. */
function split(sections: Sections, name: string): readonly [whole: string, part: string | undefined] {
  const dot = name.indexOf('.')
  const whole = name.slice(0, dot)
  const field = dot === -1 ? undefined : fieldIn(sections, whole)
  return field !== undefined && kindOf(field).parts !== undefined ? [whole, name.slice(dot + 1)] : [name, undefined]
}

function read(sections: Sections, name: string, typed: readonly string[]): unknown {
  const field = fieldIn(sections, name)
  return field === undefined ? onlyOne(typed) : kindOf(field).read(typed)
}
