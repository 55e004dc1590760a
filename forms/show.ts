import { kindOf } from './kinds.ts'
import type { Locale } from './locale.ts'
import { fieldIn } from './sections.ts'
import { controlWords, fieldWords, shownLabel, shownTitle, type Worded } from './words.ts'

export interface ShownSection {
  readonly section: string
  readonly title: string
  readonly items: readonly { readonly field: string; readonly label: string; readonly text: string }[]
}

/** Stored answers for any reader, by the form they were given to; what was not answered is left out. */
export function showAnswers(
  form: Worded,
  answers: Readonly<Record<string, unknown>>,
  locale: Locale,
): readonly ShownSection[] {
  const shown = Object.entries(form.sections).map(([section, fields]) => ({
    section,
    title: shownTitle(form, locale, section),
    items: Object.keys(fields)
      .filter((field) => Object.hasOwn(answers, field))
      .map((field) => ({
        field,
        label: shownLabel(form, locale, field),
        text: showAnswer(form, field, answers[field], locale),
      })),
  }))
  return shown.filter(({ items }) => items.length > 0)
}

/** One stored answer as a person reads it; empty when there is none. */
export function showAnswer(form: Worded, name: string, answer: unknown, locale: Locale): string {
  const field = fieldIn(form.sections, name)
  if (field === undefined || answer === undefined) return ''
  return kindOf(field).show(field, answer, {
    field: fieldWords(form, locale, name),
    controls: controlWords(locale),
    locale,
  })
}
