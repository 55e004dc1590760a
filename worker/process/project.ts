import { agreement } from '../../forms/answers/agreement.ts'
import { cancelProject } from '../../forms/answers/cancel-project.ts'
import { checkIn } from '../../forms/answers/check-in.ts'
import { checkInRed } from '../../forms/answers/check-in-red.ts'
import { lookBack } from '../../forms/answers/look-back.ts'
import { notAccepted } from '../../forms/answers/not-accepted.ts'
import { notDelivered } from '../../forms/answers/not-delivered.ts'
import { notYetAccepted } from '../../forms/answers/not-yet-accepted.ts'
import { partlyDelivered } from '../../forms/answers/partly-delivered.ts'
import { resume } from '../../forms/answers/resume.ts'
import { survey } from '../../forms/answers/survey.ts'
import { monthsAfter, morningOf } from './calendar.ts'
import type { Context, Moved, Notes, Said, Written } from './context.ts'
import {
  after,
  all,
  anytime,
  days,
  defineProcess,
  each,
  give,
  line,
  oneOf,
  patientCoordinator,
  since,
  tell,
  to,
} from './define.ts'
import { countOf, dateIn, onDate, textOf } from './memo.ts'
import { nextCheckIn } from './plan.ts'
import { isMissedTwice, missed } from './rounds.ts'

const LOOK_BACK_MONTHS = 6
const early = ['drafting', 'confirming'] as const
const running = ['underway', 'checkIn', 'delivering', 'accepting'] as const

const newEnd = ({ fields }: Said): Notes => ({ memo: { endsOn: dateIn(fields, 'newDate') } })
const isAgreed = ({ case: row }: Context): boolean => row.memo['agreed'] === true
const isUnanswered = ({ said }: Moved): boolean => said === undefined
const lookedBack = [
  line('coordinator', 'lookBackUnanswered', isUnanswered),
  // Whoever has a new need was told that the coordinator will be in touch.
  line('coordinator', 'newNeed', ({ said }) => said?.fields['newNeed'] === true),
]

/** What two organisations do together, from the agreement to the look-back half a year after its end. */
export const project = defineProcess('project', 1, {
  starts: ['drafting'],

  anytime: {
    needHelp: anytime(['ngo', 'company'], [...early, ...running], to('stuck')),
    delivered: anytime(['giver'], ['underway', 'checkIn'], to('accepting')),
    cancel: anytime(['coordinator'], [...early, ...running, 'stuck'], to('cancelled', cancelProject)),
  },

  states: {
    drafting: {
      asks: each('author')('agreement'),
      choices: { send: to('confirming', agreement, { notes: planned, writes: written }), stop: to('cancelled') },
      remind: days(3, 7),
      silence: after(14, 'stuck'),
    },

    confirming: {
      asks: each('reviewer')('confirmAgreement'),
      choices: {
        confirm: to('underway', undefined, {
          notes: () => ({ memo: { agreed: true } }),
          writes: ({ case: row, question }) => [
            { type: 'agreement.confirmed', version: countOf(row, 'version'), by: question.personId },
          ],
        }),
        // A new version, which is now the other's to confirm.
        change: to('confirming', agreement, { notes: swapped, writes: written }),
        stop: to('cancelled'),
      },
      remind: days(3, 7),
      silence: after(14, 'stuck'),
    },

    underway: {
      until: [
        { at: onDate('endsOn'), to: 'delivering' },
        { at: nextCheckIn, to: 'checkIn', bound: 'the dates of its plan' },
      ],
      tells: [
        give('ngo', 'agreementCopy', isConfirmed),
        give('company', 'agreementCopy', isConfirmed),
        tell('coordinator', 'nobodyAnswers', isMissedTwice),
        // Whoever has to go on hears what is still missing, and by when.
        tell('company', 'goesOn', goesOnFrom('accepting', 'stuck')),
        tell('ngo', 'goesOn', goesOnFrom('delivering', 'stuck')),
      ],
    },

    checkIn: {
      asks: each('ngo', 'company')('howIsItGoing'),
      choices: { green: all('underway', checkIn), amber: all('underway', checkIn), red: to('stuck', checkInRed) },
      notes: ({ case: row }) => ({ memo: { round: countOf(row, 'round') + 1 } }),
      remind: days(3),
      silence: after(7, 'underway', missed),
    },

    delivering: {
      asks: each('giver')('isItDelivered'),
      choices: {
        yes: to('accepting'),
        partly: to('underway', partlyDelivered, { notes: newEnd }),
        no: to('stuck', notDelivered),
      },
      remind: days(3, 7),
      silence: after(14, oneOf(['accepting', 'stuck'], secondSilence, 'twice'), ({ case: row }) => ({
        memo: { deliverySilences: countOf(row, 'deliverySilences') + 1 },
      })),
    },

    accepting: {
      asks: each('ngo')('isItWhatWasAgreed'),
      choices: {
        yes: to('surveying', undefined, { notes: () => ({ memo: { outcome: 'done' } }) }),
        notYet: to('underway', notYetAccepted, { notes: newEnd }),
        partlyEnough: to('surveying', undefined, { notes: () => ({ memo: { outcome: 'partly' } }) }),
        no: to('stuck', notAccepted),
      },
      remind: days(3, 7),
      silence: after(14, 'stuck'),
    },

    surveying: {
      asks: each('ngo', 'company')('survey'),
      after: since('surveying', 3),
      choices: { answer: all('lookingBack', survey) },
      frees: ['need', 'offer'],
      remind: days(7),
      silence: after(14, 'lookingBack'),
      reports: true,
    },

    lookingBack: {
      asks: each('ngo')('lookBack'),
      after: halfAYearOn,
      choices: { answer: to(oneOf(['done', 'partly'], outcome), lookBack) },
      remind: days(7),
      silence: after(21, oneOf(['done', 'partly'], outcome)),
      undeliverableDays: 14,
      tells: [line('coordinator', 'surveyUnanswered', isUnanswered)],
    },

    stuck: {
      asks: patientCoordinator('stuck'),
      choices: {
        resume: to('underway', resume, { onlyIf: isAgreed, notes: newEnd }),
        acceptedByPhone: to('surveying', undefined, {
          onlyIf: isAgreed,
          notes: () => ({ memo: { outcome: 'done' } }),
        }),
        askAgain: to(oneOf([...early, ...running], cameFrom)),
        cancel: to('cancelled', cancelProject),
      },
      notes: ({ from }) => ({ memo: { stuckFrom: from ?? null } }),
      silence: after(60, 'cancelled'),
    },

    done: { closed: true, tells: lookedBack },
    partly: { closed: true, tells: lookedBack },
    cancelled: { closed: true, tells: [tell('ngo', 'projectCancelled'), tell('company', 'projectCancelled')] },
  },
})

/** Dates of the version just written; they count from the moment it is confirmed. */
function planned({ case: row, fields }: Said): Notes {
  const milestones = ['milestone1On', 'milestone2On', 'milestone3On'].map((key) => fields[key])
  return {
    memo: {
      version: countOf(row, 'version') + 1,
      startsOn: dateIn(fields, 'startsOn'),
      endsOn: dateIn(fields, 'endsOn'),
      milestones: milestones.filter((date) => typeof date === 'string'),
    },
  }
}

function swapped(said: Said): Notes {
  const { author, reviewer } = said.case.roles
  return {
    ...planned(said),
    ...(author !== undefined && reviewer !== undefined && { roles: { author: reviewer, reviewer: author } }),
  }
}

function written({ case: row, question, fields }: Said): readonly Written[] {
  return [{ type: 'agreement.written', version: countOf(row, 'version') + 1, author: question.personId, fields }]
}

/** Somebody's word, not silence, has set a new date. */
function goesOnFrom(...states: readonly string[]): (context: Moved) => boolean {
  return ({ from, said }) => said?.fields['newDate'] !== undefined && from !== undefined && states.includes(from)
}

function isConfirmed({ from }: Moved): boolean {
  return from === 'confirming'
}

function secondSilence({ case: row }: Context): 'accepting' | 'stuck' {
  return countOf(row, 'deliverySilences') === 0 ? 'accepting' : 'stuck'
}

function halfAYearOn({ case: row, facts, now }: Context): number {
  const endsOn = textOf(row, 'endsOn')
  return endsOn === undefined ? now : morningOf(monthsAfter(endsOn, LOOK_BACK_MONTHS), facts.zone)
}

function outcome({ case: row }: Context): 'done' | 'partly' {
  return row.memo['outcome'] === 'partly' ? 'partly' : 'done'
}

function cameFrom({ case: row }: Context): (typeof early)[number] | (typeof running)[number] {
  const from = textOf(row, 'stuckFrom')
  return [...early, ...running].find((state) => state === from) ?? 'drafting'
}
