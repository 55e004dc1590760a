import type { DoubtCode, ErrorCode } from '../codes.ts'
import type { KindName } from '../kinds.ts'

type Code = ErrorCode | DoubtCode

/**
 * What a refusal says, by code; a kind may say it in its own way (`required.choice`).
 * `{label}` and `{limit}` are filled. They never carry a suffix, since Hungarian suffixes change with the word.
 */
export type ErrorWords = Readonly<Record<Code, string>> & Partial<Readonly<Record<`${Code}.${KindName}`, string>>>
