import { type Block, paragraph } from '../letters/blocks.ts'
import { again, agreementText, ifSilent, pairTitles } from './phrases.hu.ts'
import { leftIn, rememberedDay, sideOf } from './reading.ts'
import type { Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

const partner = 'Azért kapta ezt a levelet, mert részt vesz egy együttműködésben, amelyet mi közvetítettünk.'

/** From the agreed end to the look-back. */
export const projectEnd = {
  isItDelivered: {
    subject: 'Elkészült, amit vállaltak?',
    ask: (telling) => [
      ...again(telling),
      paragraph(due(telling)),
      ...pairTitles(telling),
      ...whatWasLeft(telling),
      paragraph('Elkészült minden, amiben megállapodtak? Ha csúszik valami, az sem baj: adjon meg új határidőt.'),
    ],
    silence: (telling) =>
      telling.memo['deliverySilences'] === undefined
        ? `${ifSilent(telling)}, a civil szervezetet kérdezzük meg, megkapta-e, amiben megállapodtak.`
        : `${ifSilent(telling)}, a koordinátor keresi Önt.`,
    choices: {
      yes: {
        label: 'Igen, elkészült',
        next: 'Köszönjük a munkájukat! Megkérdezzük a civil szervezetet, hogy mindent megkapott-e.',
      },
      partly: {
        label: 'Részben',
        hint: 'Megírja, mi van hátra, és mikorra lesz kész.',
        next: 'Rendben, az új határidőt megírjuk a civil szervezetnek is. Akkor újra megkérdezzük.',
      },
      no: {
        label: 'Nem készült el',
        hint: 'Néhány szóban megírja, mi történt; csak a koordinátor olvassa.',
        next: 'Köszönjük, hogy szólt. A koordinátor keresi Önöket, és segít továbblépni.',
      },
    },
    reason: partner,
  },

  isItWhatWasAgreed: {
    subject: 'Megkapták, amiben megállapodtak?',
    ask: (telling) => [
      ...again(telling),
      ...(telling.postponed === undefined
        ? [paragraph('A közös munka a végéhez ért. Kérjük, nézze meg, elkészült-e, amiben megállapodtak:')]
        : [
            paragraph(newEnd(telling)),
            ...whatWasLeft(telling),
            paragraph('Kérjük, nézze meg, elkészült-e már minden. Az eredeti megállapodásuk:'),
          ]),
      ...agreementText(telling),
    ],
    silence: (telling) => `${ifSilent(telling)}, a koordinátor keresi Önt.`,
    choices: {
      yes: {
        label: 'Igen, mindent megkaptunk',
        next: 'Nagyszerű, gratulálunk! Néhány nap múlva még egy rövid értékelést kérünk.',
      },
      notYet: {
        label: 'Még nem egészen',
        hint: 'Megírja, mi hiányzik, és mikorra készülhet el.',
        next: 'Rendben, megírjuk a vállalkozásnak, mi hiányzik még. Az új határidőn megkérdezzük, elkészült-e.',
      },
      partlyEnough: {
        label: 'Csak részben, de így is jó nekünk',
        next: 'Köszönjük! A munkát lezárjuk; néhány nap múlva még egy rövid értékelést kérünk.',
      },
      no: {
        label: 'Nem az, amiben megállapodtunk',
        hint: 'Megírja, miben tér el; csak a koordinátor olvassa.',
        next: 'Köszönjük, hogy szólt. A koordinátor mindkét féllel beszél.',
      },
    },
    reason: partner,
  },

  survey: {
    subject: 'Köszönjük! Hogyan sikerült?',
    ask: (telling) => [
      ...again(telling),
      paragraph(thanks(telling)),
      paragraph(
        'Kérjük, szánjon ránk három percet: hogyan sikerült, és mi változott Önöknél? Ebből tanulnak a következők.',
      ),
    ],
    silence: (telling) => `${ifSilent(telling)}, ezt nem kérdezzük többet.`,
    choices: {
      answer: {
        label: 'Elmondom, hogyan sikerült',
        next: 'Köszönjük szépen! Sokat tanulunk belőle.',
      },
    },
    reason: partner,
  },

  lookBack: {
    subject: 'Fél évvel később: mi lett belőle?',
    ask: (telling) => [
      ...again(telling),
      paragraph('Fél éve zárult a közös munkájuk. Kíváncsiak vagyunk, mi lett belőle:'),
      ...pairTitles(telling),
      paragraph('Használják még? Segített? És ha van új igényük, itt azt is jelezheti.'),
    ],
    silence: (telling) => `${ifSilent(telling)}, az ügyet lezárjuk, és nem kérdezzük többet.`,
    choices: {
      answer: {
        label: 'Elmesélem',
        next: 'Köszönjük, hogy elmesélte! Ha új igényt is jelzett, a koordinátor keresi Önt.',
      },
    },
    reason: partner,
  },
} satisfies ProcessWords['questions']

/** What kept it from being done the last time. */
const whatWasLeft = (telling: Telling): readonly Block[] => {
  const words = leftIn(telling)
  return words.length > 0 ? [paragraph('Ami akkor még hátravolt:'), ...words] : []
}

/** A date written out ends in a full stop of its own. */
const newEnd = (telling: Telling): string => {
  const endsOn = rememberedDay(telling, 'endsOn')
  return endsOn === undefined
    ? 'A közös munka új határidőt kapott, és a végéhez ért.'
    : `A közös munka a végéhez ért. Az új határideje: ${endsOn}`
}

const due = (telling: Telling): string => {
  const endsOn = rememberedDay(telling, 'endsOn')
  if (telling.postponed !== undefined)
    return endsOn === undefined
      ? 'Elérkezett a közös munka új határideje.'
      : `Elérkezett a közös munka új határideje: ${endsOn}`
  return endsOn === undefined
    ? 'Elérkezett a megállapodásuk határideje.'
    : `Elérkezett a megállapodásuk határideje: ${endsOn}`
}

const thanks = (telling: Telling): string => {
  const isPartly = telling.memo['outcome'] === 'partly'
  if (sideOf(telling) === 'company')
    return isPartly
      ? 'A civil szervezet visszajelezte, hogy részben megkapta, amiben megállapodtak, és így is jó neki. Köszönjük a munkájukat!'
      : 'A civil szervezet visszajelezte, hogy mindent megkapott, amiben megállapodtak. Szívből köszönjük, hogy segítettek!'
  return isPartly
    ? 'A közös munka lezárult. Köszönjük, hogy végigcsinálták, akkor is, ha nem minden készült el.'
    : 'Elkészült a közös munka. Gratulálunk, és köszönjük, hogy végigcsinálták!'
}
