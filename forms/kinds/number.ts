import * as v from 'valibot'
import type { Control } from '../control.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

export type NumberUnit = 'hour' | 'week' | 'person'

/** A whole number. */
export interface NumberField extends FieldOptions {
  readonly kind: 'number'
  /** 0 when not given. */
  readonly min?: number
  /** A million when not given. */
  readonly max?: number
  readonly unit?: NumberUnit
}

export const number = <const Options extends Omit<NumberField, 'kind'>>(options: Exactly<Options, NumberField>) => ({
  kind: 'number' as const,
  ...options,
})

/** A scale such as 0–10 is pressed, not typed. */
const longestScale = 11
// People group thousands: `1 200`, also with the no-break spaces that Hungarian text has.
const written = /^\s*-?\d{1,3}([\s\u00a0\u202f]?\d{3})*\s*$|^\s*-?\d{1,9}\s*$/

export const numberKind: Kind<NumberField, number> = {
  personal: 'none',
  read: (typed) => {
    const only = onlyOne(typed)
    return typeof only === 'string' && written.test(only) ? Number(only.replaceAll(/\s/g, '')) : only
  },
  schema: (field) =>
    v.pipe(
      v.number('wrong_type'),
      v.integer('not_an_integer'),
      v.minValue(minOf(field), 'too_small'),
      v.maxValue(maxOf(field), 'too_large'),
    ),
  control,
  jsonSchema: (field) => ({ type: 'integer', minimum: minOf(field), maximum: maxOf(field) }),
  show: (field, value, { controls }) => {
    if (field.unit === undefined) return inputValue(value)
    return `${inputValue(value)} ${controls.units[field.unit][value === 1 ? 'one' : 'other']}`
  },
}

function control(field: NumberField, value: unknown): Control {
  const steps = maxOf(field) - minOf(field) + 1
  // `type=number` swallows what is not a number, and changes under a scrolling mouse.
  if (steps > longestScale) return input('text', field, value, { inputmode: 'numeric' })
  const labels = Array.from({ length: steps }, (_, step) => String(minOf(field) + step))
  const chosen = inputValue(value)
  return {
    element: 'radios',
    options: labels.map((label) => ({ value: label, label, selected: label === chosen })),
  }
}

function minOf(field: NumberField): number {
  return field.min ?? 0
}

function maxOf(field: NumberField): number {
  return field.max ?? 1_000_000
}
