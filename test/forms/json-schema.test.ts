import { describe, expect, it } from 'vitest'
import { check } from '../../forms/check.ts'
import { consentProof } from '../../forms/consent-proof.ts'
import type { Form } from '../../forms/define.ts'
import { fromEntries } from '../../forms/entries.ts'
import { isRecord, type JsonObject } from '../../forms/json.ts'
import { jsonSchema } from '../../forms/json-schema.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { publish } from '../../forms/publish.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { everyForm } from './every-form.ts'
import { isBlank } from '../../forms/kinds/clean.ts'
import { meets } from './json-schema-judge.ts'
import { today } from './one-field.ts'
import { randomJson, randomNumbers } from './random-json.ts'

const schemaOf = (form: Form): Promise<JsonObject> =>
  jsonSchema(form, 'hu', { base: 'https://example.org/forms', today })

const example = (form: Form): Readonly<Record<string, unknown>> => {
  const made = form.words.hu.example(today)
  if (!isRecord(made)) throw new Error('an example is an object')
  return made
}

/** Codes that a JSON Schema of ours sees too. */
const structural = new Set([
  'wrong_type',
  'required',
  'unknown_field',
  'not_an_option',
  'not_an_integer',
  'too_small',
  'too_large',
])

describe('jsonSchema', () => {
  it('names the form and its version, and speaks the language', async () => {
    const { version } = await publish(ngo)
    const [hu, en] = await Promise.all(
      (['hu', 'en'] as const).map((locale) => jsonSchema(ngo, locale, { base: 'https://example.org/forms', today })),
    )
    expect(hu).toMatchObject({ $id: `https://example.org/forms/ngo/${version}`, title: 'Igénybejelentő űrlap' })
    expect(en).toMatchObject({ title: 'Tell us what you need', properties: { email: { title: 'E-mail address' } } })
  })

  it('tells kinds, sections, conditions and personal data', async () => {
    expect(await schemaOf(ngo)).toMatchObject({
      properties: {
        email: { 'x-kapocs': { kind: 'email', personal: 'direct' } },
        taxNumber: { 'x-kapocs': { kind: 'taxNumber', when: { op: 'not' } } },
        deadline: { format: 'date', 'x-kapocs': { kind: 'date', min: 'today' } },
      },
      'x-kapocs': { form: 'ngo', sections: expect.arrayContaining([expect.objectContaining({ name: 'contact' })]) },
    })
  })

  it('says how a page sends what JSON has types for', async () => {
    const { $comment, properties } = await schemaOf(ngo)
    expect($comment).toContain('contactName.familyName')
    expect(properties).toMatchObject({
      deadlineFlexible: { type: 'boolean', 'x-kapocs-sent': { yes: true, no: false } },
      privacySeen: { 'x-kapocs-sent': { on: true } },
    })
    const read = fromEntries(ngo, [
      ['deadlineFlexible', 'no'],
      ['privacySeen', 'on'],
    ])
    expect(read).toEqual({ deadlineFlexible: false, privacySeen: true })
  })

  it('shows a consent as it is read, with the controller and the notice in it', async () => {
    const fill = { controller: 'Példa Egyesület', notice: 'https://example.org/$&' }
    const schema = await jsonSchema(ngo, 'hu', { base: '', today, fill })
    expect(JSON.stringify(schema)).not.toMatch(/\{(?:notice|controller)\}/)
    const { text } = await consentProof(ngo, 'privacySeen', 'hu', fill)
    expect(schema).toMatchObject({ properties: { privacySeen: { description: text } } })
  })
})

describe.each(everyForm)('the JSON Schema of $name', ({ form }) => {
  it('offers words for exactly what may be chosen', async () => {
    const { properties } = await schemaOf(form)
    if (!isRecord(properties)) throw new Error('a form has fields')
    for (const [name, field] of fieldsOf(form.sections)) {
      if (field.kind !== 'choice' && field.kind !== 'choices') continue
      const described = properties[name]
      const words = isRecord(described) ? described['x-kapocs-options'] : undefined
      expect([name, Object.keys(isRecord(words) ? words : {})]).toEqual([name, [...field.options]])
    }
  })

  it('has an example that passes both', async () => {
    const schema = await schemaOf(form)
    expect(schema['examples']).toEqual([example(form)])
    expect(meets(schema, example(form))).toBe(true)
    expect(check(form, example(form), { today }).ok).toBe(true)
  })

  it('refuses what lacks a required field, has an unknown one, or has one of another type', async () => {
    const schema = await schemaOf(form)
    const complete = example(form)
    const changed = [
      { ...complete, unknown: 1 },
      ...Object.keys(complete).map((name) => ({ ...complete, [name]: null })),
    ]
    const required = fieldsOf(form.sections).filter(([, field]) => field.required === true && field.when === undefined)
    const lacking = required.map(([name]) =>
      Object.fromEntries(Object.entries(complete).filter(([key]) => key !== name)),
    )
    for (const raw of [...changed, ...lacking]) {
      expect([raw, check(form, raw, { today }).ok]).toEqual([raw, false])
      expect([raw, meets(schema, raw)]).toEqual([raw, false])
    }
  })

  it('agrees with check on changed examples', async () => {
    const schema = await schemaOf(form)
    const random = randomNumbers(7)
    const rounds = Array.from({ length: 500 }, () => judged(form, schema, random))
    expect(rounds.filter(({ byCheck, bySchema }) => byCheck !== undefined && byCheck !== bySchema)).toEqual([])
  })
})

/** One field of the example changed; `byCheck` is `undefined` where a schema cannot know. */
function judged(form: Form, schema: JsonObject, random: () => number) {
  const names = fieldsOf(form.sections).map(([name]) => name)
  const name = names[Math.floor(random() * names.length)] ?? ''
  const value = randomJson(random, 2)
  const raw = { ...example(form), [name]: value }
  return { name, value, byCheck: verdict(form, raw, name), bySchema: meets(schema, raw) }
}

function verdict(form: Form, raw: Readonly<Record<string, unknown>>, name: string): boolean | undefined {
  // That a text is invisible is more than a portable pattern can say.
  if (isBlank(raw[name]) && /\S/.test(String(raw[name]))) return undefined
  const checked = check(form, raw, { today })
  if (!checked.ok) return checked.errors.some(({ code }) => structural.has(code)) ? false : undefined
  // What is left empty or hidden is dropped by check, and a schema drops nothing.
  return Object.hasOwn(checked.answers, name) ? true : undefined
}
