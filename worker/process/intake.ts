import { askMore } from '../../forms/answers/ask-more.ts'
import { notMe } from '../../forms/answers/not-me.ts'
import { redirect } from '../../forms/answers/redirect.ts'
import { triageDecline } from '../../forms/answers/triage-decline.ts'
import { waitlist } from '../../forms/answers/waitlist.ts'
import { pick } from '../../forms/pick.ts'
import { intakeForm } from '../intake/forms.ts'
import { dateOf, type Instant, morningAfter } from './calendar.ts'
import type { Context, Moved, Opening, PersonId, Said, Written } from './context.ts'
import { after, anytime, coordinator, days, defineProcess, each, give, patientCoordinator, tell, to } from './define.ts'
import { dateIn, listOf, onDate, textOf } from './memo.ts'

/** The coordinator's word that it is theirs: letters stay blocked until a link from that address is pressed. */
const byCall = { memo: { confirmedBy: 'call' } } as const

const formOf = ({ case: row }: Context) => intakeForm(textOf(row, 'form')).form

/** One submission, from the form to the coordinator's word on it. */
export const intake = defineProcess('intake', 1, {
  starts: ['unconfirmed', 'held', 'triage'],

  anytime: {
    withdraw: anytime(['submitter'], ['triage', 'moreInfo', 'waitlisted'], to('withdrawn')),
    confirmByCall: anytime(['coordinator'], ['unconfirmed'], to('triage', undefined, { notes: () => byCall })),
    lookNow: anytime(['coordinator'], ['waitlisted', 'moreInfo'], to('triage')),
  },

  states: {
    unconfirmed: {
      asks: each('submitter')('confirmAddress'),
      choices: {
        confirm: to('triage', undefined, {
          atOnce: true,
          notes: (said) =>
            isTheirOwn(said) ? { roles: { submitter: said.facts.known ?? said.question.personId } } : byCall,
          writes: (said) => (isTheirOwn(said) ? [confirmed(said)] : []),
        }),
        notMe: to('dropped', notMe, {
          atOnce: true,
          writes: ({ question: { personId }, fields }) => [
            ...(fields['block'] === true ? [{ type: 'address.blocked', personId } as const] : []),
            ...forgets(personId),
          ],
        }),
      },
      remind: days(1, 3),
      alert: { letter: 'addressUnconfirmed', days: 3 },
      silence: after(7, 'lapsed'),
    },

    held: {
      asks: coordinator('looksLikeAbuse'),
      choices: { release: to('unconfirmed'), drop: to('dropped') },
      remind: days(3, 7),
      // The letter to the address is itself the filter.
      silence: { ...after(14, 'unconfirmed', () => ({ memo: { letGo: true } })), notBefore: room },
    },

    triage: {
      asks: patientCoordinator('triage'),
      choices: {
        accept: to('accepted'),
        askMore: to('moreInfo', (context) => askMore(formOf(context)), {
          notes: ({ fields }) => ({
            memo: { missing: Array.isArray(fields['missing']) ? fields['missing'] : [], until: null },
          }),
        }),
        redirect: to('redirected', redirect),
        waitlist: to('waitlisted', waitlist, {
          notes: ({ fields }) => ({ memo: { until: dateIn(fields, 'until'), missing: null } }),
        }),
        decline: to('declined', triageDecline),
        spam: to('dropped'),
      },
      tells: [give('submitter', 'receipt', isFirstLook)],
    },

    moreInfo: {
      asks: each('submitter')('missingDetails'),
      choices: {
        answer: to('triage', (context) => pick(formOf(context), listOf(context.case, 'missing')), {
          notes: () => ({ memo: { detailsMissing: false } }),
          writes: ({ fields }) => [{ type: 'card.changed', fields }],
        }),
      },
      remind: days(3, 7),
      silence: after(21, 'triage', () => ({ memo: { detailsMissing: true } })),
    },

    waitlisted: {
      until: [{ at: onDate('until'), to: 'triage' }],
      tells: [tell('submitter', 'waitlisted')],
    },

    accepted: { closed: true, opens: card, tells: [tell('submitter', 'accepted')] },
    redirected: { closed: true, tells: [tell('submitter', 'redirected')] },
    declined: { closed: true, tells: [tell('submitter', 'declined')] },
    withdrawn: { closed: true, tells: [tell('submitter', 'withdrawn')] },
    dropped: { closed: true },
    lapsed: { closed: true, writes: ({ case: { roles } }) => forgets(roles.submitter) },
  },
})

/** An address is proven only by whoever opened a letter that went there. */
function isTheirOwn({ question: { answeredBy, personId } }: Said): boolean {
  return answeredBy === personId
}

function confirmed({ facts, question }: Said): Written {
  return { type: 'address.confirmed', personId: question.personId, joins: facts.known }
}

/** As the letter promised: of a submission that nobody confirmed nothing is kept but that there was one. */
function forgets(personId: PersonId | undefined): readonly Written[] {
  return personId === undefined ? [] : [{ type: 'person.erased', personId }]
}

/** So many held ones a day are let go by silence, lest a flood of them reaches everybody whose address was typed. */
const LET_GO_A_DAY = 20

function room({ facts: { releases = [], zone }, now }: Context): Instant {
  const today = releases.filter((at) => dateOf(at, zone) === dateOf(now, zone))
  return today.length < LET_GO_A_DAY ? now : morningAfter(now, 1, zone)
}

function isFirstLook({ from }: Moved): boolean {
  return from === undefined || from === 'unconfirmed'
}

/** The need or the offer that an accepted submission becomes. */
function card({ case: row }: Moved): Opening {
  const { opens, side } = intakeForm(textOf(row, 'form'))
  const { submitter } = row.roles
  return {
    ...opens,
    roles: { ...(submitter !== undefined && { owner: submitter, [side]: submitter }) },
    memo: { submissionId: row.memo['submissionId'] ?? null, cardUntil: row.memo['cardUntil'] ?? null },
    parentId: row.id,
    counterpartId: null,
    sameReference: true,
    inherits: [],
  }
}
