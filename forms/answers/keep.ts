import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { answerForm } from './answer-form.ts'

const fields = { until: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 366 } }) }

/** Renewal: the card stands on until that day. */
export const keep = answerForm('keep', fields, {
  hu: {
    title: 'Továbbra is érvényes',
    fields: {
      until: {
        label: 'Meddig maradjon érvényben?',
        hint: 'Legfeljebb egy évig; a végén újra megkérdezzük.',
        errors: { required: 'Kérjük, adja meg, meddig maradjon érvényben.' },
      },
    },
    example: (today) => ({ until: daysAfter(today, 180) }),
  },
  en: {
    title: 'It still stands',
    fields: {
      until: {
        label: 'Until when shall it stand?',
        hint: 'For a year at most; then we ask again.',
        errors: { required: 'Please enter until when it shall stand.' },
      },
    },
    example: (today) => ({ until: daysAfter(today, 180) }),
  },
})
