import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { answerForm } from './answer-form.ts'

const fields = { date: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 184 } }) }

/** A side would like to, but not now: asked again on that day, within half a year. */
export const later = answerForm('later', fields, {
  hu: {
    title: 'Később alkalmas',
    fields: {
      date: {
        label: 'Mikor kérdezzük meg újra?',
        hint: 'Legkésőbb fél év múlva.',
        errors: { required: 'Kérjük, adja meg, mikor kérdezzük meg újra.' },
      },
    },
    example: (today) => ({ date: daysAfter(today, 45) }),
  },
  en: {
    title: 'Later',
    fields: {
      date: {
        label: 'When shall we ask you again?',
        hint: 'In half a year at the latest.',
        errors: { required: 'Please enter when we shall ask you again.' },
      },
    },
    example: (today) => ({ date: daysAfter(today, 45) }),
  },
})
