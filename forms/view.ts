import type { FieldError } from './codes.ts'
import { type Condition, renamed } from './condition.ts'
import type { Control } from './control.ts'
import type { Day } from './day.ts'
import type { Form } from './define.ts'
import { errorText } from './error-text.ts'
import { type Field, type KindName, kindOf } from './kinds.ts'
import type { Locale } from './locale.ts'
import { controlWords, fieldWords, wordsOf } from './words.ts'

/** A form as a page or a letter draws it: data only. */
export interface FormView {
  readonly name: string
  readonly title: string
  readonly intro: string
  readonly sections: readonly SectionView[]
}

export interface SectionView {
  readonly name: string
  /** Empty where the form is one section only. */
  readonly title: string
  readonly intro?: string
  readonly fields: readonly FieldView[]
}

export interface FieldView {
  /** Name of the control: the field's name, with the prefix if there is one. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** While `when` holds. */
  readonly required: boolean
  readonly control: Control
  /** Errors of parts stand at the parts. */
  readonly error?: string
  /** Over names of controls. */
  readonly when?: Condition
  readonly kind: KindName
}

export interface ViewOptions {
  readonly today: Day
  /** Stored answers, or what was typed exactly as `fromEntries` gave it. */
  readonly values?: Readonly<Record<string, unknown>>
  readonly errors?: readonly FieldError[]
  /** These fields and no others. */
  readonly only?: readonly string[]
  /** Put before the names of controls, where one page shows several forms. */
  readonly prefix?: string
}

export function viewOf(form: Form, locale: Locale, options: ViewOptions): FormView {
  const { title, intro } = wordsOf(form, locale)
  const sections = Object.keys(form.sections).map((name) => sectionView(form, locale, options, name))
  return { name: form.name, title, intro, sections: sections.filter(({ fields }) => fields.length > 0) }
}

function sectionView(form: Form, locale: Locale, options: ViewOptions, name: string): SectionView {
  const { title, intro } = wordsOf(form, locale).sections[name] ?? { title: '' }
  const fields = Object.entries(form.sections[name] ?? {})
    .filter(([field]) => options.only === undefined || options.only.includes(field))
    .map(([field, declared]) => fieldView(form, locale, options, field, declared))
  return { name, title, ...(intro === undefined ? {} : { intro }), fields }
}

function fieldView(form: Form, locale: Locale, options: ViewOptions, name: string, field: Field): FieldView {
  const { values = {}, prefix = '' } = options
  const words = fieldWords(form, locale, name)
  const wording = { field: words, controls: controlWords(locale), locale }
  const value = Object.hasOwn(values, name) ? values[name] : field.prefill
  const control = kindOf(field).control(field, value, wording, { name: prefix + name, today: options.today })
  const error = errorAt(form, locale, options, name)
  return {
    name: prefix + name,
    label: words.label,
    required: field.required === true,
    control: withPartErrors(control, (part) => errorAt(form, locale, options, part.slice(prefix.length))),
    kind: field.kind,
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    ...(error === undefined ? {} : { error }),
    ...(field.when === undefined ? {} : { when: renamed(field.when, (other) => prefix + other) }),
  }
}

function errorAt(form: Form, locale: Locale, { errors = [] }: ViewOptions, name: string): string | undefined {
  const found = errors.find(({ field }) => field === name)
  return found === undefined ? undefined : errorText(form, found, locale)
}

function withPartErrors(control: Control, errorOf: (part: string) => string | undefined): Control {
  if (control.element !== 'parts') return control
  const parts = control.parts.map((part) => {
    const error = errorOf(part.name)
    return error === undefined ? part : { ...part, error }
  })
  return { ...control, parts }
}
