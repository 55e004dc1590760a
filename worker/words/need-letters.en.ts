import { type Block, paragraph } from '../letters/blocks.ts'
import type { needLetters as hu } from './need-letters.hu.ts'
import { casePage, forCoordinators, needLine, needTitle } from './phrases.en.ts'
import { rememberedDay, ourWordsIn } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

const owns = 'You get this letter because you told us about a need.'

export const needLetters = {
  stillLooking: {
    subject: 'Where your need stands',
    tell: (telling) => [
      ...needTitle(telling),
      paragraph(standing(telling)),
      paragraph('There is nothing for you to do now.'),
      ...withdrawing(telling),
      ...casePage(telling),
    ],
    reason: owns,
  },
  needClosed: {
    subject: 'We have closed your need',
    tell: (telling) => [
      paragraph('We are sorry: we found no fitting partner and stop looking.'),
      ...needTitle(telling),
      ...ourWordsIn(telling, 'reason'),
      paragraph('If things change, or you need help with something else, do write to us again.'),
    ],
    reason: owns,
  },
  cardExpired: {
    subject: 'Your need has expired',
    tell: (telling) => [
      paragraph('We asked whether you still need this, but got no answer, so we have closed it.'),
      ...needTitle(telling),
      paragraph('If you still need it, reply to this letter or give us a call, and we will take it up again.'),
    ],
    reason: owns,
  },
  needFulfilled: {
    subject: 'A need has been fulfilled',
    tell: (telling) => [
      paragraph('The NGO has confirmed that they received everything. There is nothing for you to do.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
  needPartlyFulfilled: {
    subject: 'A need has been partly fulfilled',
    tell: (telling) => [
      paragraph('The NGO received part of what was agreed, and it will do for them. There is nothing for you to do.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
  needWithdrawn: {
    subject: 'A need has been withdrawn',
    tell: (telling) => [paragraph('The NGO has withdrawn it. There is nothing for you to do.'), ...needLine(telling)],
    reason: forCoordinators,
  },
  needExpired: {
    subject: 'A need has expired',
    tell: (telling) => [
      paragraph('Nobody answered whether it is still needed, so we have closed it. There is nothing for you to do.'),
      ...needLine(telling),
    ],
    reason: forCoordinators,
  },
} satisfies Same<typeof hu>

const standing = (telling: Telling): string => {
  switch (telling.state) {
    case 'waiting':
      return waiting(rememberedDay(telling, 'until'))
    case 'introducing':
      return 'There is a possible partner, and an introduction is under way. If no co-operation comes of it, we go on looking.'
    default:
      return 'We are still looking for the right partner and have not found one yet. We have not forgotten you.'
  }
}

const waiting = (until: string | undefined): string =>
  until === undefined
    ? 'The search is paused; when a fitting offer comes, we go on.'
    : `The search is paused. We go on on ${until}, or sooner if a fitting offer comes.`

const withdrawing = ({ links }: Telling): readonly Block[] =>
  links.casePage === undefined
    ? [paragraph('If you no longer need it, reply to this letter or give us a call, and we will close it.')]
    : [paragraph('If you no longer need it, you can withdraw it on the page of the case.')]
