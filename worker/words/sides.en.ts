import { facts, heading, paragraph } from '../letters/blocks.ts'
import { again, casePage, contactsOf, forCoordinators, staysOpen, stillWaits } from './phrases.en.ts'
import type { Same } from './same.ts'
import type { hu } from './sides.hu.ts'

/** Questions about another question, and the letter to somebody who has been named in another's stead. */
export const en = {
  questions: {
    undeliverable: {
      subject: 'One of our letters did not arrive',
      ask: (telling) => [
        ...stillWaits(telling),
        paragraph('We could not deliver a question, so no answer will come. Please help: a phone call may be enough.'),
        ...(telling.about === undefined
          ? []
          : [
              facts([{ label: 'Question', value: telling.about.title }]),
              heading('Whom we wrote to'),
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
          next: 'The question stays with whom we asked first.',
        },
      },
      reason: forCoordinators,
    },
  },

  letters: {
    askedAgain: {
      subject: 'Somebody would still like to answer',
      tell: (telling) => [
        paragraph(
          `Somebody would still like to answer a question that was closed, and asks to be asked again. Reference: ${telling.reference}.`,
        ),
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

    passedOn: {
      subject: 'You were named: please answer',
      tell: (telling) => [
        ...again(telling),
        paragraph('We asked a question, and the person we wrote to directed us to you.'),
        paragraph('The button below opens the question. If this is a mistake, you can tell us there too.'),
      ],
      reason: 'You get this letter because somebody named you to answer in their stead.',
    },

    firstQuestion: {
      subject: 'We have a question for you',
      tell: (telling) => [
        ...again(telling),
        paragraph('We have a question for you in a case for which this e-mail address was given to us.'),
        paragraph('The button below opens the question. If this is a mistake, you can tell us there too.'),
      ],
      reason: 'You get this letter because this address was given to us for this case.',
    },
  },
} satisfies Same<typeof hu>
