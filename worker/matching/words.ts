import type { Locale } from '../../forms/locale.ts'
import { en } from './words.en.ts'
import { hu } from './words.hu.ts'
import type { Exclusion, ExclusionCode, Exclusions, Reason, ReasonCode, Terms } from './reasons.ts'

/** A sentence each, to stand in a list or between semicolons: small letter, no full stop. None names an organisation. */
export interface MatchingWords {
  readonly reasons: { readonly [Code in ReasonCode]: (params: Terms[Code]) => string }
  readonly exclusions: { readonly [Code in ExclusionCode]: (params: Exclusions[Code]) => string }
}

const catalogue: Readonly<Record<Locale, MatchingWords>> = { hu, en }

/**
 * Whether the two of them may read a reason before they have said yes: it quotes nobody. A word that both wrote may be
 * a name.
 */
export const isForParties = ({ code }: Reason): boolean => code !== 'sharedWords' && code !== 'bothGain'

/** Of a reason or a miss. */
export const reasonText = <Code extends ReasonCode>({ code, params }: Reason<Code>, locale: Locale): string =>
  catalogue[locale].reasons[code](params)

/** Why a pair cannot be proposed. */
export const exclusionText = <Code extends ExclusionCode>({ code, params }: Exclusion<Code>, locale: Locale): string =>
  catalogue[locale].exclusions[code](params)
