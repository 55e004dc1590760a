import { type Block, facts, paragraph } from '../letters/blocks.ts'
import { needLetters } from './need-letters.hu.ts'
import {
  again,
  forCoordinators,
  ifSilent,
  needTitle,
  staysOpen,
  stillWaits,
  suggestions,
  needInShort,
} from './phrases.hu.ts'
import type { Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

export const hu = {
  title: 'igény',

  states: {
    open: 'partnert keresünk',
    waiting: 'a keresés szünetel',
    introducing: 'kapcsolatközvetítés folyamatban',
    inProject: 'együttműködés folyamatban',
    renewal: 'megkérdeztük, aktuális-e még',
    fulfilled: 'teljesült',
    partlyFulfilled: 'részben teljesült',
    unmet: 'nem találtunk partnert',
    withdrawn: 'visszavonva',
    expired: 'válasz nélkül lejárt',
  },

  questions: {
    whom: {
      subject: 'Kit mutassunk be ehhez az igényhez?',
      ask: (telling) => [
        ...stillWaits(telling),
        ...(telling.objection === 'offerGone'
          ? [paragraph('Az Ön által választott felajánlás közben megszűnt, ezért újra kérdezzük.')]
          : []),
        ...lastTime(telling),
        paragraph('Ehhez az igényhez keresünk partnert:'),
        ...needInShort(telling),
        paragraph(whatFits(telling)),
        ...suggestions(telling, 'Felajánlás'),
      ],
      silence: staysOpen,
      choices: {
        propose: {
          label: 'Bemutatom őket egymásnak',
          hint: 'Kiválasztja a felajánlást, és azt, hogy ki írjon először.',
          next: 'Megkérdezzük az egyik, majd a másik felet. Elérhetőséget csak két igen után adunk át.',
        },
        lookAgain: {
          label: 'Később nézem meg újra',
          hint: 'Megad egy napot, legfeljebb 90 nappal későbbit.',
          next: 'Azon a napon újra megkérdezzük, vagy előbb, ha új, illő felajánlás érkezik.',
        },
        close: {
          label: 'Lezárom, nem találunk partnert',
          hint: 'Az indoklást a szervezet szó szerint megkapja.',
          next: 'Megírjuk a szervezetnek, az Ön szavaival.',
        },
      },
      reason: forCoordinators,
    },

    stillNeeded: {
      subject: 'Aktuális még az igényük?',
      ask: (telling) => [
        ...again(telling),
        paragraph('Szeretnénk tudni, szükségük van-e még erre a segítségre:'),
        ...needTitle(telling),
        paragraph('Ha igen, tovább keresünk hozzá partnert. Ha közben megoldódott, annak is örülünk.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, az igényt lezárjuk. Később bármikor újra jelentkezhetnek.`,
      choices: {
        keep: {
          label: 'Igen, még szükségünk van rá',
          hint: 'Megadja, meddig keressünk.',
          next: 'Köszönjük! Tovább keressük a megfelelő partnert.',
        },
        pause: {
          label: 'Most szüneteltetném',
          hint: 'Megad egy napot, addig nem keresünk.',
          next: 'Rendben. Azon a napon magától folytatjuk a keresést.',
        },
        close: {
          label: 'Már nincs rá szükségünk',
          next: 'Köszönjük, hogy szólt. Az igényt lezárjuk.',
        },
      },
      reason: 'Azért kapta ezt a levelet, mert igényt küldött be hozzánk.',
    },
  },

  letters: needLetters,

  anytime: {
    withdraw: {
      label: 'Visszavonom az igényt',
      hint: 'Nem keresünk tovább; ami épp folyamatban van hozzá, azt is lezárjuk.',
      next: 'Az igényt lezárjuk. Ha később mégis szükségük lenne ránk, írjanak újra bátran.',
    },
    correct: {
      label: 'Javítom az igény adatait',
      hint: 'Átírhatja, amit megadott. Akit ezután keresünk meg, már az új adatokat kapja.',
      next: 'Az igény adatait átírjuk.',
    },
    pause: {
      label: 'Szüneteltetem',
      hint: 'Megad egy napot, addig nem keresünk.',
      next: 'Rendben. Azon a napon magától folytatjuk a keresést.',
    },
    propose: {
      label: 'Bemutatom őket egymásnak',
      hint: 'Kiválasztja a felajánlást, és azt, hogy ki írjon először.',
      next: 'Megkérdezzük az egyik, majd a másik felet. Elérhetőséget csak két igen után adunk át.',
    },
  },
} satisfies ProcessWords

/** Asked anew, the coordinator has to know what came of the last proposal, and why. */
const whatFits = ({ suggestions: found }: Telling): string => {
  if (found === undefined) return 'Hogy mely felajánlások illenek hozzá, azt a kérdés oldalán látja.'
  return found.length > 0
    ? 'Ezek a felajánlások illenek hozzá a legjobban. Az Ön döntése nélkül senkinek nem írunk.'
    : 'Most nincs hozzá illő, szabad felajánlás. Választhat egy későbbi napot; ha előbb érkezik megfelelő, hamarabb szólunk.'
}

const lastTime = ({ ended, language }: Telling): readonly Block[] => {
  if (ended === undefined) return []
  const { title, organisation, state, on, by, label = '', silent, facts: said } = ended
  return [
    paragraph('Amit legutóbb kezdtünk ehhez az igényhez, véget ért:'),
    facts([
      { label: 'Felajánlás', value: [organisation, title].filter(Boolean).join(': ') },
      { label: 'Így ért véget', value: `${state} (${language.calendarDay(on)})` },
      ...(by === undefined
        ? []
        : [{ label: 'Aki lezárta', value: `${[by.name, by.organisation].filter(Boolean).join(', ')}: „${label}”` }]),
      ...said,
      ...(silent === undefined ? [] : [{ label: 'Aki nem válaszolt', value: silent }]),
    ]),
  ]
}
