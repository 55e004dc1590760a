import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import type { intakeLetters as hu } from './intake-letters.hu.ts'
import { casePage, contactsOf, forCoordinators } from './phrases.en.ts'
import { rememberedDay, sentIn, ourWordsIn } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

const sent = 'You get this letter because you sent us a form.'

export const intakeLetters = {
  receipt: {
    subject: 'We have received it, thank you',
    tell: (telling) => [
      paragraph(thanks(telling)),
      paragraph(`Your reference is ${telling.reference}. On the phone it is all we need.`),
      heading('What happens next?'),
      list([
        'One of us will read it and answer within three working days. Until then there is nothing for you to do.',
        'We pass on your contact details only when both you and the partner have said yes.',
      ]),
      ...withdrawing(telling),
      ...casePage(telling),
      heading('Your copy'),
      ...sentIn(telling),
    ],
    reason: sent,
  },

  waitlisted: {
    subject: 'You are on our waiting list',
    tell: (telling) => [
      paragraph('Thank you for writing to us! We cannot take it up yet, so we have put it on our waiting list.'),
      ...ourWordsIn(telling, 'why'),
      paragraph(waitingUntil(telling)),
      ...withdrawing(telling),
      ...casePage(telling),
    ],
    reason: sent,
  },

  accepted: {
    subject: 'Good news: accepted',
    tell: (telling) =>
      telling.submission?.form === 'company'
        ? [
            paragraph('Thank you for your offer, we gladly accept it!'),
            heading('What happens next?'),
            list([
              'As soon as a need comes in that it fits, we will ask you. Until then there is nothing for you to do.',
              'The NGO learns who you are only after you have said yes.',
            ]),
            ...casePage(telling),
          ]
        : [
            paragraph('We have accepted your need and started to look for a partner.'),
            heading('What happens next?'),
            list([
              'As soon as we find the right partner, we will ask you. Until then there is nothing for you to do.',
              'It may take weeks; we write every month even when there is no news.',
              'The partner learns who you are only after you have said yes.',
            ]),
            ...casePage(telling),
          ],
    reason: sent,
  },

  redirected: {
    subject: 'Somebody else can help you better',
    tell: (telling) => [
      paragraph(
        'Thank you for turning to us! We have read what you wrote and think that somebody else can help you better.',
      ),
      ...(ourWordsIn(telling, 'where').length > 0
        ? [paragraph('Please turn to:'), ...ourWordsIn(telling, 'where')]
        : []),
      paragraph('This closes the case with us. We have passed nothing on, so please contact them yourself.'),
      paragraph('If we can help with something else, do write to us again.'),
    ],
    reason: sent,
  },

  declined: {
    subject: 'Our answer to you',
    tell: (telling) => [
      paragraph(
        'Thank you for turning to us! We have read what you wrote, and we are sorry that we cannot take it on now.',
      ),
      ...ourWordsIn(telling, 'words'),
      ...(ourWordsIn(telling, 'alternative').length > 0
        ? [paragraph('What we suggest instead:'), ...ourWordsIn(telling, 'alternative')]
        : []),
      paragraph('If you have a question, reply to this letter or give us a call.'),
    ],
    reason: sent,
  },

  withdrawn: {
    subject: 'We have recorded that you withdrew',
    tell: () => [
      paragraph('We have closed the case as you asked; there is nothing more for you to do.'),
      paragraph('If you need us later, you can write again at any time.'),
    ],
    reason: sent,
  },

  addressUnconfirmed: {
    subject: 'A phone call may help',
    tell: (telling) => [
      paragraph(
        'For three days a sender has not confirmed the e-mail address. It may be misspelt, or the letter got lost.',
      ),
      ...(telling.submission === undefined ? [] : [facts(contactsOf(telling.submission.person))]),
      paragraph(
        telling.submission?.person.phone === undefined
          ? 'They gave no phone number, so there is nothing for you to do now.'
          : 'If you call them and they confirm the address, please record it on the page of the case.',
      ),
      paragraph(
        'If the sender does not confirm it within a week of sending the form, the submission lapses by itself.',
      ),
    ],
    reason: forCoordinators,
  },
} satisfies Same<typeof hu>

const thanks = ({ submission }: Telling): string => {
  switch (submission?.source) {
    case 'phone':
      return 'Thank you for calling! We have taken down what you said; please check that we got it right.'
    case 'paper':
      return 'Thank you for the form! We have typed it in from paper; please check that we got it right.'
    case 'web':
    case undefined:
      return 'Thank you for writing to us! We have received what you sent.'
  }
}

const waitingUntil = (telling: Telling): string => {
  const until = rememberedDay(telling, 'until')
  return until === undefined
    ? 'We will look at it again later, and write to you once we have decided. Until then there is nothing for you to do.'
    : `We will look at it again on ${until} at the latest, and write to you once we have decided. Until then there is nothing for you to do.`
}

const withdrawing = ({ links }: Telling): readonly Block[] =>
  links.casePage === undefined
    ? [paragraph('If you change your mind, reply to this letter or give us a call.')]
    : [paragraph('On the page of the case you can see where things stand at any time, and withdraw if you wish.')]
