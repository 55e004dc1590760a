import { paragraph } from '../letters/blocks.ts'
import { again, agreementText, ifSilent, other, pairTitles } from './phrases.hu.ts'
import type { ProcessWords } from './words.ts'

const partner = 'Azért kapta ezt a levelet, mert részt vesz egy együttműködésben, amelyet mi közvetítettünk.'

const stop = {
  label: 'Mégsem lesz együttműködés',
  hint: 'A másik felet is értesítjük, ok nélkül.',
  next: 'Köszönjük, hogy szólt. Lezárjuk, és a másik felet is értesítjük, ok nélkül.',
}

/** From the agreement to the check-ins. */
export const projectStart = {
  agreement: {
    subject: 'Kérjük, írja le, miben állapodtak meg',
    ask: (telling) => [
      ...again(telling),
      paragraph('Örülünk, hogy megállapodtak! Kérjük, írja le röviden, miben: egy oldal, jogi nyelv nélkül.'),
      ...pairTitles(telling),
      paragraph('Amit már tudunk, azt előre kitöltöttük. A legfontosabb: mi készül el, és mikorra.'),
      paragraph(`Amit ír, ${other(telling).they} is megkapja, és megerősíti vagy módosítást javasol.`),
    ],
    silence: (telling) => `${ifSilent(telling)}, a koordinátor keresi Önt, és segít megírni.`,
    choices: {
      send: {
        label: 'Megírom a megállapodást',
        next: 'Köszönjük! Elküldjük a másik félnek megerősítésre. Addig nincs teendője.',
      },
      stop,
    },
    reason: partner,
  },

  confirmAgreement: {
    subject: 'Ebben állapodtak meg?',
    ask: (telling) => [
      ...again(telling),
      paragraph(
        (telling.agreement?.version ?? 1) > 1
          ? 'Új változat készült a megállapodásból. Kérjük, nézze át, jó-e így:'
          : 'A másik fél leírta, miben állapodtak meg. Kérjük, nézze át, egyezik-e azzal, amit megbeszéltek:',
      ),
      ...agreementText(telling),
      paragraph('Ha jó így, erősítse meg. Ha valami más, javasoljon módosítást: azt a másik fél nézi át.'),
    ],
    silence: (telling) => `${ifSilent(telling)}, a koordinátor keresi Önt.`,
    choices: {
      confirm: {
        label: 'Megerősítem',
        next: 'Köszönjük! Mindkét fél megkapja a megállapodást, és kezdődhet a munka.',
      },
      change: {
        label: 'Módosítást javaslok',
        hint: 'A szöveget átírhatja; a másik fél megnézi.',
        next: 'Köszönjük! Elküldjük a másik félnek megerősítésre. Addig nincs teendője.',
      },
      stop,
    },
    reason: partner,
  },

  howIsItGoing: {
    subject: 'Hogy haladnak?',
    ask: (telling) => [
      ...again(telling),
      paragraph('Csak egy rövid kérdés: hogy haladnak a közös munkával?'),
      ...pairTitles(telling),
      paragraph('Fél perc az egész. Ha elakadtak, szóljanak most: ilyenkor még könnyű segíteni.'),
    ],
    silence: (telling) => `${ifSilent(telling)}, úgy vesszük, hogy rendben haladnak.`,
    choices: {
      green: {
        label: 'Jól haladunk',
        next: 'Nagyszerű, köszönjük! Nincs más teendője.',
      },
      amber: {
        label: 'Lassabban, de haladunk',
        next: 'Köszönjük, ez így rendben van. Ha segítség kell, hívjanak minket.',
      },
      red: {
        label: 'Elakadtunk',
        hint: 'Néhány szóban megírja, mi a gond; csak a koordinátor olvassa.',
        next: 'Köszönjük, hogy szólt. A koordinátor keresi Önöket.',
      },
    },
    reason: partner,
  },
} satisfies ProcessWords['questions']
