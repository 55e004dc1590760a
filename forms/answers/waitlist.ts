import { daysAfter } from '../day.ts'
import { date } from '../kinds/date.ts'
import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  until: date({ required: true, min: { daysFromToday: 1 }, max: { daysFromToday: 366 } }),
  why: longText({ required: true, max: 1000, rows: 3 }),
}

/** Triage: not now, but looked at again on that day. */
export const waitlist = answerForm('waitlist', fields, {
  hu: {
    title: 'Várólista',
    fields: {
      until: {
        label: 'Mikor nézzük meg újra?',
        hint: 'Legkésőbb egy év múlva.',
        errors: { required: 'Kérjük, adja meg, mikor nézzük meg újra.' },
      },
      why: {
        label: 'Miért kell várni?',
        hint: 'Ezt a beküldő szó szerint megkapja.',
        errors: { required: 'Kérjük, írja le, miért kell várni.' },
      },
    },
    example: (today) => ({
      until: daysAfter(today, 60),
      why: 'Az őszi félévre már betelt a hallgatói projektek kerete.',
    }),
  },
  en: {
    title: 'Waiting list',
    fields: {
      until: {
        label: 'When shall we look again?',
        hint: 'In a year at the latest.',
        errors: { required: 'Please enter when we shall look again.' },
      },
      why: {
        label: 'Why do they have to wait?',
        hint: 'The sender gets these very words.',
        errors: { required: 'Please write why they have to wait.' },
      },
    },
    example: (today) => ({ until: daysAfter(today, 60), why: 'All student projects of the autumn term are taken.' }),
  },
})
