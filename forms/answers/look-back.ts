import { choice } from '../kinds/choice.ts'
import { longText } from '../kinds/long-text.ts'
import { yesNo } from '../kinds/yes-no.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  stillInUse: choice({ required: true, options: ['yes', 'partly', 'no'] }),
  effect: longText({ max: 2000 }),
  newNeed: yesNo({}),
}

/** Half a year later: what is left of it? */
export const lookBack = answerForm('lookBack', fields, {
  hu: {
    title: 'Fél évvel később',
    fields: {
      stillInUse: {
        label: 'Használják még, ami elkészült?',
        options: { yes: 'Igen', partly: 'Részben', no: 'Már nem' },
        errors: { required: 'Kérjük, jelölje, használják-e még, ami elkészült.' },
      },
      effect: {
        label: 'Milyen hatása volt?',
        hint: 'Egy-két mondat is sokat segít abban, hogy másokat is meggyőzzünk.',
      },
      newNeed: { label: 'Van új igényük, amelyben segíthetünk?', hint: 'Ha igen, a koordinátor jelentkezni fog.' },
    },
    example: () => ({
      stillInUse: 'yes',
      effect: 'Minden héten frissítjük a honlapot, és új önkénteseket találtunk rajta keresztül.',
      newNeed: false,
    }),
  },
  en: {
    title: 'Half a year later',
    fields: {
      stillInUse: {
        label: 'Do you still use what was made?',
        options: { yes: 'Yes', partly: 'In part', no: 'No longer' },
        errors: { required: 'Please choose whether you still use what was made.' },
      },
      effect: { label: 'What effect did it have?', hint: 'A sentence or two help us much to win over others.' },
      newNeed: {
        label: 'Do you have a new need we could help with?',
        hint: 'If so, the coordinator will be in touch.',
      },
    },
    example: () => ({
      stillInUse: 'yes',
      effect: 'We update the website every week and have found new volunteers through it.',
      newNeed: false,
    }),
  },
})
