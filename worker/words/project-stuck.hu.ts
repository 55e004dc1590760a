import { heading, paragraph } from '../letters/blocks.ts'
import { bothParties, decisionRows, forCoordinators, pairTitles, stillWaits, unlessDecided } from './phrases.hu.ts'
import { projectStates } from './project-states.hu.ts'
import { calledForHelp, factsIfAny, rememberedDay } from './reading.ts'
import type { Telling } from './telling.ts'
import type { QuestionWords } from './words.ts'

/** The coordinator's question about a co-operation that does not go on by itself. */
export const projectStuck = {
  subject: 'Elakadt egy együttműködés: egy telefon segíthet',
  ask: (telling) => [
    ...stillWaits(telling),
    paragraph(
      calledForHelp(telling)
        ? 'Egy együttműködés elakadt, és az egyik fél segítséget kért. Egy telefonhívás sokat segíthet.'
        : 'Egy együttműködés elakadt, mert nem kaptunk választ. Egy telefonhívás sokat segíthet.',
    ),
    ...pairTitles(telling),
    ...factsIfAny(whereItWas(telling)),
    ...(calledForHelp(telling) ? [heading('Amit jeleztek'), ...factsIfAny(decisionRows(telling))] : []),
    ...bothParties(telling),
  ],
  silence: (telling) => `${unlessDecided(telling)}, az együttműködést lezárjuk, és az igényhez újra partnert keresünk.`,
  choices: {
    resume: {
      label: 'A munka folytatódik',
      hint: 'Megadja az új határidőt.',
      next: 'Rendben. Az új határidőn megkérdezzük, elkészült-e.',
    },
    acceptedByPhone: {
      label: 'Elkészült, telefonon visszaigazolták',
      hint: 'A civil szervezet szóban elfogadta.',
      next: 'A munkát lezárjuk; néhány nap múlva mindkét féltől értékelést kérünk.',
    },
    askAgain: {
      label: 'Beszéltem velük, kérdezzük meg újra',
      next: 'Hamarosan újra megkérdezzük azt, amire nem jött válasz.',
    },
    cancel: {
      label: 'Lezárom az együttműködést',
      hint: 'Az indoklást mindkét fél szó szerint megkapja.',
      next: 'Mindkét félnek megírjuk, az Ön szavaival. Az igényhez újra partnert keresünk.',
    },
  },
  reason: forCoordinators,
} satisfies QuestionWords

const words: Readonly<Record<string, string>> = projectStates

const whereItWas = (telling: Telling) => {
  const state = words[String(telling.memo['stuckFrom'])]
  const endsOn = rememberedDay(telling, 'endsOn')
  return [
    ...(state === undefined ? [] : [{ label: 'Hol tartott', value: state }]),
    ...(endsOn === undefined ? [] : [{ label: 'Határidő', value: endsOn }]),
  ]
}
