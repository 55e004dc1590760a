import { projectEnd } from './project-end.hu.ts'
import { projectLetters } from './project-letters.hu.ts'
import { projectStart } from './project-start.hu.ts'
import { projectStates } from './project-states.hu.ts'
import { projectStuck } from './project-stuck.hu.ts'
import type { ProcessWords } from './words.ts'

export const hu = {
  title: 'együttműködés',
  states: projectStates,
  questions: { ...projectStart, ...projectEnd, stuck: projectStuck },
  letters: projectLetters,

  anytime: {
    needHelp: {
      label: 'Segítséget kérünk',
      hint: 'Elakadtak, vagy nem érik el a másik felet? A koordinátor segít.',
      next: 'Rendben, szólunk a koordinátornak, ő keresi Önöket.',
    },
    delivered: {
      label: 'Elkészült',
      hint: 'Minden készen van, amit vállaltak, akár a határidő előtt.',
      next: 'Nagyszerű! Megkérdezzük a civil szervezetet, hogy mindent megkapott-e.',
    },
    cancel: {
      label: 'Lezárom az együttműködést',
      hint: 'Az indoklást mindkét fél szó szerint megkapja.',
      next: 'Mindkét félnek megírjuk, az Ön szavaival. Az igényhez újra partnert keresünk.',
    },
  },
} satisfies ProcessWords
