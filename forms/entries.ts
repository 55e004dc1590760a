import type { Form } from './define.ts'
import { kindOf } from './kinds.ts'
import { onlyOne } from './kinds/typed.ts'
import { fieldIn } from './sections.ts'

/**
 * What a page sent (urlencoded or multipart), as the raw answers that `check` takes and `viewOf` shows again.
 * Names that the form does not have are left out: browsers, site builders and advertisements put fields of their own into
 * a page (`utm_source`, `_wpnonce`), and nobody who fills it in could take them out again.
 */
export function fromEntries(form: Form, entries: Iterable<readonly [string, string]>): Record<string, unknown> {
  const raw = new Map<string, unknown>()
  const parts = new Map<string, Map<string, unknown>>()
  for (const [name, typed] of grouped(entries)) {
    const [whole, part] = split(name)
    const field = fieldIn(form.sections, whole)
    if (field === undefined) continue
    const kind = kindOf(field)
    if (part === undefined) {
      raw.set(whole, kind.read(typed))
    } else if (kind.parts?.some((known) => known === part) === true) {
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
    const earlier = typed.get(name)
    if (earlier === undefined) typed.set(name, [value])
    else earlier.push(value)
  }
  return typed
}

/** `contactName.familyName` is a part of a field. */
function split(name: string): readonly [whole: string, part: string | undefined] {
  const dot = name.indexOf('.')
  return dot === -1 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)]
}
