import { type Block, facts, heading, paragraph } from '../letters/blocks.ts'
import { again, casePage, contactsOf, forCoordinators, ifSilent, staysOpen, stillWaits } from './phrases.en.ts'
import { hasAddress } from './reading.ts'
import type { Same } from './same.ts'
import type { hu } from './sides.hu.ts'
import type { AboutTelling, Telling } from './telling.ts'

/** Questions about another question, and the letter to somebody who has been named in another's stead. */
export const en = {
  questions: {
    undeliverable: {
      subject: 'A question did not reach whom it is for',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph(whyUnreached(telling)),
        ...(telling.about === undefined
          ? []
          : [
              facts([{ label: 'Question', value: telling.about.title }]),
              heading(hasAddress(telling.about.person) ? 'Whom we wrote to' : 'Whom we ask'),
              facts(contactsOf(telling.about.person)),
            ]),
      ],
      silence: staysOpen,
      choices: {
        newAddress: {
          label: 'Give a better address',
          next: 'Thank you! We will send the question to the new address.',
        },
        byPhone: {
          label: 'They answered by phone, I type it in',
          hint: 'The log will say that you recorded it.',
          next: 'Thank you! We will record the answer, and the case goes on.',
        },
        giveUp: {
          label: 'Do not wait any longer',
          next: 'All right. The case goes on as if no answer had come.',
        },
      },
      reason: forCoordinators,
    },

    passOn: {
      subject: 'Somebody else was named to answer',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph('The person we asked would pass a question on. Whoever was named gets no letter until you decide.'),
        ...(telling.about === undefined
          ? []
          : [
              facts([{ label: 'Question', value: telling.about.title }]),
              heading('Who would pass it on'),
              facts(contactsOf(telling.about.person)),
              ...(telling.about.proposed === undefined
                ? []
                : [heading('Who was named'), facts(contactsOf(telling.about.proposed))]),
            ]),
      ],
      silence: staysOpen,
      choices: {
        allow: {
          label: 'Yes, ask them',
          hint: 'From now on they are the contact person in this case.',
          next: 'We will send them the question. From now on they are the contact person in this case.',
        },
        refuse: {
          label: 'No, keep the first person',
          next: 'We write to the person we asked first that the question stays with them.',
        },
      },
      reason: forCoordinators,
    },
  },

  letters: {
    askedAgain: {
      subject: 'Somebody would still like to answer',
      tell: (telling) => [
        paragraph('Somebody would still like to answer a question that was closed, and asks to be asked again.'),
        ...(telling.about === undefined ? [] : questionAbout(telling.reference, telling.about, 'Who would answer')),
        paragraph('On the page of the case, or by telephone, you can decide how it goes on.'),
      ],
      reason: forCoordinators,
    },

    letterFailed: {
      subject: 'One of our letters did not arrive',
      tell: (telling) => [
        paragraph('We could not deliver a letter. Please tell the person by phone what it said.'),
        ...(telling.about === undefined
          ? []
          : [
              facts([
                { label: 'Letter', value: telling.about.title },
                { label: 'Reference', value: telling.reference },
              ]),
              heading('Whom we wrote to'),
              facts(contactsOf(telling.about.person)),
            ]),
      ],
      reason: forCoordinators,
    },

    freshLink: {
      subject: 'A new link to your case',
      tell: (telling) => [
        paragraph('As you asked, here is the new link that shows where your case stands. It lives for 30 days.'),
        ...casePage(telling),
      ],
      reason: 'You get this letter because you asked for a new link on the page of your case.',
    },

    staysWithYou: {
      subject: 'The question stays with you',
      tell: (telling) => [
        paragraph(
          'You asked us to put a question to somebody else. The coordinator asks that you answer it after all.',
        ),
        paragraph(
          'You still can, with the button of our earlier letter. If that is difficult, reply to this letter or call us.',
        ),
        ...casePage(telling),
      ],
      reason: 'You get this letter because you asked us to put a question to somebody else.',
    },

    passedOn: {
      subject: 'You were named: please answer',
      tell: (telling) => [
        ...again(telling),
        ...whoWeAre(telling),
        paragraph('We asked a question in a case, and the person we asked first named you to answer in their stead.'),
        paragraph(ifMistaken),
        paragraph(withoutThem(telling)),
      ],
      reason: 'You get this letter because somebody named you to answer in their stead.',
    },

    firstQuestion: {
      subject: 'We have a question for you',
      tell: (telling) => [
        ...again(telling),
        ...whoWeAre(telling),
        paragraph('We have a question for you in a case for which this e-mail address was given to us.'),
        paragraph(ifMistaken),
        paragraph(withoutThem(telling)),
      ],
      reason: 'You get this letter because this address was given to us for this case.',
    },
  },
} satisfies Same<typeof hu>

const questionAbout = (reference: string, { title, person }: AboutTelling, whom: string): readonly Block[] => [
  facts([
    { label: 'Question', value: title },
    { label: 'Reference', value: reference },
  ]),
  heading(whom),
  facts(contactsOf(person)),
]

const whyUnreached = ({ about }: Telling): string => {
  if (about?.isDisowned === true)
    return 'Whoever we wrote to says that the question came to them by mistake. Please find out whom we should ask.'
  if (about === undefined || hasAddress(about.person))
    return 'We could not deliver a question, so no answer will come. Please help: a phone call may be enough.'
  return about.person.phone === undefined
    ? 'The person we ask has neither an e-mail address nor a telephone number with us, so we have not written. Please reach them in another way.'
    : 'The person we ask has no e-mail address, so we have not written. Please call them and record their answer.'
}

/** To an address that has proven nothing: whoever named it, and the case, are not spoken of. */
const whoWeAre = ({ network }: Telling): readonly Block[] => [
  paragraph(`We are ${network.name}: we bring NGOs and companies together.`),
  facts([{ label: 'Who runs the network', value: network.controller }]),
]

const ifMistaken =
  'The button below opens the question. If it came to you by mistake, say so there under “Not for me”; you need not name anybody.'

const withoutThem = (telling: Telling): string => `${ifSilent(telling)}, the case goes on without your answer.`
