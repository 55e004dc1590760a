import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = { where: longText({ required: true, max: 1000, rows: 3, personal: 'none' }) }

/** Triage: somebody else can help better. */
export const redirect = answerForm('redirect', fields, {
  hu: {
    title: 'Továbbirányítás',
    fields: {
      where: {
        label: 'Kihez fordulhatnak?',
        hint: 'Ezt a beküldő szó szerint megkapja: a szervezet neve, elérhetősége, és hogy miben segít.',
        errors: { required: 'Kérjük, írja le, kihez fordulhatnak.' },
      },
    },
    example: () => ({ where: 'Példa Önkéntes Központ, https://example.org: önkéntesek toborzásában segít.' }),
  },
  en: {
    title: 'Redirect',
    fields: {
      where: {
        label: 'Whom can they turn to?',
        hint: 'The sender gets these very words: the name of the organisation, how to reach it and how it helps.',
        errors: { required: 'Please write whom they can turn to.' },
      },
    },
    example: () => ({ where: 'Example Volunteer Centre, https://example.org: helps to find volunteers.' }),
  },
})
