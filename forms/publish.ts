import * as v from 'valibot'
import type { Form } from './define.ts'
import { sha256 } from './hash.ts'
import { isRecord } from './json.ts'
import { type Field, isKindName } from './kinds.ts'
import type { Sections } from './sections.ts'
import type { FormWords, Worded } from './words.ts'

/**
 * A form as JSON, kept once a version, so that answers are always shown with the form they were given to.
 * The version is 12 hexadecimal digits of what is asked; words may be corrected without a new one.
 */
export interface Published extends Worded {
  readonly name: string
  readonly version: string
}

const published = new WeakMap<Form, Promise<Published>>()

export function publish(form: Form): Promise<Published> {
  const known = published.get(form)
  if (known !== undefined) return known
  const made = makePublished(form)
  published.set(form, made)
  return made
}

async function makePublished({ name, sections, words }: Form): Promise<Published> {
  const version = (await sha256(canonical({ name, sections }))).slice(0, 12)
  const { hu, en } = words
  return { name, version, sections, words: { hu: withoutExample(hu), en: withoutExample(en) } }
}

/** An example is made for a day, by a function: it is documentation, not part of what was asked. */
function withoutExample({ title, intro, sections, fields }: FormWords): FormWords {
  return { title, intro, sections, fields }
}

/** The order of sections and fields is part of a form, the order in which options were written is not. */
function canonical({ name, sections }: Pick<Form, 'name' | 'sections'>): string {
  const inOrder = Object.entries(sections).map(([section, fields]) => [section, Object.entries(fields)])
  return JSON.stringify([name, inOrder], (_key, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
}

const wordsSchema = v.object({
  title: v.string(),
  intro: v.string(),
  sections: v.record(
    v.string(),
    v.object({
      title: v.string(),
      shown: v.exactOptional(v.string()),
      intro: v.exactOptional(v.string()),
    }),
  ),
  fields: v.record(
    v.string(),
    v.object({
      label: v.string(),
      shown: v.exactOptional(v.string()),
      hint: v.exactOptional(v.string()),
      options: v.exactOptional(v.record(v.string(), v.string())),
      groups: v.exactOptional(v.record(v.string(), v.string())),
      text: v.exactOptional(v.string()),
    }),
  ),
})

const publishedSchema: v.GenericSchema<unknown, Published> = v.object({
  name: v.string(),
  version: v.string(),
  sections: v.custom<Sections>(areSections),
  words: v.object({ hu: wordsSchema, en: wordsSchema }),
})

/** Reads what `publish` gave and the database kept. Throws on anything else: that would be a mistake of ours. */
export function readPublished(stored: unknown): Published {
  return v.parse(publishedSchema, stored)
}

function areSections(value: unknown): boolean {
  return (
    isRecord(value) && Object.values(value).every((fields) => isRecord(fields) && Object.values(fields).every(isField))
  )
}

/** The options were checked by the compiler when the form was published. */
function isField(value: unknown): value is Field {
  return isRecord(value) && isKindName(value['kind'])
}
