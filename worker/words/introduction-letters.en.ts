import { heading, paragraph } from '../letters/blocks.ts'
import type { introductionLetters as hu } from './introduction-letters.hu.ts'
import { casePage, contactsOfOther, forCoordinators, other, pairTitles } from './phrases.en.ts'
import {
  factsIfAny,
  isWriter,
  reasonAllowed,
  rememberedDay,
  sideOf,
  theirCard,
  writesBy,
  writingDay,
} from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

const saidYes = 'You get this letter because you said yes to an introduction.'

export const introductionLetters = {
  contacts: {
    subject: 'Let us introduce you to each other',
    event: (telling) => ({
      day: writingDay(telling),
      title: isWriter(telling) ? 'Write to our new partner' : 'Has our new partner written?',
      description: isWriter(telling)
        ? 'I should write by today. The contact details are in the letter of introduction.'
        : 'If they have not, I write. The contact details are in the letter of introduction.',
    }),
    tell: (telling) => [
      paragraph('We are happy to write: you have both said yes! Let us introduce you to each other.'),
      heading('How to reach your partner'),
      ...contactsOfOther(telling),
      heading('Who writes first?'),
      paragraph(
        isWriter(telling)
          ? `Please write first, by ${writesBy(telling)}. A few sentences will do: who you are, and when you could talk.`
          : `You will hear from ${other(telling)} first, by ${writesBy(telling)}. If you do not, feel free to write yourself.`,
      ),
      paragraph(
        'If you reply to this letter, your reply goes straight to them. We have attached the date for your calendar.',
      ),
      ...aboutWhat(telling),
      paragraph('In a week we will ask whether you have talked. Until then, if you are stuck, do call us.'),
    ],
    reason: saidYes,
  },

  notThisTime: {
    subject: 'The co-operation does not come about now',
    tell: (telling) => [
      paragraph(`Thank you for saying yes. ${ending(telling)}`),
      paragraph(
        telling.other === undefined
          ? 'It was not because of you, and there is nothing for you to do now.'
          : 'Thank you for the time you gave to it.',
      ),
      ...reasonAllowed(telling, 'The other side has allowed us to pass on why:'),
      ...casePage(telling),
    ],
    reason: saidYes,
  },

  postponed: {
    subject: 'An introduction has been postponed',
    tell: (telling) => [
      paragraph('One side has asked for a later date for this introduction:'),
      ...pairTitles(telling),
      paragraph(
        `If the need is still open, it goes on by itself ${thatDay(telling)}. Until then you may look for another partner.`,
      ),
    ],
    reason: forCoordinators,
  },

  theyAskedForLater: {
    subject: 'A later date would suit the other side',
    tell: (telling) => [
      paragraph('Thank you for saying yes. It does not suit the other side now; they have asked for a later date.'),
      paragraph(
        `If nothing changes, we will ask you again ${thatDay(telling)}. Until then there is nothing for you to do.`,
      ),
      ...casePage(telling),
    ],
    reason: saidYes,
  },

  theySayAgreed: {
    subject: 'We hear that you have agreed',
    tell: (telling) => [
      paragraph(`We are happy to hear that you have agreed with ${other(telling)}. Congratulations!`),
      paragraph(
        `Now ${other(telling)} writes down in short what you agreed on, and you will get it to look through. Until then there is nothing for you to do.`,
      ),
      paragraph('If this is a mistake, please reply to this letter or give us a call.'),
    ],
    reason: saidYes,
  },
} satisfies Same<typeof hu>

const aboutWhat = (telling: Telling) => {
  const rows = factsIfAny(theirCard(telling)?.blurb ?? [])
  return rows.length > 0 ? [heading('What it is about'), ...rows] : []
}

/** A need that was withdrawn closes its introductions too, so that nothing is promised there. */
const ending = (telling: Telling): string => {
  const what =
    telling.other === undefined ? 'This introduction does not come about now' : 'It does not become a co-operation now'
  if (sideOf(telling) === 'company')
    return `${what}; we still count on your offer and will be in touch when a fitting need comes in.`
  return telling.state === 'cancelled'
    ? `${what}. If you still need the help, we go on looking for the right partner.`
    : `${what}; we go on looking for the right partner.`
}

const thatDay = (telling: Telling): string => {
  const until = rememberedDay(telling, 'until')
  return until === undefined ? 'on that day' : `on ${until}`
}
