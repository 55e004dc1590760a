import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = { why: longText({ required: true, max: 1000 }) }

/** The giver: it was not delivered. */
export const notDelivered = answerForm('notDelivered', fields, {
  hu: {
    title: 'Nem teljesült',
    fields: {
      why: {
        label: 'Mi történt?',
        hint: 'Csak a koordinátor olvassa, és segít továbblépni.',
        errors: { required: 'Kérjük, írja le röviden, mi történt.' },
      },
    },
    example: () => ({ why: 'A fejlesztőnk elment a cégtől, és még nincs, aki átvegye a munkát.' }),
  },
  en: {
    title: 'Not delivered',
    fields: {
      why: {
        label: 'What happened?',
        hint: 'Only the coordinator reads this and will help you find a way on.',
        errors: { required: 'Please write in a few words what happened.' },
      },
    },
    example: () => ({ why: 'Our developer left the company and nobody has taken over yet.' }),
  },
})
