import { list, paragraph } from '../letters/blocks.ts'
import type { hu } from './intake.hu.ts'
import { intakeLetters } from './intake-letters.en.ts'
import { again, forCoordinators, ifSilent, stillWaits, unlessDecided } from './phrases.en.ts'
import { factsIfAny, sentIn, ourWordsIn } from './reading.ts'
import type { Same } from './same.ts'
import { triage } from './triage.en.ts'

export const en = {
  title: 'submission',

  states: {
    unconfirmed: 'waiting for the e-mail address to be confirmed',
    held: 'being checked',
    triage: 'being read',
    moreInfo: 'waiting for missing details',
    waitlisted: 'on the waiting list',
    accepted: 'accepted',
    redirected: 'redirected',
    declined: 'declined',
    withdrawn: 'withdrawn',
    dropped: 'dropped',
    lapsed: 'lapsed without confirmation',
  },

  questions: {
    confirmAddress: {
      subject: 'Please confirm your e-mail address',
      ask: (telling) => [
        ...again(telling),
        paragraph('We received a form on which this e-mail address was given.'),
        ...factsIfAny(telling.submission === undefined ? [] : [{ label: 'Form', value: telling.submission.formTitle }]),
        paragraph('If you sent it, please confirm that this is your address. Then we will start working on it.'),
        paragraph('If you did not send it, please tell us: we will drop the form and delete its details.'),
      ],
      silence: (telling) =>
        `${ifSilent(telling)}, we will delete the details of the form and not write about it again.`,
      choices: {
        confirm: {
          label: 'This is my address',
          next: 'Thank you! One of us will read what you sent and answer within three working days.',
        },
        notMe: {
          label: 'I did not send it',
          hint: 'We drop the form and delete its details.',
          next: 'Thank you for telling us. We have dropped the form, deleted its details, and will not write about it again.',
        },
      },
      reason: 'You get this letter because this address was given on a form that was sent to us.',
    },

    looksLikeAbuse: {
      subject: 'A suspicious submission: you decide',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph('This submission shows signs of abuse, so we have not written to the sender yet.'),
        ...sentIn(telling),
        paragraph('Does it look genuine to you?'),
      ],
      silence: (telling) =>
        `${unlessDecided(telling)}, we will send the letter that asks for confirmation; if the sender is not real, nobody will answer it.`,
      choices: {
        release: {
          label: 'It looks genuine, let it through',
          next: 'We will send the letter that asks to confirm the address.',
        },
        drop: {
          label: 'It is abuse, drop it',
          hint: 'The sender gets no letter.',
          next: 'We will drop the submission; the sender gets no letter.',
        },
      },
      reason: forCoordinators,
    },

    triage,

    missingDetails: {
      subject: 'Please add a few details',
      ask: (telling) => [
        ...again(telling),
        paragraph('Thank you, we have read what you sent. To go on we need a little more help from you.'),
        ...ourWordsIn(telling, 'words'),
        ...(telling.submission === undefined || telling.submission.missing.length === 0
          ? []
          : [paragraph('This is what we ask for:'), list(telling.submission.missing)]),
        paragraph('You only need to fill in these; what you wrote before has been kept.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, one of us will decide from what we have.`,
      choices: {
        answer: {
          label: 'Add the details',
          next: 'Thank you! One of us will read it again and answer within three working days.',
        },
      },
      reason: 'You get this letter because you sent us a form.',
    },
  },

  letters: intakeLetters,

  anytime: {
    withdraw: {
      label: 'Withdraw',
      hint: 'We close the case and do not write about it again.',
      next: 'We will close the case. If you need us later, you can write again at any time.',
    },
    confirmByCall: {
      label: 'Confirmed by phone',
      hint: 'They get letters from us only once they have opened a link that we sent them.',
      next: 'The submission goes on to be read, and we will ask you what to do with it.',
    },
    lookNow: {
      label: 'Decide now',
      next: 'The submission comes back to be read, and we will ask you what to do with it.',
    },
  },
} satisfies Same<typeof hu>
