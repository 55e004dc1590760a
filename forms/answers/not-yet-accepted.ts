import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  missing: longText({ required: true, max: 1000, rows: 3 }),
  newDate: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 731 } }),
}

/** The NGO: something of what was agreed is missing, and may come by that day. */
export const notYetAccepted = answerForm('notYetAccepted', fields, {
  hu: {
    title: 'Még nem egészen',
    fields: {
      missing: { label: 'Mi hiányzik még?', errors: { required: 'Kérjük, írja le, mi hiányzik még.' } },
      newDate: { label: 'Mikorra készülhet el?', errors: { required: 'Kérjük, adja meg, mikorra készülhet el.' } },
    },
    example: (today) => ({ missing: 'A belépési adatok és egy óra betanítás.', newDate: daysAfter(today, 14) }),
  },
  en: {
    title: 'Not quite yet',
    fields: {
      missing: { label: 'What is still missing?', errors: { required: 'Please write what is still missing.' } },
      newDate: { label: 'By when can it be done?', errors: { required: 'Please enter by when it can be done.' } },
    },
    example: (today) => ({ missing: 'The passwords and an hour of training.', newDate: daysAfter(today, 14) }),
  },
})
