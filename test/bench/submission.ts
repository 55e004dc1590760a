import { randomUUID } from 'node:crypto'

/** What a volunteer of a small association might send: about 1.5 kB. */
const answers = {
  organisationName: 'Példa Közösségi Kert Egyesület',
  legalForm: 'association',
  causes: ['environment', 'education'],
  postalCode: '3525',
  settlement: 'Miskolc',
  serviceArea: 'county',
  contactName: { familyName: 'Minta', givenName: 'Anna' },
  phone: '+36301234567',
  needType: 'web',
  needTitle: 'Új, telefonon is jól olvasható honlap',
  problem:
    'Tízéves honlapunkat nem tudjuk frissíteni, ezért a jelentkezők nem találják meg a programjainkat. Telefonon ' +
    'alig olvasható, az űrlap nem működik, a jelentkezéseket papíron gyűjtjük.',
  result: 'Egy egyszerű, gyors honlap, amelyet a kert önkéntesei maguk is frissíteni tudnak.',
  deadlineFlexible: true,
  decisionMaker: 'Az elnökség',
  giveBack: 'Kerti délutánt tartunk a cég munkatársainak, és bemutatjuk a közös munkát a rendezvényeinken.',
  tried: 'Egy önkéntesünk elkezdte, de elköltözött.',
  effortGuess: 'weeks',
  ownContribution: 'A szövegeket és a képeket mi készítjük el.',
  urgency: 'normal',
  taxNumber: '12345676-1-05',
  beneficiaries: 'Családok és idősek három miskolci városrészben.',
  contactRole: 'titkár',
  privacySeen: true,
}

const halfAYear = 182 * 86_400_000

export const formPath = '/n/miskolc/forms/ngo'

/** The same form with an id and an address of its own, as JSON. */
export const newSubmission = (): string => {
  const id = randomUUID()
  const deadline = new Date(Date.now() + halfAYear).toISOString().slice(0, 10)
  const email = `anna.${id.slice(0, 13)}@example.org`
  return JSON.stringify({ submissionId: id, locale: 'hu', answers: { ...answers, email, deadline } })
}
