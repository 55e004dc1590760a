import * as v from 'valibot'
import type { Attributes } from '../control.ts'
import { type Day, daysAfter, isDay } from '../day.ts'
import { longDate } from '../words/long-date.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** A day of the calendar, seen from the day the form is sent. */
export type DayLimit = 'today' | { readonly daysFromToday: number }

/** Stored as `yyyy-mm-dd`. */
export interface DateField extends FieldOptions {
  readonly kind: 'date'
  readonly min?: DayLimit
  readonly max?: DayLimit
  /** An earlier date field that this one must lie after. */
  readonly after?: string
  /** An earlier date field whose day is the last possible one. */
  readonly until?: string
}

export const date = <const Options extends Omit<DateField, 'kind'>>(options: Exactly<Options, DateField>) => ({
  kind: 'date' as const,
  ...options,
})

// Beyond these somebody mistyped the year.
const earliest = '1900-01-01'
const latest = '2199-12-31'
// As people write it where the browser has no calendar: `2026. 11. 23.`
const written = /^\s*(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*\.?\s*$/

export const dateKind: Kind<DateField, Day> = {
  personal: 'none',
  read: (typed) => {
    const only = onlyOne(typed)
    return typeof only === 'string' ? isoDay(only) : only
  },
  schema: (field, today) =>
    v.pipe(
      v.string('wrong_type'),
      v.check(isDay, 'not_a_date'),
      v.minValue(limit(field.min, today) ?? earliest, 'too_early'),
      v.maxValue(limit(field.max, today) ?? latest, 'too_late'),
    ),
  control: (field, value, _wording, { today }) => input('date', field, value, limits(field, today)),
  // Many validators take `format` for a mere remark.
  jsonSchema: () => ({ type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  show: (_field, value, { locale }) => {
    const day = inputValue(value)
    return isDay(day) ? longDate(day, locale) : day
  },
  after: (field) => field.after,
  until: (field) => field.until,
}

function limit(given: DayLimit | undefined, today: Day): Day | undefined {
  if (given === undefined) return undefined
  return given === 'today' ? today : daysAfter(today, given.daysFromToday)
}

function limits(field: DateField, today: Day): Attributes {
  const min = limit(field.min, today)
  const max = limit(field.max, today)
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function isoDay(typed: string): string {
  const [, year, month, day] = written.exec(typed) ?? []
  if (year === undefined || month === undefined || day === undefined) return typed
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
