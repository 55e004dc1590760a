import { consent } from '../kinds/consent.ts'
import { answerForm } from './answer-form.ts'

const fields = { block: consent({}) }

/** Somebody else typed this address into a form; its owner may ask for no such letter ever again. */
export const notMe = answerForm('notMe', fields, {
  hu: {
    title: 'Nem én küldtem',
    fields: {
      block: {
        label: 'Több ilyen levél',
        text: 'Akkor se írjanak erre a címre, ha valaki újra megadja.',
      },
    },
    example: () => ({ block: true }),
  },
  en: {
    title: 'I did not send it',
    fields: {
      block: {
        label: 'More letters like this',
        text: 'Do not write to this address even if somebody types it again.',
      },
    },
    example: () => ({ block: true }),
  },
})
