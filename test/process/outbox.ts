import type { Instant } from '../../worker/process/calendar.ts'
import type { PersonId, QuestionId } from '../../worker/process/context.ts'
import type { NewLetter } from '../../worker/process/step.ts'

/** By id, and how they are looked for. */
export interface Letters {
  readonly rows: Map<string, LetterRow>
  readonly keys: Set<string>
  readonly waiting: Set<string>
  /** Those that asked nothing and never arrived. */
  readonly lost: Set<string>
  readonly ofQuestion: Map<QuestionId, string[]>
  readonly toPerson: Map<PersonId, string[]>
}

export interface LetterRow extends NewLetter {
  readonly id: string
  readonly state: 'waiting' | 'sent' | 'failed' | 'dropped'
  readonly nextAt: Instant
  readonly sentAt: Instant | null
}

export const noLetters = (): Letters => ({
  rows: new Map(),
  keys: new Set(),
  waiting: new Set(),
  lost: new Set(),
  ofQuestion: new Map(),
  toPerson: new Map(),
})

export const post = (letters: Letters, id: string, letter: NewLetter): void => {
  letters.rows.set(id, { ...letter, id, state: 'waiting', nextAt: letter.createdAt, sentAt: null })
  letters.keys.add(letter.key)
  letters.waiting.add(id)
  letters.toPerson.set(letter.personId, [...(letters.toPerson.get(letter.personId) ?? []), id])
  const { questionId } = letter
  if (questionId !== null) letters.ofQuestion.set(questionId, [...(letters.ofQuestion.get(questionId) ?? []), id])
}

export const lettersIn = (
  { letters }: { readonly letters: Letters },
  ids: Iterable<string> = [],
): readonly LetterRow[] => [...ids].map((id) => letters.rows.get(id)).filter((row) => row !== undefined)
