import { email } from '../kinds/email.ts'
import { answerForm } from './answer-form.ts'

const fields = { email: email({ required: true }) }

/** A letter could not be delivered; the coordinator knows a better address. */
export const newAddress = answerForm('newAddress', fields, {
  hu: {
    title: 'Új e-mail-cím',
    fields: { email: { label: 'E-mail-cím', errors: { required: 'Kérjük, adja meg az új e-mail-címet.' } } },
    example: () => ({ email: 'anna.minta@example.org' }),
  },
  en: {
    title: 'New e-mail address',
    fields: { email: { label: 'E-mail address', errors: { required: 'Please enter the new e-mail address.' } } },
    example: () => ({ email: 'anna.sample@example.org' }),
  },
})
