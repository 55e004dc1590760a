import * as v from 'valibot'
import type { Exactly, FieldOptions, Kind } from './kind.ts'
import { onlyOne } from './typed.ts'

/** Asked with both answers side by side, since an empty box would not tell no from no answer. Stored as a boolean. */
export interface YesNoField extends FieldOptions {
  readonly kind: 'yesNo'
}

export const yesNo = <const Options extends Omit<YesNoField, 'kind'>>(options: Exactly<Options, YesNoField>) => ({
  kind: 'yesNo' as const,
  ...options,
})

const answers = new Map([
  ['yes', true],
  ['no', false],
])

export const yesNoKind: Kind<YesNoField, boolean> = {
  personal: 'none',
  read: (typed) => {
    const only = onlyOne(typed)
    return typeof only === 'string' ? (answers.get(only) ?? only) : only
  },
  schema: () => v.boolean('wrong_type'),
  control: (_field, value, { controls }) => ({
    element: 'radios',
    options: [
      { value: 'yes', label: controls.yes, selected: value === true },
      { value: 'no', label: controls.no, selected: value === false },
    ],
  }),
  jsonSchema: () => ({ type: 'boolean', 'x-kapocs-sent': Object.fromEntries(answers) }),
  show: (_field, value, { controls }) => (value === true ? controls.yes : controls.no),
}
