import type { Language } from '../language/language.ts'
import type { Fact } from '../letters/blocks.ts'
import type { Memo, Role } from '../process/context.ts'

/**
 * All that a letter or a question page may speak of, as plain data, in the reader's language. What the reader may not
 * see is not in it: contact data of the other side is there only once it has been released, a decision only if it is
 * the reader's to know. A letter is a function of this and nothing else.
 */
export interface Telling {
  readonly language: Language
  readonly network: NetworkTelling
  readonly reader: PersonTelling
  /** What the reader is in this case. */
  readonly role: Role
  /** The name of the case on the telephone. */
  readonly reference: string
  /** Dates are ISO (`2026-11-23`): `language.date` writes them out. */
  readonly memo: Memo
  readonly today: string
  readonly state: string
  /** The last day on which an answer counts: the morning after, the question leads on by itself. `undefined`: never. */
  readonly silentOn: string | undefined
  /** 0 for the first letter of a question, else the how-manieth reminder. */
  readonly round: number
  /** A coordinator's question that was put to the deputy as well. */
  readonly isEscalated?: boolean | undefined
  /** The submission of an intake, or the one a need or offer was made from. */
  readonly submission: SubmissionTelling | undefined
  readonly need: CardTelling | undefined
  readonly offer: CardTelling | undefined
  /** The other party, once contacts are released. */
  readonly other: PersonTelling | undefined
  /** Both parties, for coordinators only. */
  readonly parties: { readonly ngo: PersonTelling; readonly company: PersonTelling } | undefined
  /** The answer that led here, if the reader may know it. */
  readonly decision: DecisionTelling | undefined
  /** The answer that set the end that a project has now, where it is not the agreed one. */
  readonly postponed?: DecisionTelling | undefined
  /** What fits, best first: offers for a need's coordinator, needs for a new offer's. `undefined`: not looked for here. */
  readonly suggestions: readonly SuggestionTelling[] | undefined
  /** Why these two were brought together, as sentences that name neither; for the two of them. */
  readonly reasons?: readonly string[] | undefined
  /** Why a question is asked again though it was answered: `offerGone`. */
  readonly objection?: string | undefined
  /** Of a need: how what was tried for it last ended; for coordinators only. */
  readonly ended?: EndedTelling | undefined
  readonly agreement: AgreementTelling | undefined
  /** The question that a side question is about: its page's title, and whom it was put to. */
  readonly about: AboutTelling | undefined
  readonly links: { readonly casePage: string | undefined }
}

export interface AboutTelling {
  readonly title: string
  readonly person: PersonTelling
  readonly proposed: PersonTelling | undefined
  /** They have said that it came to them by mistake. */
  readonly isDisowned?: boolean | undefined
}

export interface NetworkTelling {
  readonly name: string
  readonly phone: string
  readonly controller: string
}

export interface PersonTelling {
  readonly id: string
  /** In the order of the reader's language. */
  readonly name: string
  readonly position: string | undefined
  readonly organisation: string | undefined
  readonly email: string
  /** As people write it: `+36 46 123 456`. */
  readonly phone: string | undefined
}

export interface SubmissionTelling {
  readonly form: string
  readonly formTitle: string
  readonly title: string
  readonly organisation: string
  readonly settlement: string
  readonly person: PersonTelling
  /** Letters reach them: somebody has pressed a link that was mailed to their address. */
  readonly isProven: boolean
  readonly sections: readonly { readonly title: string; readonly facts: readonly Fact[] }[]
  /** Labels of what the coordinator has asked for. */
  readonly missing: readonly string[]
  /** Labels of what holds a name or an address that the other side will not see, for coordinators. */
  readonly veiled?: readonly string[] | undefined
  readonly source: 'web' | 'phone' | 'paper'
}

export interface CardTelling {
  readonly title: string
  readonly type: string
  /** For the coordinator and after release, else empty. */
  readonly organisation: string
  readonly settlement: string
  /** What may be shown to the other side before both have said yes: no names, no contacts. */
  readonly blurb: readonly Fact[]
  /** Everything that was said, for the owner and the coordinator. */
  readonly facts: readonly Fact[]
  /** Names or addresses were typed into it, and are hidden from this reader. */
  readonly isVeiled?: boolean | undefined
}

export interface DecisionTelling {
  readonly choice: string
  /** The choice as its giver read it. */
  readonly label: string
  readonly by: PersonTelling | undefined
  /** What the choice's form was filled in with, shown. */
  readonly facts: readonly Fact[]
  /** The same by field, as people read it; `undefined` where nothing was said. */
  readonly said: Readonly<Record<string, string | undefined>>
}

export interface SuggestionTelling {
  readonly title: string
  readonly organisation: string
  readonly score: number
  readonly reasons: readonly string[]
  readonly misses: readonly string[]
  /** Opens the question with this proposal already chosen. */
  readonly url: string
}

export interface EndedTelling {
  /** Of the offer. */
  readonly title: string
  readonly organisation: string
  /** The words of the state it ended in. */
  readonly state: string
  /** ISO date */
  readonly on: string
  /** Who ended it; `undefined` when nobody's word did. */
  readonly by: { readonly name: string; readonly organisation: string | undefined } | undefined
  /** What they pressed, as they read it. */
  readonly label: string | undefined
  /** What they filled in, such as the reason. */
  readonly facts: readonly Fact[]
  /** The organisation that did not answer, where that ended it. */
  readonly silent: string | undefined
}

/** One side, by name. */
export interface PartyTelling {
  readonly organisation: string | undefined
  readonly name: string | undefined
}

export interface AgreementTelling {
  readonly version: number
  readonly facts: readonly Fact[]
  /** Whose it is; they know each other by then. */
  readonly parties: { readonly ngo: PartyTelling; readonly company: PartyTelling }
  /** The kind of help, as people read it. */
  readonly type: string | undefined
  /** Who wrote this version and by that has agreed to it. */
  readonly author: PersonTelling | undefined
  /** ISO dates */
  readonly writtenOn: string
  readonly confirmedBy: PersonTelling | undefined
  readonly confirmedOn: string | undefined
  /** First characters of the text's SHA-256, as printed on both copies. */
  readonly fingerprint: string
}
