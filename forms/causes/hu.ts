import type { Cause } from '../causes.ts'

export const causeWords: Readonly<Record<Cause, string>> = {
  culture: 'Kultúra',
  religion: 'Vallás',
  sport: 'Sport',
  leisure: 'Szabadidő, hobbi',
  education: 'Oktatás',
  research: 'Kutatás',
  health: 'Egészségügy',
  socialCare: 'Szociális ellátás',
  civilProtection: 'Polgárvédelem, tűzoltás',
  environment: 'Környezetvédelem',
  settlementDevelopment: 'Településfejlesztés',
  economicDevelopment: 'Gazdaságfejlesztés',
  legalRights: 'Jogvédelem',
  publicSafety: 'Közbiztonság',
  multipurpose: 'Adományosztás, nonprofit szövetség',
  international: 'Nemzetközi kapcsolatok',
  professional: 'Szakmai, gazdasági érdekképviselet',
  politics: 'Politika, közélet',
}
