import { type Block, paragraph } from '../letters/blocks.ts'
import { again, agreementText, ifSilent, pairTitles } from './phrases.en.ts'
import type { projectEnd as hu } from './project-end.hu.ts'
import { leftIn, rememberedDay, sideOf } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

const partner = 'You get this letter because you take part in a co-operation that we arranged.'

/** From the agreed end to the look-back. */
export const projectEnd = {
  isItDelivered: {
    subject: 'Is what you promised done?',
    ask: (telling) => [
      ...again(telling),
      paragraph(due(telling)),
      ...pairTitles(telling),
      ...whatWasLeft(telling),
      paragraph('Is everything done that you agreed on? If something takes longer, never mind: give us a new date.'),
    ],
    silence: (telling) =>
      telling.memo['deliverySilences'] === undefined
        ? `${ifSilent(telling)}, we will ask the NGO whether they have received what was agreed.`
        : `${ifSilent(telling)}, the coordinator will be in touch.`,
    choices: {
      yes: {
        label: 'Yes, it is done',
        next: 'Thank you for your work! We will ask the NGO whether they have received everything.',
      },
      partly: {
        label: 'In part',
        hint: 'You write what is left, and by when it will be done.',
        next: 'All right, we write the new date to the NGO too, and will ask again then.',
      },
      no: {
        label: 'It was not done',
        hint: 'You write in a few words what happened; only the coordinator reads it.',
        next: 'Thank you for telling us. The coordinator will be in touch and help you on.',
      },
    },
    reason: partner,
  },

  isItWhatWasAgreed: {
    subject: 'Have you received what was agreed?',
    ask: (telling) => [
      ...again(telling),
      ...(telling.postponed === undefined
        ? [paragraph('The joint work has come to its end. Please look whether what you agreed on has been done:')]
        : [
            paragraph(newEnd(telling)),
            ...whatWasLeft(telling),
            paragraph('Please look whether everything has now been done. Your original agreement:'),
          ]),
      ...agreementText(telling),
    ],
    silence: (telling) => `${ifSilent(telling)}, the coordinator will be in touch.`,
    choices: {
      yes: {
        label: 'Yes, we have received everything',
        next: 'Splendid, congratulations! In a few days we will ask you briefly how it went.',
      },
      notYet: {
        label: 'Not quite yet',
        hint: 'You write what is missing, and by when it may be done.',
        next: 'All right, we write to the company what is still missing. On the new date we will ask whether it is done.',
      },
      partlyEnough: {
        label: 'Only in part, but it will do for us',
        next: 'Thank you! We close the work; in a few days we will ask you briefly how it went.',
      },
      no: {
        label: 'It is not what we agreed on',
        hint: 'You write what is different; only the coordinator reads it.',
        next: 'Thank you for telling us. The coordinator will talk to both sides.',
      },
    },
    reason: partner,
  },

  survey: {
    subject: 'Thank you! How did it go?',
    ask: (telling) => [
      ...again(telling),
      paragraph(thanks(telling)),
      paragraph(
        'Please give us three minutes: how did it go, and what has changed for you? The next ones learn from it.',
      ),
    ],
    silence: (telling) => `${ifSilent(telling)}, we will not ask this again.`,
    choices: {
      answer: {
        label: 'Tell how it went',
        next: 'Thank you very much! We learn a lot from it.',
      },
    },
    reason: partner,
  },

  lookBack: {
    subject: 'Half a year later: what came of it?',
    ask: (telling) => [
      ...again(telling),
      paragraph('Half a year ago your joint work came to its end. We wonder what came of it:'),
      ...pairTitles(telling),
      paragraph('Is it still in use? Did it help? And if you have a new need, you can tell us here as well.'),
    ],
    silence: (telling) => `${ifSilent(telling)}, we will close the case and not ask again.`,
    choices: {
      answer: {
        label: 'Tell the story',
        next: 'Thank you for telling us! If you named a new need, the coordinator will be in touch.',
      },
    },
    reason: partner,
  },
} satisfies Same<typeof hu>

/** What kept it from being done the last time. */
const whatWasLeft = (telling: Telling): readonly Block[] => {
  const words = leftIn(telling)
  return words.length > 0 ? [paragraph('What was still left then:'), ...words] : []
}

const newEnd = (telling: Telling): string => {
  const endsOn = rememberedDay(telling, 'endsOn')
  return endsOn === undefined
    ? 'The joint work was given a new date and has come to its end.'
    : `The joint work has come to its end. Its new date: ${endsOn}.`
}

const due = (telling: Telling): string => {
  const endsOn = rememberedDay(telling, 'endsOn')
  if (telling.postponed !== undefined)
    return endsOn === undefined
      ? 'The new date of the joint work has come.'
      : `The new date of the joint work has come: ${endsOn}.`
  return endsOn === undefined
    ? 'The deadline of your agreement has come.'
    : `The deadline of your agreement has come: ${endsOn}.`
}

const thanks = (telling: Telling): string => {
  const isPartly = telling.memo['outcome'] === 'partly'
  if (sideOf(telling) === 'company')
    return isPartly
      ? 'The NGO tells us that they have received part of what was agreed, and that it will do. Thank you for your work!'
      : 'The NGO tells us that they have received everything that was agreed. Thank you for your help, from the heart!'
  return isPartly
    ? 'The joint work has come to its end. Thank you for seeing it through, even if not everything was done.'
    : 'The joint work is done. Congratulations, and thank you for seeing it through!'
}
