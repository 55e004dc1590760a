import type { FieldError } from '../../forms/codes.ts'
import { day, hour, minute } from '../process/calendar.ts'

/** What is asked of the development clock. */
export type Wish =
  | { readonly type: 'advance'; readonly duration: number }
  | { readonly type: 'next' }
  | { readonly type: 'reset' }

const units: Readonly<Record<string, number>> = { s: 1000, m: minute, h: hour, d: day }

/** The same by a button, whose value is text. */
const isTrue = (value: unknown): boolean => value === true || value === 'true'

/** `{ advance: "7d" }`, `{ next: true }` or `{ reset: true }`, exactly one of them; else what is wrong with it. */
export const readWish = (given: Readonly<Record<string, unknown>>): Wish | readonly FieldError[] => {
  const unknown = Object.keys(given).filter((name) => !['advance', 'next', 'reset'].includes(name))
  if (unknown.length > 0) return unknown.map((field) => ({ field, code: 'unknown_field' }))
  const [[field, value] = [], another] = Object.entries(given)
  if (field === undefined) return [{ field: 'advance', code: 'required' }]
  if (another !== undefined) return [{ field: another[0], code: 'too_many' }]
  if (field !== 'advance') return wishNamed(field, value)
  const duration = typeof value === 'string' ? durationOf(value) : undefined
  if (duration !== undefined) return { type: 'advance', duration }
  return [{ field, code: typeof value === 'string' ? 'not_an_option' : 'wrong_type' }]
}

const wishNamed = (field: string, value: unknown): Wish | readonly FieldError[] =>
  isTrue(value) ? { type: field === 'next' ? 'next' : 'reset' } : [{ field, code: 'not_an_option' }]

/** `7d`, `90m` in milliseconds; `undefined` for anything else. */
const durationOf = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d{1,5})([smhd])$/.exec(text) ?? []
  const length = units[unit ?? '']
  return amount === undefined || length === undefined ? undefined : Number(amount) * length
}
