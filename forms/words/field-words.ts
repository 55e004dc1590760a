import type { ErrorCode } from '../codes.ts'

/** The words of one field, whatever its kind. `Words` says which of them a given field needs. */
export interface FieldWords {
  readonly label: string
  /** The label over the answer, whoever reads it: `Name` for `Your name`. The label itself where it fits both. */
  readonly shown?: string
  readonly hint?: string
  /** Words of the options, by code. */
  readonly options?: Readonly<Record<string, string>>
  /** Headings over the options, by the name of the group. */
  readonly groups?: Readonly<Record<string, string>>
  /** What is agreed to. May hold `{controller}` and `{notice}`, which the page fills. */
  readonly text?: string
  /** Where the general text for a refusal can be said better for this field. */
  readonly errors?: Partial<Readonly<Record<ErrorCode, string>>>
}
