import { closeNeed } from '../../forms/answers/close-need.ts'
import { keep } from '../../forms/answers/keep.ts'
import { lookAgain } from '../../forms/answers/look-again.ts'
import { pause } from '../../forms/answers/pause.ts'
import { propose } from '../../forms/answers/propose.ts'
import { correct } from './correct.ts'
import type { Context, Moved, Opening, Said } from './context.ts'
import { after, anytime, days, defineProcess, each, line, patientCoordinator, tell, to, type Until } from './define.ts'
import { dateIn, onDate, renewalDate } from './memo.ts'

/** An introduction that was postponed has come back and holds the need's place again. */
const returns: Until<'introducing'> = {
  when: ({ facts }) => facts.returning !== undefined,
  to: 'introducing',
  bound: 'each postponed introduction comes back once',
  adopts: ({ facts }) => facts.returning,
}

const renews: Until<'renewal'> = { at: onDate('renewsOn'), to: 'renewal' }

/**
 * Whoever pauses a card wants it: its year begins anew when it is taken up again, and until then she is left in peace. A
 * coordinator who puts it off looks sooner when an offer comes, and the owner hears that we are still looking.
 */
const until = ({ fields }: Said) => ({ memo: { until: dateIn(fields, 'until'), renewsOn: null, paused: true } })
const isPaused = ({ case: row }: Context): boolean => row.memo['paused'] === true

const proposal = to('introducing', propose, {
  takes: ['need', 'offer', 'asks'],
  objection: ({ facts }) => (facts.proposal?.active === true ? undefined : 'offerGone'),
  writes: ({ fields, question }) =>
    typeof fields['note'] === 'string' && fields['note'] !== ''
      ? [{ type: 'note.added', questionId: question.id }]
      : [],
  instead: 'open',
})

/** What an NGO seeks, from acceptance until it is met or given up. */
export const need = defineProcess('need', 1, {
  starts: ['open'],

  anytime: {
    withdraw: anytime(['owner'], ['open', 'waiting', 'introducing', 'renewal'], to('withdrawn')),
    correct: anytime(['owner'], ['open', 'waiting', 'introducing', 'renewal'], correct('need')),
    pause: anytime(['owner'], ['open', 'renewal'], to('waiting', pause, { notes: until })),
    propose: anytime(['coordinator'], ['waiting'], proposal),
  },

  states: {
    open: {
      asks: patientCoordinator('whom'),
      choices: {
        propose: proposal,
        lookAgain: to('waiting', lookAgain, {
          notes: ({ fields }) => ({ memo: { until: dateIn(fields, 'date'), paused: false } }),
        }),
        close: to('unmet', closeNeed),
      },
      notes: firstRenewal,
      until: [returns, renews],
      news: { to: 'owner', letter: 'stillLooking', days: 30 },
    },

    waiting: {
      rereads: true,
      until: [
        returns,
        { at: onDate('until'), to: 'open' },
        { when: (context) => context.facts.freshOffer === true && !isPaused(context), to: 'open' },
        renews,
      ],
      news: { to: 'owner', letter: 'stillLooking', days: 30, unless: isPaused },
    },

    introducing: {
      opens: introduction,
      awaited: 'introduction',
      awaits: { agreed: 'inProject', noAnswer: 'renewal', otherwise: 'open' },
      news: { to: 'owner', letter: 'stillLooking', days: 30, unless: isOwnerAsked },
    },

    inProject: {
      awaited: 'project',
      awaits: { done: 'fulfilled', partly: 'partlyFulfilled', otherwise: 'open' },
    },

    renewal: {
      asks: each('owner')('stillNeeded'),
      choices: {
        keep: to('open', keep, { notes: ({ fields }) => ({ memo: { renewsOn: dateIn(fields, 'until') } }) }),
        pause: to('waiting', pause, { notes: until }),
        close: to('withdrawn'),
      },
      until: [returns],
      remind: days(7),
      silence: after(14, 'expired'),
      undeliverableDays: 14,
    },

    fulfilled: { closed: true, tells: [line('coordinator', 'needFulfilled')] },
    partlyFulfilled: { closed: true, tells: [line('coordinator', 'needPartlyFulfilled')] },
    unmet: { closed: true, tells: [tell('owner', 'needClosed')] },
    withdrawn: { closed: true, tells: [line('coordinator', 'needWithdrawn')] },
    expired: { closed: true, tells: [tell('owner', 'cardExpired'), line('coordinator', 'needExpired')] },
  },
})

/** From then on the introduction itself writes to her. */
function isOwnerAsked({ case: row, facts: { child } }: Context): boolean {
  return child !== undefined && child.id === row.childId && child.state !== undefined && child.state !== 'askedFirst'
}

/** Set once; an owner who keeps it says until when. */
function firstRenewal(context: Context) {
  return { memo: { renewsOn: context.case.memo['renewsOn'] ?? renewalDate(context) } }
}

/** The introduction that a settled proposal opens; one that came back from a later date is already there. */
function introduction({ case: row, facts: { proposal: found }, said }: Moved): Opening | undefined {
  const { owner } = row.roles
  if (!said || !found || owner === undefined) return undefined
  const people = { ngo: owner, company: found.offerOwner }
  const second = found.first === 'ngo' ? 'company' : 'ngo'
  const writer = said.fields['writesFirst'] === 'company' ? 'company' : 'ngo'
  return {
    process: 'introduction',
    state: 'askedFirst',
    roles: { ...people, first: people[found.first], second: people[second], writer: people[writer] },
    memo: { first: found.first, writer },
    parentId: row.id,
    counterpartId: found.offerId,
    sameReference: false,
    inherits: ['need', 'offer', 'asks'],
  }
}
