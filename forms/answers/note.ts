import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = { text: longText({ required: true }) }

/** What the coordinator wants to remember about a case. */
export const note = answerForm('note', fields, {
  hu: {
    title: 'Feljegyzés',
    fields: {
      text: {
        label: 'Feljegyzés',
        hint: 'Csak a koordinátorok látják. Az érintett kérésére neki is megmutatjuk.',
        errors: { required: 'Kérjük, írja be a feljegyzést.' },
      },
    },
    example: () => ({ text: 'Telefonon beszéltünk, jövő héten küldik a szövegeket.' }),
  },
  en: {
    title: 'Note',
    fields: {
      text: {
        label: 'Note',
        hint: 'Only coordinators see it. The person concerned may ask to see it.',
        errors: { required: 'Please write the note.' },
      },
    },
    example: () => ({ text: 'We spoke on the phone; they send the texts next week.' }),
  },
})
