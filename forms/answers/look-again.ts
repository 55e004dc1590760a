import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { answerForm } from './answer-form.ts'

const fields = { date: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 90 } }) }

/** Nobody fits this need today; the coordinator is asked again on that day. */
export const lookAgain = answerForm('lookAgain', fields, {
  hu: {
    title: 'Később nézem meg újra',
    fields: {
      date: {
        label: 'Mikor kérdezzük meg újra?',
        hint: 'Legkésőbb 90 nap múlva.',
        errors: { required: 'Kérjük, adja meg, mikor kérdezzük meg újra.' },
      },
    },
    example: (today) => ({ date: daysAfter(today, 30) }),
  },
  en: {
    title: 'I will look again later',
    fields: {
      date: {
        label: 'When shall we ask you again?',
        hint: 'In 90 days at the latest.',
        errors: { required: 'Please enter when we shall ask you again.' },
      },
    },
    example: (today) => ({ date: daysAfter(today, 30) }),
  },
})
