import { longText } from '../kinds/long-text.ts'
import { number } from '../kinds/number.ts'
import { yesNo } from '../kinds/yes-no.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  satisfaction: number({ required: true, min: 0, max: 10 }),
  recommend: number({ required: true, min: 0, max: 10 }),
  changed: longText({ required: true, max: 2000 }),
  hours: number({ max: 10_000, unit: 'hour' }),
  story: yesNo({}),
}

/** What both sides say when the work is done. */
export const survey = answerForm('survey', fields, {
  hu: {
    title: 'Hogyan sikerült?',
    fields: {
      satisfaction: {
        label: 'Mennyire elégedett?',
        hint: '0: egyáltalán nem, 10: teljes mértékben.',
        errors: { required: 'Kérjük, jelölje, mennyire elégedett.' },
      },
      recommend: {
        label: 'Ajánlaná ezt az együttműködést másnak is?',
        hint: '0: semmiképpen, 10: biztosan.',
        errors: { required: 'Kérjük, jelölje, ajánlaná-e másnak is.' },
      },
      changed: {
        label: 'Mi változott Önöknél?',
        hint: 'Egy-két mondat is elég. Kérjük, ne írjon ide olyat, amiből egy-egy segített ember felismerhető.',
        errors: { required: 'Kérjük, írja le egy-két mondatban, mi változott.' },
      },
      hours: { label: 'Összesen hány órát dolgoztak rajta?', hint: 'Becslés is elég.' },
      story: {
        label: 'Megírhatjuk közös sikertörténetként?',
        hint: 'Megjelenés előtt megmutatjuk Önöknek, és csak a jóváhagyásukkal tesszük közzé.',
      },
    },
    example: () => ({
      satisfaction: 9,
      recommend: 10,
      changed: 'Kétszer annyian jelentkeznek a programjainkra, mert megtalálják őket.',
      hours: 24,
      story: true,
    }),
  },
  en: {
    title: 'How did it go?',
    fields: {
      satisfaction: {
        label: 'How satisfied are you?',
        hint: '0: not at all, 10: completely.',
        errors: { required: 'Please choose how satisfied you are.' },
      },
      recommend: {
        label: 'Would you recommend such a co-operation to others?',
        hint: '0: by no means, 10: certainly.',
        errors: { required: 'Please choose whether you would recommend it.' },
      },
      changed: {
        label: 'What has changed for you?',
        hint: 'A sentence or two will do. Please write nothing by which a person you help could be recognised.',
        errors: { required: 'Please write in a sentence or two what has changed.' },
      },
      hours: { label: 'How many hours did you work on it in all?', hint: 'A guess will do.' },
      story: {
        label: 'May we write it up as a shared success story?',
        hint: 'We show it to you first and publish it only when you approve.',
      },
    },
    example: () => ({
      satisfaction: 9,
      recommend: 10,
      changed: 'Twice as many people join our programmes, because they can find them.',
      hours: 24,
      story: true,
    }),
  },
})
