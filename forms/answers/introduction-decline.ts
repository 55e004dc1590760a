import { choice } from '../kinds/choice.ts'
import { yesNo } from '../kinds/yes-no.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  reason: choice({
    required: true,
    options: ['noTime', 'notOurField', 'tooFar', 'tooLarge', 'tooSmall', 'haveSomeone', 'values', 'other'],
  }),
  mayPassOn: yesNo({}),
}

/** A side says no to an introduction. The other side learns the reason only if it may. */
export const introductionDecline = answerForm('introductionDecline', fields, {
  hu: {
    title: 'Most nem élek vele',
    fields: {
      reason: {
        label: 'Mi az oka?',
        hint: 'Ebből tanulunk: legközelebb jobban illőt javaslunk.',
        options: {
          noTime: 'Most nincs rá időnk',
          notOurField: 'Nem a mi területünk',
          tooFar: 'Túl messze van',
          tooLarge: 'Túl nagy feladat',
          tooSmall: 'Túl kicsi feladat',
          haveSomeone: 'Már van hozzá partnerünk',
          values: 'Nem fér össze az értékeinkkel',
          other: 'Más ok',
        },
        errors: { required: 'Kérjük, válassza ki az okot.' },
      },
      mayPassOn: {
        label: 'Elmondhatjuk az okot a másik félnek?',
        hint: 'Ha nem válaszol, nem mondjuk el.',
      },
    },
    example: () => ({ reason: 'noTime', mayPassOn: true }),
  },
  en: {
    title: 'Not this time',
    fields: {
      reason: {
        label: 'What is the reason?',
        hint: 'We learn from it and suggest something that fits better next time.',
        options: {
          noTime: 'We have no time now',
          notOurField: 'It is not our field',
          tooFar: 'It is too far away',
          tooLarge: 'The task is too large',
          tooSmall: 'The task is too small',
          haveSomeone: 'We already have a partner for this',
          values: 'It does not fit our values',
          other: 'Another reason',
        },
        errors: { required: 'Please choose the reason.' },
      },
      mayPassOn: { label: 'May we tell the other side the reason?', hint: 'If you do not answer, we will not.' },
    },
    example: () => ({ reason: 'noTime', mayPassOn: true }),
  },
})
