import type { Locale } from '../../forms/locale.ts'
import { languages } from '../../worker/language/languages.ts'
import type { Memo, Role } from '../../worker/process/context.ts'
import type { CardTelling, PersonTelling, SubmissionTelling, Telling } from '../../worker/words/telling.ts'

const ngoPerson: PersonTelling = {
  id: 'p1',
  name: 'Minta Anna',
  position: 'titkár',
  organisation: 'Példa Kert Egyesület',
  email: 'anna.minta@example.org',
  phone: '+36 30 123 4567',
}

const companyPerson: PersonTelling = {
  id: 'p2',
  name: 'Példa Gábor',
  position: 'ügyvezető',
  organisation: 'Minta Webműhely Kft.',
  email: 'gabor.pelda@example.org',
  phone: '+36 46 123 456',
}

const proposed: PersonTelling = { ...ngoPerson, id: 'p3', name: 'Teszt Béla', email: 'bela.teszt@example.org' }

/** Nothing of this may reach anybody before both have said yes. */
export const secrets: readonly string[] = [ngoPerson, companyPerson].flatMap(({ name, organisation, email, phone }) => [
  name,
  organisation ?? name,
  email,
  phone ?? name,
])

/** What visitors typed; nothing of it may go to an address that nobody has confirmed. */
export const typed: readonly string[] = [...secrets, 'Új honlap', 'Tízéves honlapunk', 'Miskolc']

const submission = (person: PersonTelling, form: string): SubmissionTelling => ({
  form,
  formTitle: 'FORM-TITLE',
  title: 'Új honlap',
  organisation: person.organisation ?? '',
  settlement: 'Miskolc',
  person,
  isProven: true,
  sections: [
    { title: 'SECTION', facts: [{ label: 'LABEL', value: 'Tízéves honlapunk' }] },
    { title: 'EMPTY-SECTION', facts: [] },
  ],
  missing: ['MISSING-LABEL'],
  veiled: ['VEILED-LABEL'],
  source: 'web',
})

const need: CardTelling = {
  title: 'Új honlap',
  type: 'Web',
  organisation: 'Példa Kert Egyesület',
  settlement: 'Miskolc',
  blurb: [{ label: 'NEED-BLURB', value: 'Egy egyszerű honlap' }],
  facts: [{ label: 'NEED-FACT', value: 'Tízéves honlapunk' }],
  isVeiled: true,
}

const offer: CardTelling = {
  title: 'Húsz óra webfejlesztés',
  type: 'Web',
  organisation: 'Minta Webműhely Kft.',
  settlement: 'Miskolc',
  blurb: [{ label: 'OFFER-BLURB', value: 'Húsz óra évente' }],
  facts: [{ label: 'OFFER-FACT', value: 'Két fejlesztő' }],
}

interface Sample {
  readonly locale: Locale
  readonly role: Role
  readonly side: 'ngo' | 'company'
  readonly state: string
}

/** Everything that may be known is known. */
const full = ({ locale, role, side, state }: Sample): Telling => ({
  ...bare({ locale, role, side, state }),
  memo: memoOf(role, side),
  silentOn: '2026-12-07',
  round: 1,
  submission: submission(side === 'ngo' ? ngoPerson : companyPerson, side),
  need,
  offer,
  other: side === 'ngo' ? companyPerson : ngoPerson,
  parties: { ngo: ngoPerson, company: companyPerson },
  decision: {
    choice: 'cancel',
    label: 'DECISION-LABEL',
    by: companyPerson,
    facts: [{ label: 'DECISION-FACT', value: 'mert így alakult' }],
    said: {
      reason: 'SAID-reason',
      words: 'SAID-words',
      where: 'SAID-where',
      why: 'SAID-why',
      alternative: 'SAID-alternative',
    },
  },
  postponed: {
    choice: 'notYet',
    label: 'POSTPONED-LABEL',
    by: ngoPerson,
    facts: [],
    said: { missing: 'SAID-missing', newDate: 'SAID-newDate' },
  },
  suggestions: [
    {
      title: 'Húsz óra webfejlesztés',
      organisation: 'Minta Webműhely Kft.',
      score: 71.5,
      reasons: ['közel vannak'],
      misses: ['csak ősszel érnek rá'],
      url: 'https://kapocs.example/l/x?choice=propose',
    },
  ],
  reasons: ['REASON'],
  objection: 'offerGone',
  ended: {
    title: 'Húsz óra webfejlesztés',
    organisation: 'Minta Webműhely Kft.',
    state: 'nem jött létre',
    on: '2026-11-21',
    by: { name: 'Példa Gábor', organisation: 'Minta Webműhely Kft.' },
    label: 'DECISION-LABEL',
    facts: [{ label: 'DECISION-FACT', value: 'mert így alakult' }],
    silent: 'Minta Webműhely Kft.',
  },
  agreement: {
    version: 2,
    facts: [{ label: 'AGREED', value: 'Öt oldal' }],
    parties: {
      ngo: { organisation: ngoPerson.organisation, name: ngoPerson.name },
      company: { organisation: companyPerson.organisation, name: companyPerson.name },
    },
    type: 'Web',
    author: companyPerson,
    writtenOn: '2026-11-20',
    confirmedBy: ngoPerson,
    confirmedOn: '2026-11-22',
    fingerprint: 'a1b2c3d4e5f6',
  },
  about: { title: 'ABOUT-TITLE', person: ngoPerson, proposed },
  links: { casePage: 'https://kapocs.example/l/page' },
})

/** Only what is always known. */
const bare = ({ locale, role, side, state }: Sample): Telling => ({
  language: languages[locale],
  network: { name: 'Borsodi Civil Vállalkozói Brunch', phone: '+36 46 555 123', controller: 'Példa Egyesület' },
  reader: side === 'ngo' ? ngoPerson : companyPerson,
  role,
  reference: 'KFT-274',
  memo: {},
  today: '2026-11-23',
  state,
  silentOn: undefined,
  round: 0,
  submission: undefined,
  need: undefined,
  offer: undefined,
  other: undefined,
  parties: undefined,
  decision: undefined,
  suggestions: [],
  agreement: undefined,
  about: undefined,
  links: { casePage: undefined },
})

/** `first` and `writer` are such that the reader is on the side asked for. */
const memoOf = (role: Role, side: 'ngo' | 'company'): Memo => {
  const facing = side === 'ngo' ? 'company' : 'ngo'
  return {
    first: role === 'second' ? facing : side,
    writer: side,
    until: '2027-01-15',
    askedBefore: true,
    missing: ['result'],
    endsOn: '2027-03-01',
    stuckFrom: 'confirming',
    deliverySilences: 1,
    outcome: 'partly',
  }
}

const sides = ['ngo', 'company'] as const

/** The tellings that a letter or question is tried with: both sides, with and without what may be missing. */
export const samples = (locale: Locale, roles: readonly Role[], state: string): readonly Telling[] =>
  roles.flatMap((role) =>
    sides.flatMap((side) => {
      const all = full({ locale, role, side, state })
      const partial = {
        ...all,
        round: 0,
        decision: undefined,
        postponed: undefined,
        memo: { ...all.memo, until: null, askedBefore: false },
      }
      return [all, partial, bare({ locale, role, side, state })]
    }),
  )
