import type { Locale } from '../../forms/locale.ts'

/** What the development pages say around what the system itself says. */
interface Words {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
  readonly other: string
  readonly partner: string
  readonly partnerNote: string
  readonly forms: { readonly ngo: string; readonly company: string }
  readonly ownPage: string
  readonly clock: string
  readonly now: string
  readonly nextDue: string
  readonly nothingDue: string
  readonly next: string
  readonly nextHint: string
  readonly jumps: Readonly<Record<string, string>>
  readonly letters: string
  readonly lettersNote: string
  readonly noLetters: string
  readonly allLetters: string
  readonly refresh: string
  readonly staff: string
  readonly filter: string
  readonly everybody: string
  readonly show: string
  readonly openAlone: string
  readonly back: string
  readonly waiting: string
  readonly waitingNote: string
  readonly nothingWaits: string
  readonly columns: { readonly what: string; readonly whom: string; readonly since: string; readonly until: string }
  readonly settles: string
  readonly noLimit: string
  readonly date: string
  readonly dated: (count: number) => string
}

export const words: { readonly [locale in Locale]: Words } = {
  hu: {
    title: 'Kapocs: fél év néhány perc alatt',
    lead: 'Itt egyszerre látja, amit a valóságban hónapok alatt, külön postafiókokban látnának a szereplők.',
    steps: [
      'Küldjön be egy űrlapot a bal oldali honlapon.',
      'Nyissa meg a levelet jobb oldalon, és nyomja meg a gombját: új lapon nyílik meg, ami a címzettre vár.',
      'Ha elfogyott a teendő, léptesse az órát.',
    ],
    other: 'In English',
    partner: 'Egy partner honlapja',
    partnerNote: 'Kitalált egyesület; az űrlapot egyetlen sorral ágyazta be.',
    forms: { ngo: 'Civil szervezet igénye', company: 'Vállalkozás felajánlása' },
    ownPage: 'Az űrlap magában',
    clock: 'Óra',
    now: 'Most',
    nextDue: 'Legközelebb esedékes',
    nothingDue: 'Most semmi nincs előjegyezve. Küldjön be egy űrlapot.',
    next: 'Tovább a következő eseményig',
    nextHint: 'Odáig lép, ahol magától történik valami: levél megy ki, emlékeztető esedékes, határidő jár le.',
    jumps: { '10m': '+10 perc', '1d': '+1 nap', '7d': '+7 nap' },
    letters: 'Postafiók',
    lettersNote: 'Minden szereplő levelei együtt, a legújabb felül. Valódi levelet innen senki nem kap.',
    noLetters: 'Még nem ment ki levél.',
    allLetters: 'Minden levél, címzettenként is',
    refresh: 'Frissítés',
    staff: 'koordinátor',
    filter: 'Kinek a levelei?',
    everybody: 'Mindenkié',
    show: 'Mutasd',
    openAlone: 'A levél külön lapon',
    back: 'Vissza a kezdőlapra',
    waiting: 'Mire várunk',
    waitingNote:
      'Elöl az, ami csak döntésre vár, utána az, aminek a határideje a legközelebbi. A kérdés neve magára a kérdésre visz.',
    nothingWaits: 'Most senkinek a válaszára nem várunk.',
    columns: { what: 'Ügy', whom: 'Kire és mire', since: 'Mióta', until: 'Meddig' },
    settles: 'megérkezett a válasz, és még visszavonható',
    noLimit: 'amíg nem dönt; emlékeztetjük',
    date: 'egy dátumra várunk',
    dated: (count) => `Csak egy dátumra vár: ${count} ügy`,
  },
  en: {
    title: 'Kapocs: half a year in a few minutes',
    lead: 'Here you see at once what its people would see over months, each in a mailbox of their own.',
    steps: [
      'Send in a form on the website on the left.',
      'Open the letter on the right and press its button: what waits for its reader opens in a new tab.',
      'When nothing is left to do, move the clock.',
    ],
    other: 'Magyarul',
    partner: 'The website of a partner',
    partnerNote: 'An invented association; it has embedded the form with a single line.',
    forms: { ngo: 'An NGO’s need', company: 'A company’s offer' },
    ownPage: 'The form by itself',
    clock: 'Clock',
    now: 'Now',
    nextDue: 'Due next',
    nothingDue: 'Nothing is due. Send in a form.',
    next: 'On to the next event',
    nextHint: 'Goes to where something happens by itself: a letter leaves, a reminder is due, a time limit ends.',
    jumps: { '10m': '+10 minutes', '1d': '+1 day', '7d': '+7 days' },
    letters: 'Mailbox',
    lettersNote: 'Everybody’s letters together, the newest first. Nobody gets real mail from here.',
    noLetters: 'No letter has left yet.',
    allLetters: 'All letters, by reader too',
    refresh: 'Refresh',
    staff: 'coordinator',
    filter: 'Whose letters?',
    everybody: 'Everybody’s',
    show: 'Show',
    openAlone: 'The letter in a tab of its own',
    back: 'Back to the first page',
    waiting: 'What we are waiting for',
    waitingNote:
      'First what only waits for a decision, then what ends the soonest. The name of a question leads to the question itself.',
    nothingWaits: 'Nobody’s answer is waited for.',
    columns: { what: 'Case', whom: 'For whom and what', since: 'Since', until: 'Until' },
    settles: 'the answer is there and can still be undone',
    noLimit: 'until decided; reminders go on',
    date: 'a date',
    dated: (count) => (count === 1 ? '1 case waits only for a date' : `${count} cases wait only for a date`),
  },
}
