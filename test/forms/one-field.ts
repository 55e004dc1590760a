import { check } from '../../forms/check.ts'
import type { FieldError } from '../../forms/codes.ts'
import type { Form } from '../../forms/define.ts'
import type { Field } from '../../forms/kinds.ts'

export const today = '2026-11-23'

/** A form without words, for tests of what is asked. */
export function formOf(fields: Readonly<Record<string, Field>>): Form {
  const words = {
    title: 'Test',
    intro: '',
    sections: { only: { title: '' } },
    fields: Object.fromEntries(Object.keys(fields).map((name) => [name, { label: name }])),
    example: () => ({}),
  }
  return { name: 'test', sections: { only: fields }, words: { hu: words, en: words } }
}

/** What is stored for `raw`, or the errors. */
export function given(field: Field, raw: unknown): unknown {
  const checked = check(formOf({ field }), { field: raw }, { today })
  return checked.ok ? Object.values(checked.answers)[0] : { refused: codes(checked.errors) }
}

export function refused(...expected: readonly string[]): unknown {
  return { refused: expected }
}

function codes(errors: readonly FieldError[]): readonly string[] {
  return errors.map(({ code }) => code)
}
