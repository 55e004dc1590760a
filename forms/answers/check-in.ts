import { number } from '../kinds/number.ts'
import { answerForm } from './answer-form.ts'

const fields = { hours: number({ max: 10_000, unit: 'hour' }) }

/** The work goes on: hours so far, if somebody counts them. */
export const checkIn = answerForm('checkIn', fields, {
  hu: {
    title: 'Rövid visszajelzés',
    fields: { hours: { label: 'Eddig hány órát dolgoztak rajta?', hint: 'Becslés is elég; ki is hagyhatja.' } },
    example: () => ({ hours: 6 }),
  },
  en: {
    title: 'A short check-in',
    fields: {
      hours: { label: 'How many hours have you worked on it so far?', hint: 'A guess will do; you may skip it.' },
    },
    example: () => ({ hours: 6 }),
  },
})
