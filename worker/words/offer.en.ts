import { paragraph } from '../letters/blocks.ts'
import type { hu } from './offer.hu.ts'
import { again, forCoordinators, ifSilent, offerLine, offerTitle, suggestions, offerInShort } from './phrases.en.ts'
import type { Same } from './same.ts'

const owns = 'You get this letter because you sent us an offer.'

export const en = {
  title: 'offer',

  states: {
    active: 'active, waiting for needs',
    paused: 'paused',
    renewal: 'we have asked whether it still stands',
    closed: 'closed',
    withdrawn: 'withdrawn',
    expired: 'expired without an answer',
  },

  questions: {
    stillOffered: {
      subject: 'Does your offer still stand?',
      ask: (telling) => [
        ...again(telling),
        paragraph(
          'We are glad that we can count on you. We would like to know whether this offer of yours still stands:',
        ),
        ...offerTitle(telling),
        paragraph('If it does not suit you now, you may also pause it; until then we will not turn to you.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, we will close the offer. You can come back to us at any time.`,
      choices: {
        keep: {
          label: 'Yes, it still stands',
          hint: 'You say until when.',
          next: 'Thank you! We will turn to you when a fitting need comes in.',
        },
        pause: {
          label: 'Pause it for now',
          hint: 'You give a day; until then we will not turn to you.',
          next: 'All right. We will not turn to you before that day.',
        },
        close: {
          label: 'Close it',
          next: 'Thank you for being with us. We will close the offer.',
        },
      },
      reason: owns,
    },
  },

  letters: {
    fitsTheseNeeds: {
      subject: 'An offer: whom could it help?',
      tell: (telling) => [
        paragraph('This offer is active from now on:'),
        ...offerInShort(telling),
        paragraph(
          telling.suggestions?.length
            ? 'It fits these open needs. If you would like to introduce one of them, you can start here.'
            : 'No open need fits it now, so there is nothing for you to do. When one comes, we will suggest this offer for it.',
        ),
        ...suggestions(telling, 'Need'),
      ],
      reason: forCoordinators,
    },
    cardExpired: {
      subject: 'Your offer has expired',
      tell: (telling) => [
        paragraph('We asked whether your offer still stands, but got no answer, so we have closed it.'),
        ...offerTitle(telling),
        paragraph('Thank you that we could count on you. If it still stands, reply to this letter or give us a call.'),
      ],
      reason: owns,
    },
    offerClosed: {
      subject: 'An offer has been closed',
      tell: (telling) => [
        paragraph('The company no longer keeps up this offer. There is nothing for you to do.'),
        ...offerLine(telling),
      ],
      reason: forCoordinators,
    },
    offerWithdrawn: {
      subject: 'An offer has been withdrawn',
      tell: (telling) => [
        paragraph('The company has withdrawn it. There is nothing for you to do.'),
        ...offerLine(telling),
      ],
      reason: forCoordinators,
    },
    offerExpired: {
      subject: 'An offer has expired',
      tell: (telling) => [
        paragraph('Nobody answered whether it still stands, so we have closed it. There is nothing for you to do.'),
        ...offerLine(telling),
      ],
      reason: forCoordinators,
    },
  },

  anytime: {
    withdraw: {
      label: 'Withdraw the offer',
      hint: 'We will not turn to you about it again. What is under way goes on.',
      next: 'We will close the offer. Thank you for being with us.',
    },
    correct: {
      label: 'Correct the offer',
      hint: 'You may change what you told us. Whoever we ask from then on gets the new details.',
      next: 'We will change the details of the offer.',
    },
    pause: {
      label: 'Pause it',
      hint: 'You give a day; until then we will not turn to you.',
      next: 'All right. We will not turn to you before that day.',
    },
  },
} satisfies Same<typeof hu>
