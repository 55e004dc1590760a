/**
 * Who plays: invented organisations of Miskolc and its county, with addresses that lead nowhere (RFC 2606) and a mail
 * domain each. What they say about themselves is in the words of the forms' fields.
 */
type Answers = Readonly<Record<string, unknown>>

const ngo = (domain: string, person: readonly [family: string, given: string], answers: Answers): Answers => ({
  serviceArea: 'county',
  contactName: { familyName: person[0], givenName: person[1] },
  email: `kapcsolat@${domain}.example.org`,
  decisionMaker: 'Az elnökség',
  privacySeen: true,
  ...answers,
})

const company = (domain: string, person: readonly [family: string, given: string], answers: Answers): Answers => ({
  legalForm: 'limitedCompany',
  contactName: { familyName: person[0], givenName: person[1] },
  email: `kapcsolat@${domain}.example.com`,
  area: 'county',
  openRequests: 2,
  privacySeen: true,
  ...answers,
})

const miskolc = { postalCode: '3525', settlement: 'Miskolc' }

export const ngos = {
  kert: ngo('peldakert', ['Kerti', 'Piroska'], {
    ...miskolc,
    organisationName: 'Példakert Közösségi Kert Egyesület',
    legalForm: 'association',
    causes: ['environment', 'education'],
  }),
  tanoda: ngo('mintatanoda', ['Lépcsős', 'Tamás'], {
    organisationName: 'Mintatanoda Alapítvány',
    legalForm: 'foundation',
    causes: ['education', 'socialCare'],
    postalCode: '3600',
    settlement: 'Ózd',
  }),
  mancs: ngo('probamancs', ['Ebes', 'Nóra'], {
    organisationName: 'Próbamancs Állatvédő Egyesület',
    legalForm: 'association',
    causes: ['environment'],
    postalCode: '3700',
    settlement: 'Kazincbarcika',
  }),
  ezust: ngo('ezustkor', ['Ősz', 'Ilona'], {
    ...miskolc,
    organisationName: 'Példa Ezüstkor Alapítvány',
    legalForm: 'foundation',
    causes: ['socialCare', 'health'],
  }),
  turista: ngo('mintaturista', ['Ösvényi', 'Gergő'], {
    ...miskolc,
    organisationName: 'Minta Természetjáró Egyesület',
    legalForm: 'association',
    causes: ['sport', 'environment'],
  }),
  korus: ngo('probahang', ['Dallam', 'Ágnes'], {
    ...miskolc,
    organisationName: 'Próbahang Vegyeskar Egyesület',
    legalForm: 'association',
    causes: ['culture'],
  }),
  ajto: ngo('mintaajto', ['Küszöb', 'Márta'], {
    organisationName: 'Mintaajtó Egyesület',
    legalForm: 'association',
    causes: ['socialCare', 'legalRights'],
    postalCode: '3580',
    settlement: 'Tiszaújváros',
  }),
  palya: ngo('peldapalya', ['Pályás', 'Dávid'], {
    organisationName: 'Példapálya Ifjúsági Egyesület',
    legalForm: 'association',
    causes: ['leisure', 'education'],
    postalCode: '3400',
    settlement: 'Mezőkövesd',
  }),
  sport: ngo('probakor', ['Futó', 'Csaba'], {
    organisationName: 'Próbakör Szabadidősport Egyesület',
    legalForm: 'association',
    causes: ['sport'],
    postalCode: '3980',
    settlement: 'Sátoraljaújhely',
  }),
  falu: ngo('mintafalu', ['Falusi', 'Erzsébet'], {
    organisationName: 'Mintafalu Faluszépítő Közösség',
    legalForm: 'informalGroup',
    causes: ['settlementDevelopment'],
    postalCode: '3900',
    settlement: 'Szerencs',
  }),
  tar: ngo('peldatar', ['Levéltári', 'Bence'], {
    ...miskolc,
    organisationName: 'Példatár Helytörténeti Alapítvány',
    legalForm: 'foundation',
    causes: ['culture', 'research'],
  }),
  szarny: ngo('probaszarny', ['Madár', 'Zsófia'], {
    organisationName: 'Próbaszárny Madármentő Egyesület',
    legalForm: 'association',
    causes: ['environment'],
    postalCode: '3450',
    settlement: 'Mezőcsát',
  }),
} as const

export const companies = {
  web: company('mintaweb', ['Kódos', 'Réka'], {
    ...miskolc,
    organisationName: 'Minta Webműhely Kft.',
    sizeBand: 'small',
    sector: 'K',
    firstTime: true,
  }),
  informatika: company('peldainfo', ['Bit', 'András'], {
    ...miskolc,
    organisationName: 'Példa Informatika Kft.',
    sizeBand: 'medium',
    sector: 'K',
    firstTime: false,
  }),
  gepgyar: company('probagep', ['Acél', 'Judit'], {
    organisationName: 'Próba Gépgyár Zrt.',
    legalForm: 'shareCompany',
    sizeBand: 'large',
    sector: 'C',
    postalCode: '3700',
    settlement: 'Kazincbarcika',
    firstTime: false,
  }),
  fuvar: company('mintafuvar', ['Kerekes', 'István'], {
    ...miskolc,
    organisationName: 'Minta Fuvar Kft.',
    sizeBand: 'small',
    sector: 'H',
    firstTime: true,
  }),
  konyvelo: company('peldakonyvelo', ['Számoló', 'Éva'], {
    ...miskolc,
    organisationName: 'Példa Könyvelő Bt.',
    legalForm: 'limitedPartnership',
    sizeBand: 'micro',
    sector: 'N',
    firstTime: true,
  }),
  haz: company('probahaz', ['Terem', 'Gábor'], {
    ...miskolc,
    organisationName: 'Próba Rendezvényház Kft.',
    sizeBand: 'small',
    sector: 'I',
    firstTime: false,
  }),
  ugyved: company('mintaugyved', ['Jogos', 'Katalin'], {
    organisationName: 'Minta Ügyvédi Iroda',
    legalForm: 'other',
    sizeBand: 'micro',
    sector: 'N',
    postalCode: '3580',
    settlement: 'Tiszaújváros',
    firstTime: false,
  }),
  arculat: company('peldaarculat', ['Színes', 'Lilla'], {
    ...miskolc,
    organisationName: 'Példa Arculat Kft.',
    sizeBand: 'micro',
    sector: 'N',
    firstTime: true,
  }),
  grafika: company('mintagrafika', ['Vonal', 'Péter'], {
    ...miskolc,
    organisationName: 'Minta Grafikai Stúdió',
    legalForm: 'soleTrader',
    sizeBand: 'micro',
    sector: 'N',
    firstTime: true,
  }),
  reklam: company('probareklam', ['Hangos', 'Zoltán'], {
    ...miskolc,
    organisationName: 'Próba Reklámügynökség Kft.',
    sizeBand: 'small',
    sector: 'N',
    firstTime: true,
  }),
} as const
