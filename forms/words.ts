import type { Day } from './day.ts'
import type { Locale } from './locale.ts'
import type { AnswersOf, FieldIn, FieldName, Sections } from './sections.ts'
import { controls as en } from './words/controls.en.ts'
import { controls as hu } from './words/controls.hu.ts'
import type { ControlWords } from './words/controls.ts'
import type { FieldWords } from './words/field-words.ts'

export interface SectionWords {
  readonly title: string
  /** The title over the answers, where the title speaks to whoever fills it in. */
  readonly shown?: string
  readonly intro?: string
}

/** The words of any form in one language. */
export interface FormWords {
  readonly title: string
  readonly intro: string
  readonly sections: Readonly<Record<string, SectionWords>>
  readonly fields: Readonly<Record<string, FieldWords>>
}

type OptionWords<F> = F extends { readonly options: readonly (infer Option extends string)[] }
  ? { readonly options: Readonly<Record<Option, string>> }
  : unknown

type GroupWords<F> = F extends { readonly groups: infer Groups }
  ? { readonly groups: Readonly<Record<keyof Groups & string, string>> }
  : unknown

type ConsentWords<F> = F extends { readonly kind: 'consent' } ? { readonly text: string } : unknown

/** The words that these very sections need: one missing or left over does not compile. */
export interface Words<S extends Sections> extends FormWords {
  readonly sections: { readonly [Section in keyof S & string]: SectionWords }
  readonly fields: {
    readonly [Name in FieldName<S>]: FieldWords &
      OptionWords<FieldIn<S, Name>> &
      GroupWords<FieldIn<S, Name>> &
      ConsentWords<FieldIn<S, Name>>
  }
  /** A complete submission that passes on that day, about nobody real. */
  readonly example: (today: Day) => AnswersOf<S>
}

type ShownOf<W> = W extends { readonly shown: string } ? { readonly shown: string } : unknown

/** What words of another language need beside `Words`: a label over the answer wherever these words have one. */
export interface ShownWhere<W extends Pick<FormWords, 'sections' | 'fields'>> {
  readonly sections: { readonly [Section in keyof W['sections']]: ShownOf<W['sections'][Section]> }
  readonly fields: { readonly [Name in keyof W['fields']]: ShownOf<W['fields'][Name]> }
}

/** Anything that says what it asks and how: a form, or one as it was published. */
export interface Worded {
  readonly sections: Sections
  readonly words: Readonly<Record<Locale, FormWords>>
}

export function wordsOf(form: Worded, locale: Locale): FormWords {
  return form.words[locale]
}

/** A field without words is shown by its name, which only an old published form can bring about. */
export function fieldWords(form: Worded, locale: Locale, name: string): FieldWords {
  const { fields } = form.words[locale]
  return (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? { label: name }
}

/** What stands over the answer to a field. */
export function shownLabel(form: Worded, locale: Locale, name: string): string {
  const { label, shown } = fieldWords(form, locale, name)
  return shown ?? label
}

/** What stands over the answers of a section; empty where the form is one section only. */
export function shownTitle(form: Worded, locale: Locale, section: string): string {
  const words = wordsOf(form, locale).sections[section]
  return words?.shown ?? words?.title ?? ''
}

const controlCatalogue: Readonly<Record<Locale, ControlWords>> = { hu, en }

export function controlWords(locale: Locale): ControlWords {
  return controlCatalogue[locale]
}
