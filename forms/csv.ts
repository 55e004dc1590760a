import { kindOf } from './kinds.ts'
import type { Locale } from './locale.ts'
import { fieldsOf } from './sections.ts'
import { controlWords, fieldWords, type Worded } from './words.ts'

export interface CsvColumn {
  /** Where the value lies in the answers: `email`, `contactName.familyName`. */
  readonly path: string
  readonly header: string
}

/** One column a value, so that the halves of a name can be sorted by. */
export function csvHeaders(form: Worded, locale: Locale): readonly CsvColumn[] {
  const words = controlWords(locale)
  return fieldsOf(form.sections).flatMap(([name, field]) => {
    const { label } = fieldWords(form, locale, name)
    const parts = kindOf(field).parts
    if (parts === undefined) return [{ path: name, header: label }]
    return parts.map((part) => ({ path: `${name}.${part}`, header: `${label}: ${words[part]}` }))
  })
}
