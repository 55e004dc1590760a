import { list, paragraph } from '../letters/blocks.ts'
import { intakeLetters } from './intake-letters.hu.ts'
import { again, forCoordinators, ifSilent, stillWaits, unlessDecided } from './phrases.hu.ts'
import { factsIfAny, sentIn, ourWordsIn } from './reading.ts'
import { triage } from './triage.hu.ts'
import type { ProcessWords } from './words.ts'

export const hu = {
  title: 'beküldés',

  states: {
    unconfirmed: 'az e-mail-cím megerősítésére vár',
    held: 'ellenőrzés alatt',
    triage: 'előszűrés alatt',
    moreInfo: 'hiánypótlásra vár',
    waitlisted: 'várólistán',
    accepted: 'elfogadva',
    redirected: 'továbbirányítva',
    declined: 'nem tudtuk vállalni',
    withdrawn: 'visszavonva',
    dropped: 'elvetve',
    lapsed: 'megerősítés nélkül lejárt',
  },

  questions: {
    confirmAddress: {
      subject: 'Kérjük, erősítse meg az e-mail-címét',
      ask: (telling) => [
        ...again(telling),
        paragraph('Egy űrlapot kaptunk, amelyen ezt az e-mail-címet adták meg.'),
        ...factsIfAny(
          telling.submission === undefined ? [] : [{ label: 'Űrlap', value: telling.submission.formTitle }],
        ),
        paragraph('Ha Ön küldte, kérjük, erősítse meg, hogy ez az Ön címe. Utána kezdünk foglalkozni vele.'),
        paragraph('Ha nem Ön küldte, kérjük, jelezze: az űrlapot elvetjük, és adatait töröljük.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, az űrlap adatait töröljük, és erről nem írunk többet.`,
      choices: {
        confirm: {
          label: 'Megerősítem a címemet',
          next: 'Köszönjük! Munkatársunk elolvassa, amit küldött, és három munkanapon belül válaszol.',
        },
        notMe: {
          label: 'Nem én küldtem',
          hint: 'Az űrlapot elvetjük, és adatait töröljük.',
          next: 'Köszönjük, hogy szólt. Az űrlapot elvetettük, adatait töröltük, és erről nem írunk többet.',
        },
      },
      reason: 'Azért kapta ezt a levelet, mert ezt a címet írták be egy nekünk küldött űrlapon.',
    },

    looksLikeAbuse: {
      subject: 'Gyanús beküldés: Ön dönt',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph('Ezen a beküldésen visszaélésre utaló jelek vannak, ezért a beküldőnek még nem írtunk.'),
        ...sentIn(telling),
        paragraph('Valódi megkeresésnek látja?'),
      ],
      silence: (telling) =>
        `${unlessDecided(telling)}, kiküldjük a megerősítő levelet; ha a beküldő nem valódi, arra úgysem válaszol senki.`,
      choices: {
        release: {
          label: 'Valódinak látom, mehet tovább',
          next: 'Kiküldjük a megerősítő levelet a megadott címre.',
        },
        drop: {
          label: 'Visszaélés, elvetem',
          hint: 'A beküldő nem kap levelet.',
          next: 'A beküldést elvetjük, a beküldő nem kap levelet.',
        },
      },
      reason: forCoordinators,
    },

    triage,

    missingDetails: {
      subject: 'Egy kis kiegészítést kérünk',
      ask: (telling) => [
        ...again(telling),
        paragraph(
          'Köszönjük, elolvastuk, amit küldött. Hogy tovább tudjunk lépni, még egy kis segítséget kérünk Öntől.',
        ),
        ...ourWordsIn(telling, 'words'),
        ...(telling.submission === undefined || telling.submission.missing.length === 0
          ? []
          : [paragraph('Ezeket kérjük:'), list(telling.submission.missing)]),
        paragraph('Csak ezeket kell kitöltenie; amit korábban beírt, megmaradt.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, munkatársunk a meglévő adatok alapján dönt.`,
      choices: {
        answer: {
          label: 'Kiegészítem',
          next: 'Köszönjük! Munkatársunk újra elolvassa, és három munkanapon belül válaszol.',
        },
      },
      reason: 'Azért kapta ezt a levelet, mert űrlapot küldött be hozzánk.',
    },
  },

  letters: intakeLetters,

  anytime: {
    withdraw: {
      label: 'Visszavonom',
      hint: 'Az ügyet lezárjuk, és többet nem írunk róla.',
      next: 'Az ügyet lezárjuk. Ha később mégis szüksége lenne ránk, bármikor újra írhat.',
    },
    confirmByCall: {
      label: 'Telefonon megerősítette',
      hint: 'Levelet csak akkor kap tőlünk, ha majd maga is megnyit egy tőlünk kapott hivatkozást.',
      next: 'A beküldés az előszűrésbe kerül, és megkérdezzük Önt, mi legyen vele.',
    },
    lookNow: {
      label: 'Most döntök róla',
      next: 'A beküldés visszakerül az előszűrésbe, és megkérdezzük Önt, mi legyen vele.',
    },
  },
} satisfies ProcessWords
