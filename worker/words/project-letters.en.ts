import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import { agreementText, bothParties, casePage, contactsOf, forCoordinators, pairTitles } from './phrases.en.ts'
import type { projectLetters as hu } from './project-letters.hu.ts'
import { ourWordsIn, rememberedDay, sideOf, wordsIn } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

const partner = 'You get this letter because you take part in a co-operation that we arranged.'

/** What the other side wrote: what is missing, or what is left to do. */
const stillMissing = (telling: Telling): readonly Block[] => {
  const words = [...wordsIn(telling, 'missing'), ...wordsIn(telling, 'left')]
  return words.length > 0 ? [paragraph('What is left:'), ...words] : []
}

export const projectLetters = {
  agreementCopy: {
    subject: 'Your copy of the agreement',
    tell: (telling) => [
      paragraph('Both sides have confirmed the agreement. We wish you good work together!'),
      heading('What happens next?'),
      list([
        'Half way and at the milestones we will ask briefly how it is going.',
        ...ending(telling),
        'If you are stuck, do not wait: call us at any time.',
      ]),
      ...casePage(telling),
      heading('Your copy'),
      ...agreementText(telling),
    ],
    reason: partner,
  },

  goesOn: {
    subject: 'The common work goes on',
    tell: (telling) => [
      paragraph('The common work goes on with a new date.'),
      ...pairTitles(telling),
      ...stillMissing(telling),
      paragraph(newEnd(telling)),
      ...casePage(telling),
    ],
    reason: partner,
  },

  nobodyAnswers: {
    subject: 'No answers about a co-operation',
    tell: (telling) => [
      paragraph('Twice in a row neither side has answered how the joint work is going.'),
      ...pairTitles(telling),
      ...bothParties(telling),
      paragraph('All may be well; a phone call will tell. Meanwhile the case goes on by itself.'),
    ],
    reason: forCoordinators,
  },

  projectCancelled: {
    subject: 'The co-operation does not come about this time',
    tell: (telling) => [
      paragraph('We have closed the co-operation; it does not come about this time.'),
      ...pairTitles(telling),
      ...(telling.decision?.choice === 'cancel' ? ourWordsIn(telling, 'reason') : []),
      paragraph(
        sideOf(telling) === 'company'
          ? 'Thank you for wanting to help; we gladly count on you another time. There is nothing for you to do now.'
          : 'Your need is open again: we go on looking for the right partner. There is nothing for you to do now.',
      ),
      ...casePage(telling),
    ],
    reason: partner,
  },

  surveyUnanswered: {
    subject: 'A survey was not answered',
    tell: (telling) => [
      paragraph(
        `After a finished co-operation not both sides said how it went. There is nothing for you to do. Reference: ${telling.reference}.`,
      ),
      ...pairTitles(telling),
    ],
    reason: forCoordinators,
  },

  lookBackUnanswered: {
    subject: 'A look-back was not answered',
    tell: (telling) => [
      paragraph(
        `Nobody answered what came of a co-operation after half a year. There is nothing for you to do. Reference: ${telling.reference}.`,
      ),
      ...pairTitles(telling),
    ],
    reason: forCoordinators,
  },

  newNeed: {
    subject: 'An NGO has a new need',
    tell: (telling) => [
      paragraph(
        'In the look-back after half a year they say that they have a new need. We promised that you will be in touch.',
      ),
      ...pairTitles(telling),
      ...(telling.parties ? [facts(contactsOf(telling.parties.ngo))] : []),
    ],
    reason: forCoordinators,
  },
} satisfies Same<typeof hu>

const ending = (telling: Telling): readonly string[] => {
  const endsOn = rememberedDay(telling, 'endsOn')
  return endsOn === undefined ? [] : [`On the day of the deadline we will ask whether it is done: ${endsOn}.`]
}

/** Only whoever works on it is asked. */
const newEnd = (telling: Telling): string => {
  const endsOn = rememberedDay(telling, 'endsOn')
  const isOwn = sideOf(telling) === 'company'
  const then = isOwn
    ? 'We will then ask you again whether it is done.'
    : 'We will then ask the company whether it is done.'
  return endsOn === undefined ? then : `The new date: ${endsOn}. ${then}`
}
