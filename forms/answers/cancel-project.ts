import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = { reason: longText({ required: true, max: 1000, rows: 3 }) }

/** The coordinator ends a project; both sides read why. */
export const cancelProject = answerForm('cancelProject', fields, {
  hu: {
    title: 'Az együttműködés lezárása',
    fields: {
      reason: {
        label: 'Miért zárjuk le?',
        hint: 'Ezt mindkét fél szó szerint megkapja.',
        errors: { required: 'Kérjük, írja le, miért zárjuk le az együttműködést.' },
      },
    },
    example: () => ({ reason: 'A felek közösen úgy döntöttek, hogy most nem folytatják a munkát.' }),
  },
  en: {
    title: 'End the co-operation',
    fields: {
      reason: {
        label: 'Why do we end it?',
        hint: 'Both sides get these very words.',
        errors: { required: 'Please write why we end the co-operation.' },
      },
    },
    example: () => ({ reason: 'Both sides decided together not to go on for now.' }),
  },
})
