import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { answerForm } from './answer-form.ts'

const fields = { until: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 366 } }) }

/** The card rests and wakes by itself on that day. */
export const pause = answerForm('pause', fields, {
  hu: {
    title: 'Szüneteltetés',
    fields: {
      until: {
        label: 'Meddig szüneteljen?',
        hint: 'Legfeljebb egy évig; addig nem keressük.',
        errors: { required: 'Kérjük, adja meg, meddig szüneteljen.' },
      },
    },
    example: (today) => ({ until: daysAfter(today, 60) }),
  },
  en: {
    title: 'Pause',
    fields: {
      until: {
        label: 'Until when shall it pause?',
        hint: 'For a year at most; we leave you in peace till then.',
        errors: { required: 'Please enter until when it shall pause.' },
      },
    },
    example: (today) => ({ until: daysAfter(today, 60) }),
  },
})
