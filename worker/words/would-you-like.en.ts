import { type Block, facts, heading, list, note, paragraph } from '../letters/blocks.ts'
import { again, ifSilent, needTitle, offerTitle, other } from './phrases.en.ts'
import { isSecond, sideOf, theirCard } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'
import type { wouldYouLike as hu } from './would-you-like.hu.ts'

/** Says what the other side brings, never who they are. */
export const wouldYouLike = {
  subject: 'Would you like to meet a possible partner?',
  ask: (telling) => [
    ...(telling.round > 0 ? again(telling) : onceMore(telling)),
    paragraph(opening(telling)),
    ...theirs(telling),
    ...why(telling),
    heading('What happens if you say yes?'),
    paragraph(afterYes(telling)),
    note(
      'We pass on names and contact details only after two yeses: until then the other side does not know who you are.',
    ),
  ],
  silence: (telling) =>
    sideOf(telling) === 'ngo'
      ? `${ifSilent(telling)}, we take it that it does not suit you now, and will ask whether you still need help.`
      : `${ifSilent(telling)}, we take it that it does not suit you now, and look for somebody else.`,
  choices: {
    yes: {
      label: 'Yes, gladly',
      next: 'Thank you! Once there are two yeses, we soon send each other’s contact details. There is nothing more for you to do.',
    },
    later: {
      label: 'Later',
      hint: 'You give a day, and we ask you again.',
      next: 'All right. We will ask you again on that day.',
    },
    no: {
      label: 'Not this time',
      hint: 'You pick the reason with one click, so that we suggest something that fits better.',
      next: 'Thank you for the honest answer. We pass on the reason only if you have allowed it.',
    },
  },
  reason: 'You get this letter because you told us about a need or an offer.',
} satisfies Same<typeof hu>

const theirs = (telling: Telling): readonly Block[] => {
  const card = theirCard(telling)
  if (card === undefined) return []
  return [
    heading(sideOf(telling) === 'ngo' ? 'What the company offers' : 'What the NGO needs'),
    facts(card.blurb),
    ...(card.isVeiled ? [note('We hide contact details and names until we have introduced you.')] : []),
  ]
}

const opening = (telling: Telling): string => {
  if (sideOf(telling) === 'ngo')
    return isSecond(telling)
      ? 'We have found a company for your need that would be glad to meet you.'
      : 'We have found an offer for your need and would be glad to introduce you to whoever made it.'
  return isSecond(telling)
    ? 'An NGO would be glad to work with you and looks for the kind of help that you have offered.'
    : 'An NGO looks for the kind of help that you have offered. We would be glad to introduce you to each other.'
}

/** After a postponement: `askedBefore` tells that it was the second who wanted it, when the first had said yes. */
const onceMore = (telling: Telling): readonly Block[] => {
  if (telling.memo['until'] === undefined) return []
  const wasSecond = telling.memo['askedBefore'] === true
  if (wasSecond === isSecond(telling))
    return [paragraph('You had asked us to come back to you later. Now is the time.')]
  return wasSecond
    ? [paragraph('You have said yes before. The other side then asked for a later date, so we ask you once more.')]
    : []
}

const why = (telling: Telling): readonly Block[] => {
  const reasons = telling.reasons ?? []
  const own = sideOf(telling) === 'ngo' ? needTitle(telling) : offerTitle(telling)
  if (reasons.length === 0 && own.length === 0) return []
  return [
    heading('Why you?'),
    ...(own.length > 0 ? [paragraph('Because of what you sent us:'), ...own] : []),
    ...(reasons.length > 0 ? [list(reasons)] : []),
  ]
}

const afterYes = (telling: Telling): string =>
  isSecond(telling)
    ? 'We send both sides the other’s contact details and say who writes first. Saying yes does not bind you to anything yet.'
    : `We ask ${other(telling)} too. If they also say yes, we introduce you to each other. Saying yes does not bind you to anything yet.`
