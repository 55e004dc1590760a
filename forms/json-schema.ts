import { conditionSchema } from './condition-schema.ts'
import { type ConsentFill, consentText } from './consent-proof.ts'
import type { Day } from './day.ts'
import type { Form } from './define.ts'
import type { Json, JsonObject } from './json.ts'
import { type Field, kindOf } from './kinds.ts'
import type { Locale } from './locale.ts'
import { publish } from './publish.ts'
import { fieldsOf } from './sections.ts'
import { controlWords, fieldWords, wordsOf } from './words.ts'

export interface JsonSchemaOptions {
  /** Address that the `$id` begins with, without a slash at the end. */
  readonly base: string
  /** The example passes on this day. */
  readonly today: Day
  /** What the texts of consents leave open; needed where the form has any. */
  readonly fill?: ConsentFill
}

/** What a schema of answers cannot say, for whoever sends them from a page of their own. */
const fromPages =
  'Urlencoded or multipart, the same fields are sent so: one entry for each option of a list; a name by its parts, as in ' +
  'contactName.familyName; true and false as x-kapocs-sent has them; nothing for what is left empty. ' +
  'A field that the form does not know is refused in JSON and ignored from a page. Files are not taken.'

/**
 * The answers of a form as JSON Schema 2020-12.
 * It never refuses what `check` accepts, as long as texts are sent trimmed; `check` alone knows check digits, dates
 * seen from today and addresses.
 */
export async function jsonSchema(form: Form, locale: Locale, options: JsonSchemaOptions): Promise<JsonObject> {
  const { base, today, fill } = options
  const { version } = await publish(form)
  const { title, intro, sections } = wordsOf(form, locale)
  const fields = fieldsOf(form.sections)
  const always = fields.filter(([, field]) => field.required === true && field.when === undefined)
  const sometimes = fields.flatMap(([name, field]) => conditionallyRequired(name, field))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/${form.name}/${version}`,
    title,
    description: intro,
    $comment: fromPages,
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, fieldSchema(form, locale, [name, field], fill)]),
    ),
    required: always.map(([name]) => name),
    additionalProperties: false,
    ...(sometimes.length === 0 ? {} : { allOf: sometimes }),
    examples: [plain(form.words[locale].example(today))],
    'x-kapocs': {
      form: form.name,
      version,
      sections: Object.entries(form.sections).map(([name, asked]) => ({
        name,
        title: sections[name]?.title ?? '',
        fields: Object.keys(asked),
      })),
    },
  }
}

function fieldSchema(
  form: Form,
  locale: Locale,
  [name, field]: readonly [string, Field],
  fill: ConsentFill | undefined,
): JsonObject {
  const kind = kindOf(field)
  const words = fieldWords(form, locale, name)
  const description = words.text !== undefined && fill ? consentText(words.text, fill) : (words.text ?? words.hint)
  return {
    title: words.label,
    ...(description === undefined ? {} : { description }),
    ...kind.jsonSchema(field, { field: words, controls: controlWords(locale), locale }),
    'x-kapocs': plain({ ...field, personal: field.personal ?? kind.personal }),
  }
}

function conditionallyRequired(name: string, field: Field): readonly JsonObject[] {
  if (field.required !== true || field.when === undefined) return []
  return [{ anyOf: [{ not: conditionSchema(field.when) }, { required: [name] }] }]
}

/** As it travels: `undefined` falls out of objects. */
function plain(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return null
  const pairs = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(pairs.map(([key, member]) => [key, plain(member)]))
}
