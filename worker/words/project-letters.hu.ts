import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import { agreementText, bothParties, casePage, contactsOf, forCoordinators, pairTitles } from './phrases.hu.ts'
import { ourWordsIn, rememberedDay, sideOf, wordsIn } from './reading.ts'
import type { Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

const partner = 'Azért kapta ezt a levelet, mert részt vesz egy együttműködésben, amelyet mi közvetítettünk.'

/** What the other side wrote: what is missing, or what is left to do. */
const stillMissing = (telling: Telling): readonly Block[] => {
  const words = [...wordsIn(telling, 'missing'), ...wordsIn(telling, 'left')]
  return words.length > 0 ? [paragraph('Ami még hátravan:'), ...words] : []
}

export const projectLetters = {
  agreementCopy: {
    subject: 'A megállapodásuk másolata',
    tell: (telling) => [
      paragraph('Mindkét fél megerősítette a megállapodást. Jó közös munkát kívánunk!'),
      heading('Mi történik ezután?'),
      list([
        'Félúton és a mérföldköveknél röviden megkérdezzük, hogy haladnak.',
        ...ending(telling),
        'Ha elakadnak, ne várjanak: hívjanak minket bármikor.',
      ]),
      ...casePage(telling),
      heading('Az Ön példánya'),
      ...agreementText(telling),
    ],
    reason: partner,
  },

  goesOn: {
    subject: 'A közös munka folytatódik',
    tell: (telling) => [
      paragraph('A közös munka új határidővel folytatódik.'),
      ...pairTitles(telling),
      ...stillMissing(telling),
      paragraph(newEnd(telling)),
      ...casePage(telling),
    ],
    reason: partner,
  },

  nobodyAnswers: {
    subject: 'Nem jön válasz egy együttműködésről',
    tell: (telling) => [
      paragraph('Kétszer egymás után egyik fél sem válaszolt arra, hogy halad a közös munka.'),
      ...pairTitles(telling),
      ...bothParties(telling),
      paragraph('Lehet, hogy minden rendben van; egy telefonhívásból kiderül. Az ügy közben magától halad tovább.'),
    ],
    reason: forCoordinators,
  },

  projectCancelled: {
    subject: 'Az együttműködés ezúttal nem valósul meg',
    tell: (telling) => [
      paragraph('Az együttműködést lezártuk, ezúttal nem valósul meg.'),
      ...pairTitles(telling),
      ...(telling.decision?.choice === 'cancel' ? ourWordsIn(telling, 'reason') : []),
      paragraph(
        sideOf(telling) === 'company'
          ? 'Köszönjük, hogy segíteni akartak; máskor is szívesen számítunk Önökre. Most nincs teendőjük.'
          : 'Az igényük újra nyitott: tovább keressük hozzá a megfelelő partnert. Most nincs teendőjük.',
      ),
      ...casePage(telling),
    ],
    reason: partner,
  },

  surveyUnanswered: {
    subject: 'Elmaradt egy értékelés',
    tell: (telling) => [
      paragraph(
        `Egy lezárult munka után nem mindkét fél küldött értékelést. Önnek nincs teendője. Ügyszám: ${telling.reference}.`,
      ),
      ...pairTitles(telling),
    ],
    reason: forCoordinators,
  },

  lookBackUnanswered: {
    subject: 'Elmaradt egy féléves visszajelzés',
    tell: (telling) => [
      paragraph(
        `Nem jött válasz arra, mi lett fél év múlva egy közös munkából. Önnek nincs teendője. Ügyszám: ${telling.reference}.`,
      ),
      ...pairTitles(telling),
    ],
    reason: forCoordinators,
  },

  newNeed: {
    subject: 'Új igényt jelzett egy civil szervezet',
    tell: (telling) => [
      paragraph('A féléves visszajelzésben azt írták, hogy van új igényük. Azt ígértük, hogy Ön jelentkezik náluk.'),
      ...pairTitles(telling),
      ...(telling.parties ? [facts(contactsOf(telling.parties.ngo))] : []),
    ],
    reason: forCoordinators,
  },
} satisfies ProcessWords['letters']

const ending = (telling: Telling): readonly string[] => {
  const endsOn = rememberedDay(telling, 'endsOn')
  return endsOn === undefined ? [] : [`A határidő napján megkérdezzük, elkészült-e: ${endsOn}`]
}

/** Only whoever works on it is asked. A date written out ends in a full stop of its own. */
const newEnd = (telling: Telling): string => {
  const endsOn = rememberedDay(telling, 'endsOn')
  const isOwn = sideOf(telling) === 'company'
  const then = isOwn ? 'Akkor újra megkérdezzük Önt, elkészült-e.' : 'Akkor a vállalkozást kérdezzük meg, elkészült-e.'
  return endsOn === undefined ? then : `Az új határidő: ${endsOn} ${then}`
}
