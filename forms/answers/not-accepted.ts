import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = { why: longText({ required: true, max: 1000 }) }

/** The NGO: this is not what was agreed. */
export const notAccepted = answerForm('notAccepted', fields, {
  hu: {
    title: 'Nem az, amiben megállapodtunk',
    fields: {
      why: {
        label: 'Miben tér el?',
        hint: 'Csak a koordinátor olvassa, és mindkét féllel beszél.',
        errors: { required: 'Kérjük, írja le, miben tér el a megállapodástól.' },
      },
    },
    example: () => ({ why: 'Az elkészült oldalt nem tudjuk magunk frissíteni, pedig ebben állapodtunk meg.' }),
  },
  en: {
    title: 'Not what we agreed',
    fields: {
      why: {
        label: 'How does it differ?',
        hint: 'Only the coordinator reads this and will talk to both sides.',
        errors: { required: 'Please write how it differs from the agreement.' },
      },
    },
    example: () => ({ why: 'We cannot update the finished website ourselves, which is what we had agreed.' }),
  },
})
