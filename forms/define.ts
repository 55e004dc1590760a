import { fieldsIn } from './condition.ts'
import type { Locale } from './locale.ts'
import { type AnswersOf, fieldsOf, type Sections } from './sections.ts'
import type { FormWords, Words } from './words.ts'
import { kindOf } from './kinds.ts'
import type { Day } from './day.ts'

/** One thing that people fill in, and the one place where it is declared. */
export interface Form<S extends Sections = Sections> {
  readonly name: string
  readonly sections: S
  readonly words: Readonly<Record<Locale, FormWords & { readonly example: (today: Day) => unknown }>>
}

/** The type of a form's accepted answers: `Answers<typeof ngo>`. */
export type Answers<F extends Form> = F extends Form<infer S> ? AnswersOf<S> : never

/**
 * A form is its sections and its words in every language.
 * @throws when names of fields repeat, or a field looks at one that is not declared before it.
 */
export function defineForm<S extends Sections>(
  name: string,
  sections: S,
  words: Readonly<Record<Locale, Words<S>>>,
): Form<S> {
  const declared = new Set<string>()
  for (const [fieldName, field] of fieldsOf(sections)) {
    if (declared.has(fieldName)) throw new Error(`Form ${name} declares the field ${fieldName} twice`)
    const kind = kindOf(field)
    const bounds = [kind.after?.(field), kind.until?.(field)].filter((other) => other !== undefined)
    const looksAt = [...(field.when === undefined ? [] : fieldsIn(field.when)), ...bounds]
    for (const other of looksAt) {
      if (!declared.has(other)) throw new Error(`Form ${name}: ${fieldName} looks at ${other}, which is not before it`)
    }
    declared.add(fieldName)
  }
  return { name, sections, words }
}
