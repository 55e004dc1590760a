import { describe, expect, it } from 'vitest'
import { check } from '../../forms/check.ts'
import { and, type Condition, eq, fieldsIn, filled, holds, not, oneOf, or, renamed } from '../../forms/condition.ts'
import { defineForm } from '../../forms/define.ts'
import { choice } from '../../forms/kinds/choice.ts'
import { text } from '../../forms/kinds/text.ts'
import { formOf, today } from './one-field.ts'

const answers = new Map<string, unknown>([
  ['form', 'church'],
  ['causes', ['sport', 'health']],
  ['first', false],
  ['count', 0],
])
const truth = (condition: Condition) => holds(condition, (field) => answers.get(field))

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['eq', eq('form', 'church'), true],
    ['eq of another', eq('form', 'association'), false],
    ['eq of false', eq('first', false), true],
    ['eq of one of several answers', eq('causes', 'health'), true],
    ['eq of nothing', eq('missing', ''), false],
    ['oneOf', oneOf('form', ['church', 'association']), true],
    ['oneOf of several answers', oneOf('causes', ['culture', 'sport']), true],
    ['oneOf none', oneOf('form', []), false],
    ['filled', filled('form'), true],
    ['filled with false or zero', and(filled('first'), filled('count')), true],
    ['filled of nothing', filled('missing'), false],
    ['not', not(filled('missing')), true],
    ['and', and(filled('form'), filled('missing')), false],
    ['and of nothing', and(), true],
    ['or', or(filled('missing'), filled('form')), true],
    ['or of nothing', or(), false],
  ])('%s', (_name, condition, expected) => {
    expect(truth(condition)).toBe(expected)
  })

  it('is pure data', () => {
    const condition = and(eq('a', 'x'), not(or(filled('b'), oneOf('c', [1, true]))))
    expect(JSON.parse(JSON.stringify(condition))).toEqual(condition)
    expect(fieldsIn(condition)).toEqual(['a', 'b', 'c'])
    expect(fieldsIn(renamed(condition, (field) => `later.${field}`))).toEqual(['later.a', 'later.b', 'later.c'])
  })
})

describe('a field with a condition', () => {
  const form = formOf({
    kind: choice({ required: true, options: ['person', 'group'] }),
    register: text({ required: true, when: eq('kind', 'group') }),
    court: text({ when: filled('register') }),
  })

  it('is dropped while its condition is false, whatever is in it', () => {
    expect(check(form, { kind: 'person', register: 'x\0', court: 5 }, { today })).toEqual({
      ok: true,
      answers: { kind: 'person' },
    })
  })

  it('is asked while it is true', () => {
    expect(check(form, { kind: 'group' }, { today })).toEqual({
      ok: false,
      errors: [{ field: 'register', code: 'required' }],
    })
    expect(check(form, { kind: 'group', register: '1', court: 'x' }, { today })).toEqual({
      ok: true,
      answers: { kind: 'group', register: '1', court: 'x' },
    })
  })
})

describe('defineForm', () => {
  const words = { title: '', intro: '', example: () => ({}) }

  it('refuses a condition on a field that is not declared before', () => {
    const sections = { one: { a: text({ when: filled('b') }), b: text({}) } }
    const fields = { a: { label: '' }, b: { label: '' } }
    const all = { ...words, sections: { one: { title: '' } }, fields }
    expect(() => defineForm('wrong', sections, { hu: all, en: all })).toThrow('a looks at b')
  })

  it('refuses a name that is used twice', () => {
    const sections = { one: { a: text({}) }, two: { a: text({}) } }
    const all = { ...words, sections: { one: { title: '' }, two: { title: '' } }, fields: { a: { label: '' } } }
    expect(() => defineForm('wrong', sections, { hu: all, en: all })).toThrow('twice')
  })
})
