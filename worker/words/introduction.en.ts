import { heading, paragraph } from '../letters/blocks.ts'
import type { hu } from './introduction.hu.ts'
import { introductionLetters } from './introduction-letters.en.ts'
import {
  again,
  bothParties,
  contactsOfOther,
  decisionRows,
  forCoordinators,
  ifSilent,
  other,
  pairTitles,
  stillWaits,
  unlessDecided,
} from './phrases.en.ts'
import { factsIfAny } from './reading.ts'
import type { Same } from './same.ts'
import { wouldYouLike } from './would-you-like.en.ts'

const introduced = 'You get this letter because you said yes to an introduction.'

const agreed = {
  label: 'We have agreed',
  next: 'Splendid! The next step is to write down in a few lines what you agreed on; we will send a letter about it.',
}

const notAFit = {
  label: 'It will not become a co-operation',
  hint: 'The other side learns only that it does not come about now.',
  next: 'Thank you for trying. We tell the other side only that it does not come about now.',
}

export const en = {
  title: 'introduction',

  states: {
    askedFirst: 'waiting for the first answer',
    askedSecond: 'waiting for the second answer',
    postponed: 'postponed',
    connected: 'both sides have each other’s contact details',
    talking: 'getting in touch',
    deciding: 'talking it over',
    talkingOn: 'still talking it over',
    stalled: 'stuck, the coordinator helps',
    agreed: 'agreed',
    declined: 'did not come about',
    expired: 'expired without an answer',
    noAnswer: 'no answer came from the NGO',
    overtaken: 'overtaken by events',
    notAFit: 'did not become a co-operation',
    cancelled: 'ended before it came about',
  },

  questions: {
    wouldYouLike,

    haveYouWritten: {
      subject: 'Have you been able to write?',
      ask: (telling) => [
        ...again(telling),
        paragraph('A few days ago we introduced you to each other and asked you to write first.'),
        paragraph('Have you been able to write or call? If not, this is how to reach them:'),
        ...contactsOfOther(telling),
      ],
      silence: (telling) => `${ifSilent(telling)}, we will ask both of you later whether you have talked.`,
      choices: {
        wrote: {
          label: 'Yes, I have written',
          next: 'Thank you! In a few days we will ask whether you have talked.',
        },
        notYet: {
          label: 'Not yet',
          next: 'Never mind. Please write as soon as you can; we will ask again in a few days.',
        },
        agreed,
        notAFit,
        needHelp: {
          label: 'I need help',
          hint: 'For example you cannot reach them, or do not know how to begin.',
          next: 'All right, we will tell the coordinator, who will be in touch.',
        },
      },
      reason: introduced,
    },

    haveYouTalked: {
      subject: 'Have you talked?',
      ask: (telling) => [
        ...again(telling),
        paragraph(`A week ago we introduced you to each other. Have you been able to talk with ${other(telling)}?`),
        paragraph('If not, this is how to reach them:'),
        ...contactsOfOther(telling),
      ],
      silence: (telling) => `${ifSilent(telling)}, never mind: we will ask later how far you have got.`,
      choices: {
        talked: {
          label: 'Yes, we have talked',
          next: 'We are glad! In a week we will ask how far you have got.',
        },
        notYet: {
          label: 'Not yet',
          next: 'Never mind. In a week we will ask how far you have got.',
        },
        agreed,
        notAFit,
      },
      reason: introduced,
    },

    whereAreYou: {
      subject: 'How far have you got?',
      ask: (telling) => [
        ...again(telling),
        paragraph(`We would like to know how far you have got with ${other(telling)}.`),
        paragraph('It takes half a minute. If you are still talking, that is perfectly fine too.'),
      ],
      silence: (telling) => `${ifSilent(telling)} from either side, the coordinator will be in touch.`,
      choices: {
        agreed,
        stillTalking: {
          label: 'We are still talking',
          next: 'All right. We will ask again in two weeks.',
        },
        notAFit,
      },
      reason: introduced,
    },

    stalled: {
      subject: 'An introduction is stuck: a call may help',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph('Two who were introduced are stuck: they do not answer, have talked for long, or asked for help.'),
        ...pairTitles(telling),
        ...bothParties(telling),
        ...(telling.decision?.choice === 'needHelp'
          ? [heading('What they said'), ...factsIfAny(decisionRows(telling))]
          : []),
      ],
      silence: (telling) =>
        `${unlessDecided(telling)}, we close this introduction and look for another partner for the need.`,
      choices: {
        nudge: {
          label: 'I have talked to them, ask them again',
          next: 'We will soon ask both of them how far they have got.',
        },
        agreed: {
          label: 'They have agreed',
          next: 'We will ask the NGO to write down in short what they agreed on.',
        },
        close: {
          label: 'Close it, nothing will come of it',
          hint: 'Both sides get a neutral letter.',
          next: 'We will write both sides a neutral letter and look for another partner for the need.',
        },
      },
      reason: forCoordinators,
    },
  },

  letters: introductionLetters,

  anytime: {
    withdraw: {
      label: 'Step out of this introduction',
      hint: 'The other side learns only that it does not come about now.',
      next: 'All right, we will close this introduction. We do not ask why.',
    },
    agreed,
    cancel: {
      label: 'Close this introduction',
      hint: 'Whoever has said yes gets a neutral letter.',
      next: 'We will write a neutral letter to whoever has said yes, and look for another partner for the need.',
    },
  },
} satisfies Same<typeof hu>
