import * as v from 'valibot'
import type { ControlOption, OptionsControl } from '../control.ts'
import type { Exactly, FieldOptions, Kind, Wording } from './kind.ts'
import { inputValue, onlyOne } from './typed.ts'

/** One of a closed list. Options are codes; their words are never stored. */
export interface ChoiceField extends FieldOptions {
  readonly kind: 'choice'
  readonly options: readonly string[]
  readonly groups?: OptionGroups
}

/** Headings over a long list: the name of each group, and its options. */
export type OptionGroups = Readonly<Record<string, readonly string[]>>

export const choice = <const Options extends Omit<ChoiceField, 'kind'>>(options: Exactly<Options, ChoiceField>) => ({
  kind: 'choice' as const,
  ...options,
})

/** As many as one takes in at a glance; a longer list is a menu. */
const mostRadios = 6

export const choiceKind: Kind<ChoiceField, string> = {
  personal: 'none',
  read: onlyOne,
  schema: (field) => v.pipe(v.string('wrong_type'), v.picklist(field.options, 'not_an_option')),
  control: (field, value, wording) => control(field, inputValue(value), wording),
  jsonSchema: (field, wording) => ({
    type: 'string',
    enum: field.options,
    'x-kapocs-options': offered(field.options, wording),
  }),
  show: (_field, value, wording) => optionWord(inputValue(value), wording),
}

/** The words of what may be chosen here; words of options that only another form asks for are left out. */
export function offered(options: readonly string[], wording: Wording): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map((option) => [option, optionWord(option, wording)]))
}

export function optionWord(option: string, wording: Wording): string {
  const words = wording.field.options ?? {}
  return (Object.hasOwn(words, option) ? words[option] : undefined) ?? option
}

function control(field: ChoiceField, chosen: string, wording: Wording): OptionsControl {
  const options = field.options.map((option) => optionOf(field, option, option === chosen, wording))
  // A pressed radio cannot be released again, so what may stay empty is a menu with an empty line.
  if (field.required === true && options.length <= mostRadios) return { element: 'radios', options }
  const empty = { value: '', label: wording.controls.choose, selected: chosen === '' }
  return { element: 'select', options: [empty, ...options] }
}

/** One option as it is drawn, under its heading if the list has any. */
export function optionOf(
  field: { readonly groups?: OptionGroups },
  option: string,
  selected: boolean,
  wording: Wording,
): ControlOption {
  const plain = { value: option, label: optionWord(option, wording), selected }
  const group = Object.entries(field.groups ?? {}).find(([, members]) => members.includes(option))?.[0]
  return group === undefined ? plain : { ...plain, group: wording.field.groups?.[group] ?? group }
}
