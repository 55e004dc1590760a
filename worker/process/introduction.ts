import { introductionDecline } from '../../forms/answers/introduction-decline.ts'
import { later } from '../../forms/answers/later.ts'
import { isNotDrafting, projectOf } from './agreed.ts'
import { dateOf, type Instant } from './calendar.ts'
import type { Context, Moved, Notes, Written } from './context.ts'
import {
  after,
  all,
  anytime,
  days,
  defineProcess,
  each,
  give,
  oneOf,
  patientCoordinator,
  since,
  tell,
  to,
} from './define.ts'
import { countOf, dateIn, onDate } from './memo.ts'

const MOST_ROUNDS = 3
const before = ['askedFirst', 'askedSecond', 'postponed'] as const
const connected = ['connected', 'talking', 'deciding', 'talkingOn', 'stalled'] as const

const no = to('declined', introductionDecline)
const postpone = to('postponed', later, {
  notes: ({ fields, case: row }) => ({
    memo: { until: dateIn(fields, 'date'), askedBefore: row.memo['firstYes'] ?? false, firstYes: false },
  }),
})

/** Whoever had said yes hears a neutral sentence; the reason stays with the coordinator. */
const neutral = [
  tell('first', 'notThisTime', ({ case: row }) => row.memo['firstYes'] === true || row.memo['askedBefore'] === true),
  tell('second', 'notThisTime', ({ case: row }) => row.memo['secondYes'] === true),
]

/** Whose silence it was decides: after the NGO's its need is renewed, after the company's its offer, the second time. */
const unanswered = (role: 'first' | 'second') =>
  oneOf(['expired', 'noAnswer'], ({ case: { roles } }) => (roles[role] === roles.ngo ? 'noAnswer' : 'expired'))

/** Two people who do not know each other yet; no contact data before both have said yes and it has settled. */
export const introduction = defineProcess('introduction', 1, {
  starts: ['askedFirst'],

  anytime: {
    withdraw: anytime(['first', 'second'], [...before, ...connected], to(oneOf(['declined', 'notAFit'], leaving))),
    agreed: anytime(['first', 'second'], connected, to('agreed')),
    cancel: anytime(['coordinator'], [...before, ...connected], to('cancelled')),
  },

  overtakenBy: { when: ({ facts }) => facts.parent?.closed === true, to: 'cancelled' },

  states: {
    askedFirst: {
      asks: each('first')('wouldYouLike'),
      choices: {
        yes: to('askedSecond', undefined, { notes: () => ({ memo: { firstYes: true } }) }),
        later: postpone,
        no,
      },
      remind: days(2, 7),
      silence: after(14, unanswered('first')),
    },

    askedSecond: {
      asks: each('second')('wouldYouLike'),
      choices: {
        yes: to('connected', undefined, { notes: () => ({ memo: { secondYes: true } }) }),
        later: postpone,
        no,
      },
      remind: days(2, 7),
      silence: after(14, unanswered('second')),
    },

    postponed: {
      rereads: true,
      frees: ['need', 'asks'],
      until: [
        { at: onDate('until'), when: mayGoOn, to: 'askedFirst', takes: ['need', 'asks'] },
        { at: onDate('until'), when: isStillFree, to: 'postponed', notes: pauseOf, bound: 'the pause of the offer' },
        { at: onDate('until'), to: 'overtaken' },
      ],
      tells: [
        tell('coordinator', 'postponed', isNew),
        tell('first', 'theyAskedForLater', (moved) => isNew(moved) && moved.case.memo['askedBefore'] === true),
      ],
      reports: true,
    },

    connected: {
      asks: each('writer')('haveYouWritten'),
      after: since('connected', 3),
      choices: {
        wrote: to('talking'),
        notYet: all('talking'),
        agreed: to('agreed'),
        notAFit: to('notAFit'),
        needHelp: to('stalled'),
      },
      silence: after(4, 'talking'),
      frees: ['asks'],
      writes: releases,
      tells: [give('first', 'contacts'), give('second', 'contacts')],
    },

    talking: {
      asks: each('first', 'second')('haveYouTalked'),
      after: since('connected', 7),
      choices: { talked: to('deciding'), notYet: all('deciding'), agreed: to('agreed'), notAFit: to('notAFit') },
      silence: after(7, 'deciding'),
    },

    deciding: {
      asks: each('first', 'second')('whereAreYou'),
      after: whenToAsk,
      choices: { agreed: to('agreed'), stillTalking: all('talkingOn'), notAFit: to('notAFit') },
      remind: days(7),
      silence: after(14, 'stalled'),
    },

    talkingOn: {
      notes: ({ case: row }) => ({ memo: { rounds: countOf(row, 'rounds') + 1 } }),
      until: [
        { at: (context) => since('talkingOn', 14)(context), to: oneOf(['deciding', 'stalled'], round, 'rounds') },
      ],
    },

    stalled: {
      asks: patientCoordinator('stalled'),
      choices: { nudge: to('deciding'), agreed: to('agreed'), close: to('notAFit') },
      notes: () => ({ memo: { rounds: 0 } }),
      silence: after(60, 'notAFit'),
    },

    agreed: {
      closed: true,
      opens: projectOf,
      tells: [
        tell('ngo', 'theySayAgreed', isNotDrafting('ngo')),
        tell('company', 'theySayAgreed', isNotDrafting('company')),
      ],
    },
    declined: { closed: true, tells: neutral },
    expired: { closed: true, tells: neutral },
    noAnswer: { closed: true, tells: neutral },
    overtaken: { closed: true, tells: neutral },
    notAFit: { closed: true, tells: neutral },
    cancelled: { closed: true, tells: neutral },
  },
})

function leaving({ case: row }: Context): 'declined' | 'notAFit' {
  return row.entered['connected'] === undefined ? 'declined' : 'notAFit'
}

/** While the offer is paused its owner is left in peace: the introduction waits until it is active again. */
function isPaused({ facts: { proposal, zone }, now }: Context): boolean {
  return (proposal?.pausedUntil ?? '') > dateOf(now, zone)
}

function mayGoOn(context: Context): boolean {
  return isStillFree(context) && !isPaused(context)
}

function pauseOf({ facts }: Context): Notes {
  return { memo: { until: facts.proposal?.pausedUntil ?? null } }
}

function isNew({ from }: Moved): boolean {
  return from !== 'postponed'
}

/** It goes on only if its places are free and the offer has not ended; that its owner is asked just now stops nothing. */
function isStillFree({ facts: { proposal } }: Context): boolean {
  return proposal?.stands === true && proposal.free.need !== undefined && proposal.free.asks !== undefined
}

/** Two weeks after they met; later rounds, and whoever was nudged, at once. */
function whenToAsk(context: Context): Instant {
  return since('connected', context.case.entered['stalled'] === undefined ? 14 : 0)(context)
}

function round({ case: row }: Context): 'deciding' | 'stalled' {
  return countOf(row, 'rounds') < MOST_ROUNDS ? 'deciding' : 'stalled'
}

function releases({ case: { roles } }: Context): readonly Written[] {
  const { first, second } = roles
  if (first === undefined || second === undefined) return []
  return [
    { type: 'contact.released', of: first, to: second },
    { type: 'contact.released', of: second, to: first },
  ]
}
