import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Form } from '../../forms/define.ts'
import { text } from '../../forms/kinds/text.ts'
import { publish, readPublished } from '../../forms/publish.ts'
import { everyForm } from './every-form.ts'
import { formOf } from './one-field.ts'

const versionOf = async (form: Form): Promise<string> => (await publish(form)).version

describe('publish', () => {
  const form = formOf({ a: text({ required: true, max: 10 }), b: text({}) })

  it('gives the same version to the same questions', async () => {
    expect(await versionOf(form)).toMatch(/^[0-9a-f]{12}$/)
    expect(await versionOf(formOf({ a: text({ max: 10, required: true }), b: text({}) }))).toBe(await versionOf(form))
  })

  it('gives another when a question, its options or their order changes', async () => {
    const others = [
      formOf({ a: text({ required: true, max: 11 }), b: text({}) }),
      formOf({ a: text({ required: true, max: 10 }) }),
      formOf({ b: text({}), a: text({ required: true, max: 10 }) }),
      formOf({ a: text({ required: true, max: 10 }), c: text({}) }),
    ]
    const versions = await Promise.all([form, ...others].map(versionOf))
    expect(new Set(versions).size).toBe(versions.length)
  })

  it('keeps the version when only words change', async () => {
    const hu = { ...form.words.hu, title: 'Más cím' }
    expect(await versionOf({ ...form, words: { ...form.words, hu } })).toBe(await versionOf(form))
  })

  it('is done once a form', () => {
    expect(publish(form)).toBe(publish(form))
  })
})

describe.each(everyForm)('the form $name', ({ form }) => {
  it('is published as JSON that can be read back', async () => {
    const published = await publish(form)
    const stored: unknown = JSON.parse(JSON.stringify(published))
    expect(stored).toEqual(published)
    expect(readPublished(stored)).toMatchObject({ name: form.name, version: published.version })
    expect(readPublished(stored).sections).toEqual(form.sections)
  })
})

describe('readPublished', () => {
  it.each([null, {}, { name: 'x', version: 'y', sections: { a: { b: { kind: 'nonsense' } } }, words: {} }])(
    'throws on anything else: %j',
    (stored) => {
      expect(() => readPublished(stored)).toThrow(v.ValiError)
    },
  )
})
