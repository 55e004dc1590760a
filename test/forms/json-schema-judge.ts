import { isRecord } from '../../forms/json.ts'

/** Whether a value meets a JSON Schema: the part of 2020-12 that our forms use, and an error for the rest. */
export function meets(schema: unknown, value: unknown): boolean {
  if (!isRecord(schema)) throw new Error('a schema is an object')
  return Object.entries(schema).every(([keyword, rule]) => rules(keyword, rule, value, schema))
}

function rules(keyword: string, rule: unknown, value: unknown, schema: Readonly<Record<string, unknown>>): boolean {
  switch (keyword) {
    case 'type':
      return typeOf(value, rule)
    case 'const':
      return value === rule
    case 'enum':
      return list(rule).includes(value)
    case 'minLength':
      return typeof value !== 'string' || Array.from(value).length >= Number(rule)
    case 'maxLength':
      return typeof value !== 'string' || Array.from(value).length <= Number(rule)
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value)
    case 'minimum':
      return typeof value !== 'number' || value >= Number(rule)
    case 'maximum':
      return typeof value !== 'number' || value <= Number(rule)
    case 'items':
      return !Array.isArray(value) || value.every((item) => meets(rule, item))
    case 'contains':
      return !Array.isArray(value) || value.some((item) => meets(rule, item))
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(rule)
    case 'maxItems':
      return !Array.isArray(value) || value.length <= Number(rule)
    case 'properties':
      return (
        !isRecord(value) || members(rule).every(([name, one]) => !Object.hasOwn(value, name) || meets(one, value[name]))
      )
    case 'required':
      return !isRecord(value) || list(rule).every((name) => Object.hasOwn(value, String(name)))
    case 'additionalProperties':
      return (
        !isRecord(value) ||
        Object.keys(value).every((name) => members(schema['properties']).some(([known]) => known === name))
      )
    case 'allOf':
      return list(rule).every((one) => meets(one, value))
    case 'anyOf':
      return list(rule).some((one) => meets(one, value))
    case 'not':
      return !meets(rule, value)
    case 'format':
    case 'title':
    case 'description':
    case 'examples':
    case '$schema':
    case '$comment':
    case '$id':
      return true
    default:
      if (keyword.startsWith('x-kapocs')) return true
      throw new Error(`the keyword ${keyword} is not judged here`)
  }
}

function typeOf(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}

function list(rule: unknown): readonly unknown[] {
  return Array.isArray(rule) ? rule : []
}

function members(rule: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(rule) ? Object.entries(rule) : []
}
