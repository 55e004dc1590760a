import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = { reason: longText({ required: true, max: 1000, rows: 3 }) }

/** The coordinator gives up looking; the owner reads why. */
export const closeNeed = answerForm('closeNeed', fields, {
  hu: {
    title: 'Az igény lezárása',
    fields: {
      reason: {
        label: 'Miért zárjuk le?',
        hint: 'Ezt a szervezet szó szerint megkapja.',
        errors: { required: 'Kérjük, írja le, miért zárjuk le az igényt.' },
      },
    },
    example: () => ({ reason: 'Fél éve keresünk, de ilyen felajánlás sajnos nem érkezett.' }),
  },
  en: {
    title: 'Close the need',
    fields: {
      reason: {
        label: 'Why do we close it?',
        hint: 'The organisation gets these very words.',
        errors: { required: 'Please write why we close the need.' },
      },
    },
    example: () => ({ reason: 'We have looked for half a year, but sadly no such offer came.' }),
  },
})
