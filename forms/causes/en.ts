import type { Cause } from '../causes.ts'

export const causeWords: Readonly<Record<Cause, string>> = {
  culture: 'Culture',
  religion: 'Religion',
  sport: 'Sport',
  leisure: 'Leisure, hobbies',
  education: 'Education',
  research: 'Research',
  health: 'Health',
  socialCare: 'Social care',
  civilProtection: 'Civil protection, fire-fighting',
  environment: 'Environment',
  settlementDevelopment: 'Local development',
  economicDevelopment: 'Economic development',
  legalRights: 'Rights protection',
  publicSafety: 'Public safety',
  multipurpose: 'Grant-making, NGO associations',
  international: 'International relations',
  professional: 'Professional and business interests',
  politics: 'Politics, public affairs',
}
