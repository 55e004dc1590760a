import { longText } from '../kinds/long-text.ts'
import { number } from '../kinds/number.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  what: longText({ required: true, max: 1000 }),
  hours: number({ max: 10_000, unit: 'hour' }),
}

/** The work is stuck: the coordinator steps in. */
export const checkInRed = answerForm('checkInRed', fields, {
  hu: {
    title: 'Elakadtunk',
    fields: {
      what: {
        label: 'Mi akadt el?',
        hint: 'Csak a koordinátor olvassa, és jelentkezni fog.',
        errors: { required: 'Kérjük, írja le röviden, mi akadt el.' },
      },
      hours: { label: 'Eddig hány órát dolgoztak rajta?', hint: 'Becslés is elég; ki is hagyhatja.' },
    },
    example: () => ({ what: 'Két hete nem kaptuk meg a szövegeket, és nem érjük el a kapcsolattartót.', hours: 6 }),
  },
  en: {
    title: 'We are stuck',
    fields: {
      what: {
        label: 'What is stuck?',
        hint: 'Only the coordinator reads this and will be in touch.',
        errors: { required: 'Please write in a few words what is stuck.' },
      },
      hours: { label: 'How many hours have you worked on it so far?', hint: 'A guess will do; you may skip it.' },
    },
    example: () => ({ what: 'We have waited two weeks for the texts and cannot reach the contact person.', hours: 6 }),
  },
})
