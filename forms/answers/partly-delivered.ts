import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  left: longText({ required: true, max: 1000, rows: 3 }),
  newDate: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 731 } }),
}

/** The giver: some of it is done, the rest comes by that day. */
export const partlyDelivered = answerForm('partlyDelivered', fields, {
  hu: {
    title: 'Részben teljesült',
    fields: {
      left: { label: 'Mi van még hátra?', errors: { required: 'Kérjük, írja le, mi van még hátra.' } },
      newDate: { label: 'Mikorra lesz kész?', errors: { required: 'Kérjük, adja meg, mikorra lesz kész.' } },
    },
    example: (today) => ({ left: 'A honlap angol változata.', newDate: daysAfter(today, 21) }),
  },
  en: {
    title: 'Partly delivered',
    fields: {
      left: { label: 'What is left?', errors: { required: 'Please write what is left.' } },
      newDate: { label: 'When will it be ready?', errors: { required: 'Please enter when it will be ready.' } },
    },
    example: (today) => ({ left: 'The English version of the website.', newDate: daysAfter(today, 21) }),
  },
})
