import * as v from 'valibot'
import { isRecord } from '../json.ts'
import type { Locale } from '../locale.ts'
import { isBlank, lineSchema, visible } from './clean.ts'
import { input } from './input.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

export interface PersonName {
  readonly familyName: string
  readonly givenName: string
}

/** Two inputs in the order of the language; titles such as dr. go with the part they stand before. */
export interface PersonNameField extends FieldOptions {
  readonly kind: 'personName'
}

export const personName = <const Options extends Omit<PersonNameField, 'kind'>>(
  options: Exactly<Options, PersonNameField>,
) => ({ kind: 'personName' as const, ...options })

const maxLength = 80
const parts = ['familyName', 'givenName'] as const
const autocomplete = { familyName: 'family-name', givenName: 'given-name' } as const

const part = v.pipe(
  v.unknown(),
  v.check((typed) => typed !== undefined && !isBlank(typed), 'required'),
  lineSchema,
  v.maxLength(maxLength, 'too_long'),
)

const schema = v.pipe(
  // An array is an object for Valibot.
  v.custom<Readonly<Record<string, unknown>>>(isRecord, 'wrong_type'),
  v.strictObject({ familyName: v.optional(part, ''), givenName: v.optional(part, '') }, 'unknown_field'),
)

export const personNameKind: Kind<PersonNameField, PersonName> = {
  personal: 'direct',
  parts,
  read: onlyOne,
  isEmpty: (raw) =>
    isRecord(raw) &&
    Object.values(raw).every((typed) => typed === undefined || isBlank(typed)) &&
    Object.keys(raw).every(isPart),
  schema: () => schema,
  control: (_field, value, { controls, locale }, { name }) => ({
    element: 'parts',
    parts: inOrder(locale).map((key) => ({
      name: `${name}.${key}`,
      label: controls[key],
      control: input('text', { autocomplete: autocomplete[key] }, partOf(value, key), { 'data-max': maxLength }),
    })),
  }),
  jsonSchema: (_field, { controls, locale }) => ({
    type: 'object',
    properties: Object.fromEntries(
      inOrder(locale).map((key) => [key, { type: 'string', title: controls[key], pattern: visible, maxLength }]),
    ),
    required: parts,
    additionalProperties: false,
  }),
  show: (_field, value, { locale }) =>
    inOrder(locale)
      .map((key) => inputValue(partOf(value, key)))
      .join(' ')
      .trim(),
}

/** Hungarian names begin with the family. */
function inOrder(locale: Locale): readonly (keyof PersonName)[] {
  return locale === 'hu' ? parts : parts.toReversed()
}

function partOf(value: unknown, key: keyof PersonName): unknown {
  return isRecord(value) ? value[key] : undefined
}

function isPart(key: string): boolean {
  return parts.some((known) => known === key)
}
