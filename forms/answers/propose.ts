import { choice } from '../kinds/choice.ts'
import { longText } from '../kinds/long-text.ts'
import { text } from '../kinds/text.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  offerId: text({ required: true, max: 64 }),
  writesFirst: choice({ options: ['ngo', 'company'] }),
  note: longText({ max: 1000, rows: 3 }),
}

/** The coordinator brings a need and an offer together. */
export const propose = answerForm('propose', fields, {
  hu: {
    title: 'Kapcsolatközvetítés',
    fields: {
      offerId: { label: 'Melyik felajánlás?', errors: { required: 'Kérjük, válassza ki a felajánlást.' } },
      writesFirst: {
        label: 'Ki írjon először?',
        hint: 'Ha nem választ, a civil szervezet ír először.',
        options: { ngo: 'A civil szervezet', company: 'A vállalkozás' },
      },
      note: { label: 'Megjegyzés', hint: 'Csak a koordinátorok látják.' },
    },
    example: () => ({ offerId: 'pelda-felajanlas', writesFirst: 'ngo' }),
  },
  en: {
    title: 'Introduction',
    fields: {
      offerId: { label: 'Which offer?', errors: { required: 'Please choose the offer.' } },
      writesFirst: {
        label: 'Who writes first?',
        hint: 'If you choose nobody, the NGO writes first.',
        options: { ngo: 'The NGO', company: 'The company' },
      },
      note: { label: 'Note', hint: 'Only coordinators see it.' },
    },
    example: () => ({ offerId: 'example-offer', writesFirst: 'ngo' }),
  },
})
