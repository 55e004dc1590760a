import { type Block, facts, paragraph } from '../letters/blocks.ts'
import type { hu } from './need.hu.ts'
import { needLetters } from './need-letters.en.ts'
import {
  again,
  forCoordinators,
  ifSilent,
  needTitle,
  staysOpen,
  stillWaits,
  suggestions,
  needInShort,
} from './phrases.en.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

export const en = {
  title: 'need',

  states: {
    open: 'we are looking for a partner',
    waiting: 'the search is paused',
    introducing: 'an introduction is under way',
    inProject: 'a co-operation is under way',
    renewal: 'we have asked whether it is still needed',
    fulfilled: 'fulfilled',
    partlyFulfilled: 'partly fulfilled',
    unmet: 'we found no partner',
    withdrawn: 'withdrawn',
    expired: 'expired without an answer',
  },

  questions: {
    whom: {
      subject: 'Whom shall we introduce for this need?',
      ask: (telling) => [
        ...stillWaits(telling),
        ...(telling.objection === 'offerGone'
          ? [paragraph('The offer you chose has ended meanwhile, so we ask again.')]
          : []),
        ...lastTime(telling),
        paragraph('This is the need we look for a partner for:'),
        ...needInShort(telling),
        paragraph(whatFits(telling)),
        ...suggestions(telling, 'Offer'),
      ],
      silence: staysOpen,
      choices: {
        propose: {
          label: 'Introduce them',
          hint: 'You choose the offer and who writes first.',
          next: 'We will ask one side, then the other. Contact details go out only after two yeses.',
        },
        lookAgain: {
          label: 'Look again later',
          hint: 'You give a day, within 90 days.',
          next: 'We will ask again on that day, or sooner if a new offer fits.',
        },
        close: {
          label: 'Close it, we find no partner',
          hint: 'The organisation gets your very words.',
          next: 'We will tell the organisation, in your words.',
        },
      },
      reason: forCoordinators,
    },

    stillNeeded: {
      subject: 'Do you still need this?',
      ask: (telling) => [
        ...again(telling),
        paragraph('We would like to know whether you still need this help:'),
        ...needTitle(telling),
        paragraph('If so, we go on looking for a partner. If it has been solved meanwhile, we are just as glad.'),
      ],
      silence: (telling) => `${ifSilent(telling)}, we will close the need. You can come back to us at any time.`,
      choices: {
        keep: {
          label: 'Yes, we still need it',
          hint: 'You say until when we shall look.',
          next: 'Thank you! We go on looking for the right partner.',
        },
        pause: {
          label: 'Pause it for now',
          hint: 'You give a day; until then we do not look.',
          next: 'All right. On that day we go on looking by ourselves.',
        },
        close: {
          label: 'We no longer need it',
          next: 'Thank you for telling us. We will close the need.',
        },
      },
      reason: 'You get this letter because you told us about a need.',
    },
  },

  letters: needLetters,

  anytime: {
    withdraw: {
      label: 'Withdraw the need',
      hint: 'We stop looking, and close whatever is under way for it.',
      next: 'We will close the need. If you need us later, do write to us again.',
    },
    correct: {
      label: 'Correct the need',
      hint: 'You may change what you told us. Whoever we ask from then on gets the new details.',
      next: 'We will change the details of the need.',
    },
    pause: {
      label: 'Pause it',
      hint: 'You give a day; until then we do not look.',
      next: 'All right. On that day we go on looking by ourselves.',
    },
    propose: {
      label: 'Introduce them',
      hint: 'You choose the offer and who writes first.',
      next: 'We will ask one side, then the other. Contact details go out only after two yeses.',
    },
  },
} satisfies Same<typeof hu>

/** Asked anew, the coordinator has to know what came of the last proposal, and why. */
const whatFits = ({ suggestions: found }: Telling): string => {
  if (found === undefined) return 'Which offers fit it you see on the page of the question.'
  return found.length > 0
    ? 'These offers fit it best. Without your decision we write to nobody.'
    : 'No free offer fits it now. You may choose a later day; if a fitting one comes before, we will tell you sooner.'
}

const lastTime = ({ ended, language }: Telling): readonly Block[] => {
  if (ended === undefined) return []
  const { title, organisation, state, on, by, label = '', silent, facts: said } = ended
  return [
    paragraph('What we last began for this need is over:'),
    facts([
      { label: 'Offer', value: [organisation, title].filter(Boolean).join(': ') },
      { label: 'How it ended', value: `${state} (${language.calendarDay(on)})` },
      ...(by === undefined
        ? []
        : [{ label: 'Who ended it', value: `${[by.name, by.organisation].filter(Boolean).join(', ')}: “${label}”` }]),
      ...said,
      ...(silent === undefined ? [] : [{ label: 'Who did not answer', value: silent }]),
    ]),
  ]
}
