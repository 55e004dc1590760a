import { type Block, facts, heading, paragraph } from '../letters/blocks.ts'
import { again, casePage, contactsOf, forCoordinators, ifSilent, staysOpen, stillWaits } from './phrases.hu.ts'
import { hasAddress } from './reading.ts'
import type { AboutTelling, Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

/** Questions about another question, and the letter to somebody who has been named in another's stead. */
export const hu = {
  questions: {
    undeliverable: {
      subject: 'Egy kérdésünk nem jutott el ahhoz, akinek szól',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph(whyUnreached(telling)),
        ...(telling.about === undefined
          ? []
          : [
              facts([{ label: 'Kérdés', value: telling.about.title }]),
              heading(hasAddress(telling.about.person) ? 'Akinek írtuk' : 'Akit kérdezünk'),
              facts(contactsOf(telling.about.person)),
            ]),
      ],
      silence: staysOpen,
      choices: {
        newAddress: {
          label: 'Megadok egy jó címet',
          next: 'Köszönjük! A kérdést elküldjük az új címre.',
        },
        byPhone: {
          label: 'Telefonon válaszolt, beírom',
          hint: 'A naplóban az áll majd, hogy Ön rögzítette.',
          next: 'Köszönjük! A választ rögzítjük, és az ügy halad tovább.',
        },
        giveUp: {
          label: 'Nem várunk rá tovább',
          next: 'Rendben. Az ügy úgy halad tovább, mintha nem érkezett volna válasz.',
        },
      },
      reason: forCoordinators,
    },

    passOn: {
      subject: 'Valaki mást nevezett meg maga helyett',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph(
          'Egy kérdésünket a megkérdezett továbbadná valaki másnak. Akit megnevezett, addig nem kap levelet, amíg Ön nem dönt.',
        ),
        ...(telling.about === undefined
          ? []
          : [
              facts([{ label: 'Kérdés', value: telling.about.title }]),
              heading('Aki továbbadná'),
              facts(contactsOf(telling.about.person)),
              ...(telling.about.proposed === undefined
                ? []
                : [heading('Akit megnevezett'), facts(contactsOf(telling.about.proposed))]),
            ]),
      ],
      silence: staysOpen,
      choices: {
        allow: {
          label: 'Rendben, kérdezzük őt',
          hint: 'Ebben az ügyben mostantól ő a kapcsolattartó.',
          next: 'Megírjuk neki a kérdést. Ebben az ügyben mostantól ő a kapcsolattartó.',
        },
        refuse: {
          label: 'Nem, marad az eredeti',
          next: 'Megírjuk annak, akit eredetileg megkérdeztünk, hogy a kérdés nála marad.',
        },
      },
      reason: forCoordinators,
    },
  },

  letters: {
    askedAgain: {
      subject: 'Valaki mégis szeretne válaszolni',
      tell: (telling) => [
        paragraph('Egy lezárult kérdésünkre valaki mégis szeretne válaszolni, és azt kérte, kérdezzük meg újra.'),
        ...(telling.about === undefined ? [] : questionAbout(telling.reference, telling.about, 'Aki válaszolna')),
        paragraph('Az ügy oldalán, vagy telefonon, Ön dönthet arról, hogyan tovább.'),
      ],
      reason: forCoordinators,
    },

    letterFailed: {
      subject: 'Egy levelünk nem ért célba',
      tell: (telling) => [
        paragraph('Egy levelünket nem tudtuk kézbesíteni. Kérjük, mondja el telefonon az érintettnek, ami benne állt.'),
        ...(telling.about === undefined
          ? []
          : [
              facts([
                { label: 'Levél', value: telling.about.title },
                { label: 'Ügyszám', value: telling.reference },
              ]),
              heading('Akinek írtuk'),
              facts(contactsOf(telling.about.person)),
            ]),
      ],
      reason: forCoordinators,
    },

    freshLink: {
      subject: 'Új hivatkozás az ügyéhez',
      tell: (telling) => [
        paragraph('Ahogy kérte, itt az új hivatkozás, amellyel megnézheti, hol tart az ügye. 30 napig él.'),
        ...casePage(telling),
      ],
      reason: 'Azért kapta ezt a levelet, mert új hivatkozást kért az ügye oldaláról.',
    },

    staysWithYou: {
      subject: 'A kérdés Önnél marad',
      tell: (telling) => [
        paragraph(
          'Azt kérte, hogy egy kérdésünkkel máshoz forduljunk. A koordinátor azt kéri, hogy mégis Ön válaszoljon.',
        ),
        paragraph(
          'Ezt korábbi levelünk gombjával most is megteheti. Ha gondja van vele, válaszoljon erre a levélre, vagy hívjon minket.',
        ),
        ...casePage(telling),
      ],
      reason: 'Azért kapta ezt a levelet, mert azt kérte, hogy Ön helyett mást kérdezzünk.',
    },

    passedOn: {
      subject: 'Önt nevezték meg, kérjük, válaszoljon',
      tell: (telling) => [
        ...again(telling),
        ...whoWeAre(telling),
        paragraph(
          'Kérdeztünk valamit egy ügyben, és akit először megkérdeztünk, Önt nevezte meg, hogy válaszoljon helyette.',
        ),
        paragraph(ifMistaken),
        paragraph(withoutThem(telling)),
      ],
      reason: 'Azért kapta ezt a levelet, mert valaki Önt nevezte meg, hogy helyette válaszoljon.',
    },

    firstQuestion: {
      subject: 'Kérdésünk van Önhöz',
      tell: (telling) => [
        ...again(telling),
        ...whoWeAre(telling),
        paragraph('Kérdésünk van Önhöz egy ügyben, amelyhez ezt az e-mail-címet adták meg nekünk.'),
        paragraph(ifMistaken),
        paragraph(withoutThem(telling)),
      ],
      reason: 'Azért kapta ezt a levelet, mert ezt a címet adták meg nekünk ehhez az ügyhöz.',
    },
  },
} satisfies Pick<ProcessWords, 'questions' | 'letters'>

const questionAbout = (reference: string, { title, person }: AboutTelling, whom: string): readonly Block[] => [
  facts([
    { label: 'Kérdés', value: title },
    { label: 'Ügyszám', value: reference },
  ]),
  heading(whom),
  facts(contactsOf(person)),
]

const whyUnreached = ({ about }: Telling): string => {
  if (about?.isDisowned === true)
    return 'Akinek írtunk, azt jelezte, hogy a kérdéshez nincs köze, tévedésből kapta. Kérjük, derítse ki, kihez forduljunk.'
  if (about === undefined || hasAddress(about.person))
    return 'Egy kérdésünket nem tudtuk kézbesíteni, ezért nem jön rá válasz. Kérjük, segítsen: egy telefonhívás is elég lehet.'
  return about.person.phone === undefined
    ? 'Akit kérdezünk, annak nincs nálunk sem e-mail-címe, sem telefonszáma, ezért nem írtunk neki. Kérjük, keresse meg más úton.'
    : 'Akit kérdezünk, annak nincs e-mail-címe, ezért nem írtunk neki. Kérjük, hívja fel, és rögzítse a válaszát.'
}

/** To an address that has proven nothing: whoever named it, and the case, are not spoken of. */
const whoWeAre = ({ network }: Telling): readonly Block[] => [
  paragraph(`${network.name} vagyunk: civil szervezeteket és vállalkozásokat hozunk össze.`),
  facts([{ label: 'A hálózat gazdája', value: network.controller }]),
]

const ifMistaken =
  'A kérdést az alábbi gombbal nyithatja meg. Ha tévedésből kapta, ott a „Nem rám tartozik” résznél jelezheti; senkit nem kell megneveznie.'

const withoutThem = (telling: Telling): string => `${ifSilent(telling)}, az ügy az Ön válasza nélkül halad tovább.`
