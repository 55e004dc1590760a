import type { GenericSchema } from 'valibot'
import type { DoubtCode } from '../codes.ts'
import type { Condition } from '../condition.ts'
import type { Control } from '../control.ts'
import type { Day } from '../day.ts'
import type { JsonObject } from '../json.ts'
import type { Locale } from '../locale.ts'
import type { ControlWords } from '../words/controls.ts'
import type { FieldWords } from '../words/field-words.ts'

/** `direct`: names a person or reaches one. `free`: free text, where personal data may slip in. */
export type PersonalMark = 'none' | 'direct' | 'free'

/** What every field may say, whatever its kind. */
export interface FieldOptions {
  readonly required?: boolean
  /** Asked only while this holds; otherwise an answer is dropped. Looks at fields declared earlier. */
  readonly when?: Condition
  /** Where the kind's own mark does not fit. */
  readonly personal?: PersonalMark
  /** Token of the HTML `autocomplete` attribute. */
  readonly autocomplete?: string
  /** Shown in an empty form. */
  readonly prefill?: string | number | boolean
}

/** Options as written, with every literal kept for the types of the answers, and nothing that the kind does not know. */
export type Exactly<Written, Known> = Written & { readonly [Key in Exclude<keyof Written, keyof Known>]: never }

/** What a kind needs to speak to a person. */
export interface Wording {
  readonly field: FieldWords
  readonly controls: ControlWords
  readonly locale: Locale
}

export interface ControlPlace {
  /** Name of the control in the page. */
  readonly name: string
  readonly today: Day
}

/**
 * Everything that is known of one kind of field. `Value` is what is stored.
 * Methods, not function properties: their parameters are compared both ways, which lets `kindOf` give the kind of any field.
 */
export interface Kind<Field, Value> {
  readonly personal: PersonalMark
  /** Of a kind whose answer is an object of several inputs. */
  readonly parts?: readonly ('familyName' | 'givenName')[]
  /** The raw value from what a page sent under the field's name; what cannot be read stays as typed, for the page to show again. */
  read(typed: readonly string[]): unknown
  /** Whether a person left the field empty; `undefined` and blank text always count as empty. */
  isEmpty?(raw: unknown): boolean
  /** Checks and normalises a value that is not empty. Messages are error codes. */
  schema(field: Field, today: Day): GenericSchema<unknown, Value>
  /** `value` is a stored answer or what was typed, and may therefore be anything. */
  control(field: Field, value: unknown, wording: Wording, place: ControlPlace): Control
  jsonSchema(field: Field, wording: Wording): JsonObject
  /** A stored answer, for people. */
  show(field: Field, value: unknown, wording: Wording): string
  doubt?(value: unknown): DoubtCode | undefined
  /** Field that this one must come after. */
  after?(field: Field): string | undefined
  /** Field that this one must not come after. */
  until?(field: Field): string | undefined
}
