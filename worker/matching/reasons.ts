import type { Cause } from '../../forms/causes.ts'
import type { ContributionFamily, ContributionType } from '../../forms/contribution.ts'
import type { Day } from '../../forms/day.ts'
import type { Form, Theme } from './themes.ts'

interface Nothing {
  readonly [none: string]: never
}

/** Why two cards cannot be brought together now, and what must be known to say it. */
export interface Exclusions {
  readonly needNotOpen: Nothing
  readonly offerNotActive: Nothing
  readonly sameOrganisation: Nothing
  readonly otherFamily: { readonly need: ContributionFamily; readonly offer: ContributionFamily }
  readonly causeExcluded: { readonly cause: Cause }
  readonly deadlineOver: { readonly deadline: Day }
  readonly offerOver: { readonly until: Day }
  readonly startsTooLate: { readonly from: Day; readonly deadline: Day }
  readonly noCapacity: { readonly places: number }
  readonly askedEnough: { readonly open: number }
  readonly tooFar: { readonly needIn: string; readonly offerIn: string }
  readonly introducedNow: Nothing
  readonly declinedBefore: Nothing
}

/** What speaks for a pair or is missing, and what must be known to say it. */
export interface Terms {
  readonly sameType: { readonly type: ContributionType }
  readonly carriesType: { readonly form: Form; readonly theme: Theme }
  readonly sameTheme: { readonly theme: Theme }
  readonly otherTheme: { readonly form: Form }
  readonly namesType: { readonly type: ContributionType }
  readonly siblingType: { readonly need: ContributionType; readonly offer: ContributionType }
  readonly sharedCause: { readonly causes: readonly Cause[] }
  readonly anyCause: Nothing
  readonly otherCauses: Nothing
  readonly sameSettlement: { readonly settlement: string }
  readonly nextDoor: Nothing
  readonly sameRegion: Nothing
  readonly sameCounty: Nothing
  readonly onlyRemote: Nothing
  readonly bothFree: { readonly from: Day; readonly until: Day }
  readonly deadlineMoves: { readonly deadline: Day }
  readonly shortNotice: { readonly weeks: number }
  readonly littleTime: { readonly until: Day }
  readonly amountFits: Nothing
  readonly amountShort: Nothing
  readonly taskSmall: Nothing
  readonly amountOpen: Nothing
  readonly sharedWords: { readonly words: readonly string[] }
  readonly fewSharedWords: Nothing
  readonly bothGain: { readonly words: readonly string[] }
  readonly givesBack: { readonly contributes: boolean }
  readonly gainOpen: Nothing
  readonly avoids: { readonly words: readonly string[] }
  readonly askedOften: { readonly count: number }
  readonly triedBefore: Nothing
  readonly needWaits: Nothing
}

export type ExclusionCode = keyof Exclusions
export type ReasonCode = keyof Terms

export type Exclusion<Code extends ExclusionCode = ExclusionCode> = {
  readonly [C in Code]: { readonly code: C; readonly params: Exclusions[C] }
}[Code]

/** `points` is what this adds to the score; the points of all reasons and misses together are the score. */
export type Reason<Code extends ReasonCode = ReasonCode> = {
  readonly [C in Code]: { readonly code: C; readonly points: number; readonly params: Terms[C] }
}[Code]

/** One line of the reckoning: it speaks for the pair, or somebody should look at it. */
export interface Term {
  readonly speaks: 'for' | 'against'
  readonly reason: Reason
}
