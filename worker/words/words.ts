import type { Block } from '../letters/blocks.ts'
import type { Telling } from './telling.ts'

/** Everything a process says in one language. `en` has the type of `hu`, so a word that is missing does not compile. */
export interface ProcessWords {
  /** What the case is called: `igény`. */
  readonly title: string
  /** How each state is shown to people. */
  readonly states: Readonly<Record<string, string>>
  readonly questions: Readonly<Record<string, QuestionWords>>
  readonly letters: Readonly<Record<string, LetterWords>>
  readonly anytime: Readonly<Record<string, ChoiceWords>>
}

/** The same words make the letter and the page behind its link; buttons come from the table's choices. */
export interface QuestionWords {
  /** Subject and page title; no personal data, nothing of the case's content. */
  readonly subject: string
  readonly ask: (telling: Telling) => readonly Block[]
  /** What happens if nobody answers: one sentence; `undefined` where silence never leads anywhere by itself. */
  readonly silence: (telling: Telling) => string | undefined
  readonly choices: Readonly<Record<string, ChoiceWords>>
  /** Why this person gets the letter, one sentence for the foot. */
  readonly reason: string
}

export interface ChoiceWords {
  /** On the button, first person or noun: `Elfogadom`. */
  readonly label: string
  /** What it means, where the label alone could be misread. */
  readonly hint?: string
  /** After it was pressed: what happens next, one sentence; a function where it depends on whom it concerns. */
  readonly next: string | ((telling: Telling) => string)
}

export interface LetterWords {
  readonly subject: string
  /** A day for the reader's calendar, sent along as an `.ics`. */
  readonly event?: (telling: Telling) => { readonly day: string; readonly title: string; readonly description: string }
  readonly tell: (telling: Telling) => readonly Block[]
  readonly reason: string
}
