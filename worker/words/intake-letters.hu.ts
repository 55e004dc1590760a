import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import { casePage, contactsOf, forCoordinators } from './phrases.hu.ts'
import { rememberedDay, sentIn, ourWordsIn } from './reading.ts'
import type { Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

const sent = 'Azért kapta ezt a levelet, mert űrlapot küldött be hozzánk.'

export const intakeLetters = {
  receipt: {
    subject: 'Megkaptuk, köszönjük!',
    tell: (telling) => [
      paragraph(thanks(telling)),
      paragraph(`Ügyszáma: ${telling.reference}. Ha telefonál, elég ezt megmondania.`),
      heading('Mi történik ezután?'),
      list([
        'Munkatársunk elolvassa, és három munkanapon belül válaszol. Addig nincs teendője.',
        'Elérhetőségét csak akkor adjuk tovább, ha Ön és a partner is igent mondott.',
      ]),
      ...withdrawing(telling),
      ...casePage(telling),
      heading('Az Ön példánya'),
      ...sentIn(telling),
    ],
    reason: sent,
  },

  waitlisted: {
    subject: 'Várólistára vettük',
    tell: (telling) => [
      paragraph('Köszönjük a megkeresését! Most még nem tudunk foglalkozni vele, ezért várólistára vettük.'),
      ...ourWordsIn(telling, 'why'),
      paragraph(waitingUntil(telling)),
      ...withdrawing(telling),
      ...casePage(telling),
    ],
    reason: sent,
  },

  accepted: {
    subject: 'Jó hír: elfogadtuk',
    tell: (telling) =>
      telling.submission?.form === 'company'
        ? [
            paragraph('Köszönjük a felajánlásukat, örömmel elfogadtuk!'),
            heading('Mi történik ezután?'),
            list([
              'Amint olyan igény érkezik, amelyhez illik, megkérdezzük Önt. Addig nincs teendője.',
              'A civil szervezet csak akkor tudja meg, kik Önök, ha igent mondanak rá.',
            ]),
            ...casePage(telling),
          ]
        : [
            paragraph('Elfogadtuk az igényüket, és megkezdjük a partner keresését.'),
            heading('Mi történik ezután?'),
            list([
              'Amint találunk megfelelő partnert, megkérdezzük Önt. Addig nincs teendője.',
              'A keresés heteket is igénybe vehet; havonta akkor is írunk, ha nincs újdonság.',
              'A partner csak akkor tudja meg, kik Önök, ha igent mondanak rá.',
            ]),
            ...casePage(telling),
          ],
    reason: sent,
  },

  redirected: {
    subject: 'Ebben más jobban tud segíteni',
    tell: (telling) => [
      paragraph('Köszönjük, hogy hozzánk fordult! Elolvastuk, amit írt, és úgy látjuk, ebben más jobban tud segíteni.'),
      ...(ourWordsIn(telling, 'where').length > 0
        ? [paragraph('Ide érdemes fordulnia:'), ...ourWordsIn(telling, 'where')]
        : []),
      paragraph('Nálunk ez az ügy ezzel lezárult. Adatait nem adtuk tovább, kérjük, Ön keresse meg őket.'),
      paragraph('Ha másban segíthetünk, írjon újra bátran.'),
    ],
    reason: sent,
  },

  declined: {
    subject: 'Válaszunk a megkeresésére',
    tell: (telling) => [
      paragraph('Köszönjük, hogy hozzánk fordult! Elolvastuk, amit írt, és sajnos most nem tudjuk vállalni.'),
      ...ourWordsIn(telling, 'words'),
      ...(ourWordsIn(telling, 'alternative').length > 0
        ? [paragraph('Ezt javasoljuk helyette:'), ...ourWordsIn(telling, 'alternative')]
        : []),
      paragraph('Ha kérdése van, válaszoljon erre a levélre, vagy hívjon minket bátran.'),
    ],
    reason: sent,
  },

  withdrawn: {
    subject: 'A visszavonást rögzítettük',
    tell: () => [
      paragraph('Az ügyet kérésére lezártuk, nincs további teendője.'),
      paragraph('Ha később mégis szüksége lenne ránk, bármikor újra írhat.'),
    ],
    reason: sent,
  },

  addressUnconfirmed: {
    subject: 'Segíthet egy telefonhívás',
    tell: (telling) => [
      paragraph(
        'Egy beküldő három napja nem erősítette meg az e-mail-címét. Lehet, hogy elírta, vagy nem kapta meg a levelet.',
      ),
      ...(telling.submission === undefined ? [] : [facts(contactsOf(telling.submission.person))]),
      paragraph(
        telling.submission?.person.phone === undefined
          ? 'Telefonszámot nem adott meg, így most nincs teendője.'
          : 'Ha felhívja, és a beküldő megerősíti a címét, azt az ügy oldalán rögzítheti.',
      ),
      paragraph('Ha a beküldéstől számított egy héten belül nem erősíti meg, a beküldés magától lejár.'),
    ],
    reason: forCoordinators,
  },
} satisfies ProcessWords['letters']

const thanks = ({ submission }: Telling): string => {
  switch (submission?.source) {
    case 'phone':
      return 'Köszönjük a hívását! Amit elmondott, rögzítettük; kérjük, nézze át, jól értettük-e.'
    case 'paper':
      return 'Köszönjük az űrlapot! Amit papíron leadott, rögzítettük; kérjük, nézze át, jól írtuk-e be.'
    case 'web':
    case undefined:
      return 'Köszönjük, hogy írt nekünk! Megkaptuk, amit küldött.'
  }
}

const waitingUntil = (telling: Telling): string => {
  const until = rememberedDay(telling, 'until')
  return until === undefined
    ? 'Később újra megnézzük, és ha döntöttünk, írunk Önnek. Addig nincs teendője.'
    : `Legkésőbb ${until} napján újra megnézzük, és ha döntöttünk, írunk Önnek. Addig nincs teendője.`
}

const withdrawing = ({ links }: Telling): readonly Block[] =>
  links.casePage === undefined
    ? [paragraph('Ha meggondolja magát, válaszoljon erre a levélre, vagy hívjon minket.')]
    : [paragraph('Az ügy oldalán bármikor megnézheti, hol tart, és ott vissza is vonhatja.')]
