import { heading, paragraph } from '../letters/blocks.ts'
import { introductionLetters } from './introduction-letters.hu.ts'
import {
  again,
  bothParties,
  contactsOfOther,
  decisionRows,
  forCoordinators,
  ifSilent,
  other,
  pairTitles,
  stillWaits,
  unlessDecided,
} from './phrases.hu.ts'
import { factsIfAny } from './reading.ts'
import { wouldYouLike } from './would-you-like.hu.ts'
import type { ProcessWords } from './words.ts'

const introduced = 'Azért kapta ezt a levelet, mert igent mondott egy kapcsolatközvetítésre.'

const agreed = {
  label: 'Megállapodtunk',
  next: 'Nagyszerű! Következő lépésként néhány sorban rögzítjük, miben állapodtak meg; erről külön levelet küldünk.',
}

const notAFit = {
  label: 'Nem lesz belőle együttműködés',
  hint: 'A másik fél csak annyit tud meg, hogy most nem jön létre.',
  next: 'Köszönjük, hogy megpróbálták. A másik félnek csak annyit írunk, hogy most nem jön létre.',
}

export const hu = {
  title: 'kapcsolatközvetítés',

  states: {
    askedFirst: 'az első válaszra várunk',
    askedSecond: 'a második válaszra várunk',
    postponed: 'későbbre halasztva',
    connected: 'a felek megkapták egymás elérhetőségét',
    talking: 'felveszik a kapcsolatot',
    deciding: 'egyeztetnek',
    talkingOn: 'tovább egyeztetnek',
    stalled: 'elakadt, a koordinátor segít',
    agreed: 'megállapodtak',
    declined: 'nem jött létre',
    expired: 'válasz nélkül lejárt',
    noAnswer: 'a civil szervezet nem válaszolt',
    overtaken: 'időközben okafogyottá vált',
    notAFit: 'nem lett belőle együttműködés',
    cancelled: 'lezárult, mielőtt létrejött volna',
  },

  questions: {
    wouldYouLike,

    haveYouWritten: {
      subject: 'Sikerült már írnia?',
      ask: (telling) => [
        ...again(telling),
        paragraph('Néhány napja bemutattuk Önöket egymásnak, és azt kértük, hogy Ön írjon először.'),
        paragraph('Sikerült már írnia vagy telefonálnia? Ha még nem, itt éri el őket:'),
        ...contactsOfOther(telling),
      ],
      silence: (telling) => `${ifSilent(telling)}, mindkét felet megkérdezzük majd, sikerült-e beszélniük.`,
      choices: {
        wrote: {
          label: 'Igen, írtam',
          next: 'Köszönjük! Néhány nap múlva megkérdezzük, sikerült-e beszélniük.',
        },
        notYet: {
          label: 'Még nem',
          next: 'Semmi baj. Kérjük, írjon nekik, amint tud; néhány nap múlva újra megkérdezzük.',
        },
        agreed,
        notAFit,
        needHelp: {
          label: 'Segítséget kérek',
          hint: 'Például nem éri el őket, vagy nem tudja, hogyan kezdje.',
          next: 'Rendben, szólunk a koordinátornak, ő keresi Önt.',
        },
      },
      reason: introduced,
    },

    haveYouTalked: {
      subject: 'Sikerült beszélniük?',
      ask: (telling) => [
        ...again(telling),
        paragraph(`Egy hete mutattuk be Önöket egymásnak. Sikerült már beszélnie ${other(telling).withThem}?`),
        paragraph('Ha még nem, itt éri el őket:'),
        ...contactsOfOther(telling),
      ],
      silence: (telling) => `${ifSilent(telling)}, akkor sincs baj: később megkérdezzük, hol tartanak.`,
      choices: {
        talked: {
          label: 'Igen, beszéltünk',
          next: 'Örülünk! Egy hét múlva megkérdezzük, hol tartanak.',
        },
        notYet: {
          label: 'Még nem',
          next: 'Semmi baj. Egy hét múlva megkérdezzük, hol tartanak.',
        },
        agreed,
        notAFit,
      },
      reason: introduced,
    },

    whereAreYou: {
      subject: 'Hol tartanak?',
      ask: (telling) => [
        ...again(telling),
        paragraph(`Szeretnénk tudni, hol tartanak ${other(telling).withThem}.`),
        paragraph('Fél perc az egész. Ha még egyeztetnek, az is teljesen rendben van.'),
      ],
      silence: (telling) => `${ifSilent(telling)} egyik féltől sem, a koordinátor keresi Önöket.`,
      choices: {
        agreed,
        stillTalking: {
          label: 'Még egyeztetünk',
          next: 'Rendben. Két hét múlva újra megkérdezzük.',
        },
        notAFit,
      },
      reason: introduced,
    },

    stalled: {
      subject: 'Elakadt egy kapcsolat: egy telefon segíthet',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph('Két bemutatott fél elakadt: nem válaszolnak, régóta egyeztetnek, vagy segítséget kértek.'),
        ...pairTitles(telling),
        ...bothParties(telling),
        ...(telling.decision?.choice === 'needHelp'
          ? [heading('Amit jeleztek'), ...factsIfAny(decisionRows(telling))]
          : []),
      ],
      silence: (telling) =>
        `${unlessDecided(telling)}, a kapcsolatot lezárjuk, és tovább keresünk partnert az igényhez.`,
      choices: {
        nudge: {
          label: 'Beszéltem velük, kérdezzük meg újra',
          next: 'Hamarosan mindkét felet megkérdezzük, hol tartanak.',
        },
        agreed: {
          label: 'Megállapodtak',
          next: 'A civil szervezettől kérjük, hogy írja le röviden, miben állapodtak meg.',
        },
        close: {
          label: 'Lezárom, ebből nem lesz semmi',
          hint: 'Mindkét fél semleges levelet kap.',
          next: 'Mindkét félnek semleges levelet írunk, és tovább keresünk partnert az igényhez.',
        },
      },
      reason: forCoordinators,
    },
  },

  letters: introductionLetters,

  anytime: {
    withdraw: {
      label: 'Kilépek ebből a kapcsolatból',
      hint: 'A másik fél csak annyit tud meg, hogy most nem jön létre.',
      next: 'Rendben, ezt a kapcsolatot lezárjuk. Az okot nem kérdezzük.',
    },
    agreed,
    cancel: {
      label: 'Lezárom ezt a közvetítést',
      hint: 'Aki már igent mondott, semleges levelet kap.',
      next: 'Aki már igent mondott, annak semleges levelet írunk; az igényhez tovább keresünk partnert.',
    },
  },
} satisfies ProcessWords
