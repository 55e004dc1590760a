import { type ContributionType, familyOf } from '../../forms/contribution.ts'
import { synonyms } from '../../forms/contribution/synonyms.ts'

export const isContributionType = (text: string): text is ContributionType => Object.hasOwn(synonyms, text)

export const contributionTypes: readonly ContributionType[] = Object.keys(synonyms).filter(isContributionType)

export const siblingsOf = (type: ContributionType): readonly ContributionType[] =>
  contributionTypes.filter((other) => other !== type && familyOf(other) === familyOf(type))
