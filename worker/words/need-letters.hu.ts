import { type Block, paragraph } from '../letters/blocks.ts'
import { casePage, forCoordinators, needLine, needTitle } from './phrases.hu.ts'
import { rememberedDay, ourWordsIn } from './reading.ts'
import type { Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

const owns = 'Azért kapta ezt a levelet, mert igényt küldött be hozzánk.'

export const needLetters = {
  stillLooking: {
    subject: 'Hol tart az igényük?',
    tell: (telling) => [
      ...needTitle(telling),
      paragraph(standing(telling)),
      paragraph('Önöknek most nincs teendőjük.'),
      ...withdrawing(telling),
      ...casePage(telling),
    ],
    reason: owns,
  },
  needClosed: {
    subject: 'Lezártuk az igényüket',
    tell: (telling) => [
      paragraph('Sajnáljuk: nem találtunk megfelelő partnert, ezért a keresést lezárjuk.'),
      ...needTitle(telling),
      ...ourWordsIn(telling, 'reason'),
      paragraph('Ha változik a helyzet, vagy más segítségre lenne szükségük, írjanak újra bátran.'),
    ],
    reason: owns,
  },
  cardExpired: {
    subject: 'Lejárt az igényük',
    tell: (telling) => [
      paragraph('Megkérdeztük, aktuális-e még az igényük, de nem kaptunk választ, ezért lezártuk.'),
      ...needTitle(telling),
      paragraph('Ha még szükségük van rá, válaszoljanak erre a levélre, vagy hívjanak minket, és újra felvesszük.'),
    ],
    reason: owns,
  },
  needFulfilled: {
    subject: 'Teljesült egy igény',
    tell: (telling) => [
      paragraph('A civil szervezet visszaigazolta, hogy mindent megkapott. Önnek nincs teendője.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
  needPartlyFulfilled: {
    subject: 'Részben teljesült egy igény',
    tell: (telling) => [
      paragraph('A civil szervezet részben kapta meg, amiben megállapodtak, és így is jó neki. Önnek nincs teendője.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
  needWithdrawn: {
    subject: 'Visszavontak egy igényt',
    tell: (telling) => [
      paragraph('A civil szervezet visszavonta az igényét. Önnek nincs teendője.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
  needExpired: {
    subject: 'Lejárt egy igény',
    tell: (telling) => [
      paragraph('Nem jött válasz arra, hogy aktuális-e még, ezért lezártuk. Önnek nincs teendője.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
} satisfies ProcessWords['letters']

const standing = (telling: Telling): string => {
  switch (telling.state) {
    case 'waiting':
      return waiting(rememberedDay(telling, 'until'))
    case 'introducing':
      return 'Van egy lehetséges partner, a kapcsolatközvetítés folyamatban van. Ha nem lesz belőle együttműködés, tovább keresünk.'
    default:
      return 'Továbbra is keressük a megfelelő partnert, de még nem találtuk meg. Nem feledkeztünk meg Önökről.'
  }
}

const waiting = (until: string | undefined): string =>
  until === undefined
    ? 'A keresés most szünetel; ha megfelelő felajánlás érkezik, folytatjuk.'
    : `A keresés most szünetel. ${until} napján folytatjuk, vagy előbb, ha megfelelő felajánlás érkezik.`

const withdrawing = ({ links }: Telling): readonly Block[] =>
  links.casePage === undefined
    ? [paragraph('Ha már nincs szükségük rá, válaszoljanak erre a levélre, vagy hívjanak minket, és lezárjuk.')]
    : [paragraph('Ha már nincs szükségük rá, az ügy oldalán visszavonhatják.')]
