import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { answerForm } from './answer-form.ts'

const fields = { newDate: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 731 } }) }

/** The coordinator has got a stuck project going again. */
export const resume = answerForm('resume', fields, {
  hu: {
    title: 'A munka folytatódik',
    fields: {
      newDate: { label: 'Mikorra lesz kész?', errors: { required: 'Kérjük, adja meg az új határidőt.' } },
    },
    example: (today) => ({ newDate: daysAfter(today, 30) }),
  },
  en: {
    title: 'The work goes on',
    fields: { newDate: { label: 'When will it be ready?', errors: { required: 'Please enter the new date.' } } },
    example: (today) => ({ newDate: daysAfter(today, 30) }),
  },
})
