import type { hu } from './project.hu.ts'
import { projectEnd } from './project-end.en.ts'
import { projectLetters } from './project-letters.en.ts'
import { projectStart } from './project-start.en.ts'
import { projectStates } from './project-states.en.ts'
import { projectStuck } from './project-stuck.en.ts'
import type { Same } from './same.ts'

export const en = {
  title: 'co-operation',
  states: projectStates,
  questions: { ...projectStart, ...projectEnd, stuck: projectStuck },
  letters: projectLetters,

  anytime: {
    needHelp: {
      label: 'We need help',
      hint: 'Are you stuck, or cannot reach the other side? The coordinator helps.',
      next: 'All right, we will tell the coordinator, who will be in touch.',
    },
    delivered: {
      label: 'It is done',
      hint: 'Everything you promised is ready, be it before the deadline.',
      next: 'Splendid! We will ask the NGO whether they have received everything.',
    },
    cancel: {
      label: 'End the co-operation',
      hint: 'Both sides get your very words.',
      next: 'We will tell both sides, in your words, and look for another partner for the need.',
    },
  },
} satisfies Same<typeof hu>
