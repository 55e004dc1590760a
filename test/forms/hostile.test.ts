import { describe, expect, it } from 'vitest'
import { check } from '../../forms/check.ts'
import { fromEntries } from '../../forms/entries.ts'
import { locales } from '../../forms/locale.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { viewOf } from '../../forms/view.ts'
import { everyForm } from './every-form.ts'
import { today } from './one-field.ts'
import { randomJson, randomNumbers } from './random-json.ts'

describe.each(everyForm)('the form $name', ({ form }) => {
  const names = fieldsOf(form.sections).map(([name]) => name)

  it('answers any JSON with a value, and shows it again', () => {
    const random = randomNumbers(form.name.length)
    for (let round = 0; round < 300; round += 1) {
      const fields = names.map((name) => [name, randomJson(random, 3)] as const)
      const raw = Object.fromEntries(fields.filter(() => random() < 0.8))
      const checked = check(form, raw, { today })
      const errors = checked.ok ? [] : checked.errors
      for (const locale of locales) viewOf(form, locale, { today, values: raw, errors })
      for (const { field } of errors) expect(names).toContain(field.split('.')[0])
    }
  })

  it.each([null, undefined, 1, 'text', true, [], [{}], () => 1, Symbol('x'), new Date(0)])(
    'refuses what holds no answers: %s',
    (raw) => {
      expect(check(form, raw, { today }).ok && fieldsOf(form.sections).some(([, field]) => field.required)).toBe(false)
    },
  )

  it('treats names of the prototype as any other unknown field', () => {
    const raw: unknown = JSON.parse('{ "__proto__": { "ok": true }, "constructor": 1, "toString": "x" }')
    const checked = check(form, raw, { today })
    expect(checked.ok ? [] : checked.errors.slice(0, 3)).toEqual([
      { field: '__proto__', code: 'unknown_field' },
      { field: 'constructor', code: 'unknown_field' },
      { field: 'toString', code: 'unknown_field' },
    ])
    expect(Object.hasOwn(Object.prototype, 'ok')).toBe(false)
  })

  it('treats them so from a page too', () => {
    const raw = fromEntries(form, [
      ['__proto__', 'x'],
      ['__proto__.ok', 'x'],
      ['constructor.prototype', 'y'],
      ['hasOwnProperty', 'z'],
    ])
    expect(Object.keys(raw)).toEqual([])
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype)
  })

  it('names at most twenty unknown fields', () => {
    const raw = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, index]))
    const checked = check(form, raw, { today })
    expect(checked.ok ? [] : checked.errors.filter(({ code }) => code === 'unknown_field')).toHaveLength(20)
  })
})

describe('time', () => {
  it.each(everyForm)('is not to be had from $name with long texts', ({ form }) => {
    const long = [' '.repeat(200_000), 'a@'.repeat(100_000), '1-'.repeat(100_000), '\u200b'.repeat(200_000)]
    const began = performance.now()
    for (const text of long) {
      check(form, Object.fromEntries(fieldsOf(form.sections).map(([name]) => [name, text])), { today })
    }
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
