import { email } from '../kinds/email.ts'
import { personName } from '../kinds/person-name.ts'
import { answerForm } from './answer-form.ts'

const fields = { contactName: personName({ required: true }), email: email({ required: true }) }

/** "Not me": somebody else should answer this. */
export const passOn = answerForm('passOn', fields, {
  hu: {
    title: 'Továbbadom másnak',
    fields: {
      contactName: {
        label: 'Kihez forduljunk?',
        errors: { required: 'Kérjük, adja meg a teljes nevét annak, akihez fordulhatunk.' },
      },
      email: {
        label: 'E-mail-cím',
        hint: 'Csak olyan címet adjon meg, amelyhez az illető hozzájárult.',
        errors: { required: 'Kérjük, adja meg az e-mail-címet.' },
      },
    },
    example: () => ({ contactName: { familyName: 'Minta', givenName: 'Béla' }, email: 'bela.minta@example.org' }),
  },
  en: {
    title: 'Pass it on',
    fields: {
      contactName: {
        label: 'Whom shall we ask?',
        errors: { required: 'Please enter the full name of the person to ask.' },
      },
      email: {
        label: 'E-mail address',
        hint: 'Please give an address only if that person agrees.',
        errors: { required: 'Please enter the e-mail address.' },
      },
    },
    example: () => ({ contactName: { familyName: 'Sample', givenName: 'Bela' }, email: 'bela.sample@example.org' }),
  },
})
