import { keep } from '../../forms/answers/keep.ts'
import { pause } from '../../forms/answers/pause.ts'
import { correct } from './correct.ts'
import type { Context, Said } from './context.ts'
import { after, anytime, days, defineProcess, each, line, tell, to, type Until } from './define.ts'
import { dateIn, onDate, renewalDate } from './memo.ts'

const renews: Until<'renewal'> = { at: onDate('renewsOn'), to: 'renewal' }
/** Whoever pauses a card wants it: its year begins anew when it is taken up again. */
const until = ({ fields }: Said) => ({ memo: { until: dateIn(fields, 'until'), renewsOn: null } })

/** What a company gives, for as long as it stands. */
export const offer = defineProcess('offer', 1, {
  starts: ['active'],

  anytime: {
    withdraw: anytime(['owner'], ['active', 'paused', 'renewal'], to('withdrawn')),
    correct: anytime(['owner'], ['active', 'paused', 'renewal'], correct('offer')),
    pause: anytime(['owner'], ['active', 'renewal'], to('paused', pause, { notes: until })),
  },

  states: {
    active: {
      notes: firstRenewal,
      until: [renews, { when: ({ facts }) => facts.twiceExpired === true, to: 'renewal' }],
      tells: [tell('coordinator', 'fitsTheseNeeds')],
    },

    paused: { until: [{ at: onDate('until'), to: 'active' }, renews] },

    renewal: {
      asks: each('owner')('stillOffered'),
      choices: {
        keep: to('active', keep, { notes: ({ fields }) => ({ memo: { renewsOn: dateIn(fields, 'until') } }) }),
        pause: to('paused', pause, { notes: until }),
        close: to('closed'),
      },
      remind: days(7),
      silence: after(14, 'expired'),
      undeliverableDays: 14,
    },

    closed: { closed: true, tells: [line('coordinator', 'offerClosed')] },
    withdrawn: { closed: true, tells: [line('coordinator', 'offerWithdrawn')] },
    expired: { closed: true, tells: [tell('owner', 'cardExpired'), line('coordinator', 'offerExpired')] },
  },
})

function firstRenewal(context: Context) {
  return { memo: { renewsOn: context.case.memo['renewsOn'] ?? renewalDate(context) } }
}
