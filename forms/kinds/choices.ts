import * as v from 'valibot'
import { offered, type OptionGroups, optionOf, optionWord } from './choice.ts'
import type { Exactly, FieldOptions, Kind } from './kind.ts'

/** Several of a closed list, stored in the order of the list, so that the same answers are always equal. */
export interface ChoicesField extends FieldOptions {
  readonly kind: 'choices'
  readonly options: readonly string[]
  readonly groups?: OptionGroups
  readonly min?: number
  readonly max?: number
}

export const choices = <const Options extends Omit<ChoicesField, 'kind'>>(options: Exactly<Options, ChoicesField>) => ({
  kind: 'choices' as const,
  ...options,
})

export const choicesKind: Kind<ChoicesField, readonly string[]> = {
  personal: 'none',
  read: (typed) => typed,
  isEmpty: (raw) => Array.isArray(raw) && raw.length === 0,
  schema: (field) =>
    v.pipe(
      v.array(v.pipe(v.string('wrong_type'), v.picklist(field.options, 'not_an_option')), 'wrong_type'),
      v.minLength(field.min ?? 1, 'too_few'),
      v.maxLength(maxOf(field), 'too_many'),
      v.transform((chosen) => field.options.filter((option) => chosen.includes(option))),
    ),
  control: (field, value, wording) => ({
    element: 'checkboxes',
    options: field.options.map((option) => optionOf(field, option, chosenIn(value).includes(option), wording)),
  }),
  jsonSchema: (field, wording) => ({
    type: 'array',
    items: { type: 'string', enum: field.options },
    minItems: field.min ?? (field.required === true ? 1 : 0),
    maxItems: maxOf(field),
    'x-kapocs-options': offered(field.options, wording),
  }),
  show: (_field, value, wording) =>
    chosenIn(value)
      .map((option) => optionWord(option, wording))
      .join(', '),
}

function maxOf(field: ChoicesField): number {
  return field.max ?? field.options.length
}

function chosenIn(value: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value]
  return given.filter((option) => typeof option === 'string')
}
