import type { ContributionFamily, ContributionType } from '../contribution.ts'

export const families: Readonly<Record<ContributionFamily, string>> = {
  hands: 'Segítő kéz',
  knowledge: 'Tudás',
  goods: 'Eszköz, tárgy',
  place: 'Hely',
  contacts: 'Kapcsolat',
  purchase: 'Vásárlás',
  money: 'Pénz',
}

export const types: Readonly<Record<ContributionType, string>> = {
  volunteerDay: 'Önkéntes nap, kétkezi munka',
  eventHelp: 'Segítség rendezvényen',
  web: 'Honlap, webes megjelenés',
  informatics: 'Informatika, adatok',
  communication: 'Kommunikáció, arculat, grafika',
  legal: 'Jogi segítség',
  finance: 'Pénzügy, könyvelés',
  organisation: 'Szervezet, stratégia, HR',
  training: 'Képzés, előadás',
  translation: 'Fordítás, tolmácsolás',
  mentoring: 'Mentorálás',
  studentProject: 'Hallgatói projekt',
  goods: 'Tárgyi adomány, eszköz',
  transport: 'Szállítás, fuvar',
  food: 'Élelmiszer',
  venue: 'Helyszín, terem, raktár',
  reach: 'Ismertség, kapcsolatok',
  jointProgramme: 'Közös program, érdekképviselet',
  purchase: 'Vásárlás civil szervezettől',
  money: 'Pénzbeli támogatás, szponzoráció',
}
