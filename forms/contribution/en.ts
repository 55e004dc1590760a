import type { ContributionFamily, ContributionType } from '../contribution.ts'

export const families: Readonly<Record<ContributionFamily, string>> = {
  hands: 'Helping hands',
  knowledge: 'Knowledge',
  goods: 'Goods',
  place: 'Place',
  contacts: 'Contacts',
  purchase: 'Purchase',
  money: 'Money',
}

export const types: Readonly<Record<ContributionType, string>> = {
  volunteerDay: 'Volunteer day, work by hand',
  eventHelp: 'Help at an event',
  web: 'Website',
  informatics: 'IT and data',
  communication: 'Communication, branding, graphics',
  legal: 'Legal help',
  finance: 'Finance and accounting',
  organisation: 'Organisation, strategy, HR',
  training: 'Training, talks',
  translation: 'Translation, interpreting',
  mentoring: 'Mentoring',
  studentProject: 'Student project',
  goods: 'Goods and equipment',
  transport: 'Transport',
  food: 'Food',
  venue: 'Venue, room, storage',
  reach: 'Publicity, contacts',
  jointProgramme: 'Joint programme, advocacy',
  purchase: 'Buying from an NGO',
  money: 'Money, sponsorship',
}
