import type { Field, StoredBy } from './kinds.ts'

/** What is asked, in the order it is asked. Names of fields are unique across the sections of a form. */
export type Sections = Readonly<Record<string, Readonly<Record<string, Field>>>>

export type FieldName<S extends Sections> = { [Section in keyof S]: keyof S[Section] & string }[keyof S]

export type FieldIn<S extends Sections, Name extends string> = {
  [Section in keyof S]: Name extends keyof S[Section] ? S[Section][Name] : never
}[keyof S]

type Stored<F> = F extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
  ? Option
  : F extends { readonly kind: 'choices'; readonly options: readonly (infer Option)[] }
    ? readonly Option[]
    : F extends Field
      ? StoredBy<F['kind']>
      : never

type IsAlwaysThere<F> = F extends { readonly required: true }
  ? F extends { readonly when: object }
    ? false
    : true
  : false

type AlwaysThere<S extends Sections> = {
  [Name in FieldName<S>]: IsAlwaysThere<FieldIn<S, Name>> extends true ? Name : never
}[FieldName<S>]

/** Accepted answers: required fields are there, the others may be missing. */
export type AnswersOf<S extends Sections> = {
  readonly [Name in AlwaysThere<S>]: Stored<FieldIn<S, Name>>
} & {
  readonly [Name in Exclude<FieldName<S>, AlwaysThere<S>>]?: Stored<FieldIn<S, Name>>
}

export function fieldsOf(sections: Sections): readonly (readonly [name: string, field: Field])[] {
  return Object.values(sections).flatMap((fields) => Object.entries(fields))
}

export function fieldIn(sections: Sections, name: string): Field | undefined {
  return Object.values(sections).find((fields) => Object.hasOwn(fields, name))?.[name]
}
