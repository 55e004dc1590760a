/**
 * What can be given and sought: one closed list for both sides, each leaf with its family.
 * Twenty leaves at most: Taproot+ had to cut more than a hundred project types down to ten before people could choose.
 */
const familyByType = {
  volunteerDay: 'hands',
  eventHelp: 'hands',
  web: 'knowledge',
  informatics: 'knowledge',
  communication: 'knowledge',
  legal: 'knowledge',
  finance: 'knowledge',
  organisation: 'knowledge',
  training: 'knowledge',
  translation: 'knowledge',
  mentoring: 'knowledge',
  studentProject: 'knowledge',
  goods: 'goods',
  transport: 'goods',
  food: 'goods',
  venue: 'place',
  reach: 'contacts',
  jointProgramme: 'contacts',
  purchase: 'purchase',
  money: 'money',
} as const

export type ContributionType = keyof typeof familyByType

export type ContributionFamily = (typeof familyByType)[ContributionType]

/** Siblings count for something in suggestions. */
export function familyOf(type: ContributionType): ContributionFamily {
  return familyByType[type]
}

/**
 * What the forms ask, under the heading of each family. Money is left out:
 * every marketplace of good deals bans it at the table, since it drives out all else.
 */
export const askedFamilies = {
  hands: ['volunteerDay', 'eventHelp'],
  knowledge: [
    'web',
    'informatics',
    'communication',
    'legal',
    'finance',
    'organisation',
    'training',
    'translation',
    'mentoring',
    'studentProject',
  ],
  goods: ['goods', 'transport', 'food'],
  place: ['venue'],
  contacts: ['reach', 'jointProgramme'],
  purchase: ['purchase'],
} as const satisfies Readonly<Partial<Record<ContributionFamily, readonly ContributionType[]>>>

export const askedContributions = [
  ...askedFamilies.hands,
  ...askedFamilies.knowledge,
  ...askedFamilies.goods,
  ...askedFamilies.place,
  ...askedFamilies.contacts,
  ...askedFamilies.purchase,
] as const
