import { paragraph } from '../letters/blocks.ts'
import { again, forCoordinators, ifSilent, offerLine, offerTitle, suggestions, offerInShort } from './phrases.hu.ts'
import type { ProcessWords } from './words.ts'

const owns = 'Azért kapta ezt a levelet, mert felajánlást küldött be hozzánk.'

export const hu = {
  title: 'felajánlás',

  states: {
    active: 'aktív, várja az igényeket',
    paused: 'szünetel',
    renewal: 'megkérdeztük, áll-e még',
    closed: 'lezárva',
    withdrawn: 'visszavonva',
    expired: 'válasz nélkül lejárt',
  },

  questions: {
    stillOffered: {
      subject: 'Áll még a felajánlásuk?',
      ask: (telling) => [
        ...again(telling),
        paragraph('Örülünk, hogy számíthatunk Önökre. Szeretnénk tudni, áll-e még ez a felajánlásuk:'),
        ...offerTitle(telling),
        paragraph('Ha most nem alkalmas, szüneteltetheti is; addig nem keressük Önöket.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, a felajánlást lezárjuk. Később bármikor újra jelentkezhetnek.`,
      choices: {
        keep: {
          label: 'Igen, áll még',
          hint: 'Megadja, meddig.',
          next: 'Köszönjük! Akkor keressük Önöket, ha hozzá illő igény érkezik.',
        },
        pause: {
          label: 'Most szüneteltetném',
          hint: 'Megad egy napot, addig nem keressük Önöket.',
          next: 'Rendben. Addig a napig nem keressük Önöket.',
        },
        close: {
          label: 'Lezárom',
          next: 'Köszönjük, hogy velünk voltak. A felajánlást lezárjuk.',
        },
      },
      reason: owns,
    },
  },

  letters: {
    fitsTheseNeeds: {
      subject: 'Egy felajánlás: kinek segíthet?',
      tell: (telling) => [
        paragraph('Ez a felajánlás mostantól él:'),
        ...offerInShort(telling),
        paragraph(
          telling.suggestions?.length
            ? 'Ezekhez a nyitott igényekhez illik. Ha valamelyiknél bemutatná őket egymásnak, itt elindíthatja.'
            : 'Most nincs hozzá illő nyitott igény, így nincs teendője. Ha érkezik ilyen, ezt is ajánljuk majd hozzá.',
        ),
        ...suggestions(telling, 'Igény'),
      ],
      reason: forCoordinators,
    },
    cardExpired: {
      subject: 'Lejárt a felajánlásuk',
      tell: (telling) => [
        paragraph('Megkérdeztük, áll-e még a felajánlásuk, de nem kaptunk választ, ezért lezártuk.'),
        ...offerTitle(telling),
        paragraph(
          'Köszönjük, hogy eddig számíthattunk Önökre. Ha még áll, válaszoljanak erre a levélre, vagy hívjanak minket.',
        ),
      ],
      reason: owns,
    },
    offerClosed: {
      subject: 'Lezártak egy felajánlást',
      tell: (telling) => [
        paragraph('A vállalkozás már nem tartja fenn ezt a felajánlást. Önnek nincs teendője.'),
        ...offerLine(telling),
      ],
      reason: forCoordinators,
    },
    offerWithdrawn: {
      subject: 'Visszavontak egy felajánlást',
      tell: (telling) => [
        paragraph('A vállalkozás visszavonta a felajánlását. Önnek nincs teendője.'),
        ...offerLine(telling),
      ],
      reason: forCoordinators,
    },
    offerExpired: {
      subject: 'Lejárt egy felajánlás',
      tell: (telling) => [
        paragraph('Nem jött válasz arra, hogy áll-e még, ezért lezártuk. Önnek nincs teendője.'),
        ...offerLine(telling),
      ],
      reason: forCoordinators,
    },
  },

  anytime: {
    withdraw: {
      label: 'Visszavonom a felajánlást',
      hint: 'Többet nem keressük vele Önöket. Ami már folyamatban van, az folytatódik.',
      next: 'A felajánlást lezárjuk. Köszönjük, hogy velünk voltak.',
    },
    correct: {
      label: 'Javítom a felajánlás adatait',
      hint: 'Átírhatja, amit megadott. Akit ezután keresünk meg, már az új adatokat kapja.',
      next: 'A felajánlás adatait átírjuk.',
    },
    pause: {
      label: 'Szüneteltetem',
      hint: 'Megad egy napot, addig nem keressük Önöket.',
      next: 'Rendben. Addig a napig nem keressük Önöket.',
    },
  },
} satisfies ProcessWords
