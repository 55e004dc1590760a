import type { EventType } from '../process/step.ts'

/** What the pages behind links say beside the words of their question. `when` is a time written out for the reader. */
export interface PageWords {
  readonly answerRecorded: string
  readonly recordedAt: (when: string) => string
  readonly undoUntil: (when: string) => string
  readonly undo: string
  readonly chosen: string
  /** The same, of somebody else's answer. */
  readonly chosenBy: (name: string) => string
  /** Somebody else than the person asked has written the answer down. */
  readonly recordedBy: (name: string) => string
  readonly whatNext: string
  /** `byWhom` is left out where that is a secret. */
  readonly alreadyAnswered: (byWhom?: string) => string
  /** The same, while a newer question waits for the reader. */
  readonly alreadyAnsweredNewer: string
  /** Leads to a question that was asked since, and waits. */
  readonly newerQuestion: string
  /** Leads to the page of the case. */
  readonly pageOfCase: string
  /** A choice that needed no question was undone, or could not be carried out any more when its time had come. */
  readonly takenBack: string
  readonly takenBackText: string
  readonly notDone: string
  readonly notDoneText: string
  readonly toCase: string
  /** Somebody else has pressed, and may still undo it. */
  readonly otherIsSettling: string

  /** For coordinators, who have read the whole submission in their letter. */
  readonly toAnswer: string
  readonly choose: string
  readonly chooseOne: string
  readonly send: string

  /** Why a question takes no answer any more. */
  readonly closed: string
  readonly closedMoved: string
  readonly closedSilence: string
  readonly closedPassedOn: string
  readonly closedGivenUp: string
  /** Nobody confirmed the address, so the submission was deleted, as the letter had promised. */
  readonly closedDeleted: string
  /** Leads back to the form. */
  readonly sendAnew: string
  readonly askAgain: string
  readonly askAgainDone: string

  readonly linkUnknown: string
  readonly linkUnknownText: string
  readonly staleVersion: string
  /** The same, of what may be chosen on the page of a case. */
  readonly staleCase: string
  readonly noCapacity: string
  readonly offerNotActive: string
  /** Of an offer that a link has named. */
  readonly offerUnavailable: string
  readonly pageLinkExpired: string
  readonly pageLinkExpiredText: string
  readonly mailMeAFreshOne: string
  readonly freshOneMailed: string

  readonly notMe: string
  readonly passOnIntro: string
  readonly passOnSend: string
  /** For whoever it came to by mistake: they name nobody, and the coordinator sees to it. */
  readonly notMineIntro: string
  readonly notMine: string
  readonly notMineAsked: string
  /** Somebody of another domain was named, and the coordinator has to allow it. */
  readonly passOnAsked: string

  readonly passedOn: string
  readonly passedOnText: string

  /** For whoever was written to because a sender had mistyped the address, and has corrected it since. */
  readonly mistyped: string
  readonly mistypedText: string
  readonly noMoreLettersIntro: string
  readonly noMoreLettersAsk: string
  readonly noMoreLetters: string

  readonly casePage: string
  readonly caseOpenQuestions: string
  readonly caseNothingToDo: string
  /** For coordinators: what both sides of an introduction or a project have said. */
  readonly answersGiven: string
  readonly whatHappened: string
  /** Opens what happened longer ago. */
  readonly earlier: string
  readonly yourData: string
  /** The same, for coordinators. */
  readonly theirData: string
  readonly anytime: string
  readonly anytimeIntro: string
  /** For coordinators: a form filled in for somebody who rang up or brought it on paper. */
  readonly onBehalf: string
  readonly onBehalfWhich: string
  readonly onBehalfForms: { readonly ngo: string; readonly company: string }
  /** For a coordinator who records somebody's word: the page is theirs, the log will say who pressed. */
  readonly answeringFor: (name: string) => string
  readonly caseForStaff: string
  /** Subjects of a letter that asks, or tells, several things at once. */
  readonly questionsWait: (count: number) => string
  readonly severalNews: (count: number) => string
  /** The way to a further card, with what is known filled in. */
  readonly another: { readonly ngo: string; readonly company: string }

  /**
   * The story of a case for one of its people, as short as it can be told; `undefined` for what is not theirs to know,
   * of no use to them, or said by another line.
   */
  readonly happened: { readonly [type in EventType]: (event: Happened) => string | undefined }
}

/** One event, told to somebody. */
export interface Happened {
  /** Whose it is: the reader's, the network's staff's, or somebody else's in the case. */
  readonly who: 'reader' | 'staff' | 'other'
  /** The words of the state that was entered, as a sentence begins. */
  readonly state?: string | undefined
  /** The label of the choice, only if the reader may know it. */
  readonly choice?: string | undefined
  /** Told to the staff, who wrote it down. */
  readonly isTold?: boolean | undefined
}
