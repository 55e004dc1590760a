import { paragraph } from '../letters/blocks.ts'
import { again, agreementText, ifSilent, other, pairTitles } from './phrases.en.ts'
import type { projectStart as hu } from './project-start.hu.ts'
import type { Same } from './same.ts'

const partner = 'You get this letter because you take part in a co-operation that we arranged.'

const stop = {
  label: 'There will be no co-operation',
  hint: 'We tell the other side too, without a reason.',
  next: 'Thank you for telling us. We will close it and tell the other side, without a reason.',
}

/** From the agreement to the check-ins. */
export const projectStart = {
  agreement: {
    subject: 'Please write down what you agreed on',
    ask: (telling) => [
      ...again(telling),
      paragraph('We are glad that you have agreed! Please write down in short on what: one page, no legal language.'),
      ...pairTitles(telling),
      paragraph('What we know already is filled in. What matters most: what will be done, and by when.'),
      paragraph(`What you write also goes to ${other(telling)}, to confirm it or suggest a change.`),
    ],
    silence: (telling) => `${ifSilent(telling)}, the coordinator will be in touch and help to write it.`,
    choices: {
      send: {
        label: 'Write the agreement',
        next: 'Thank you! We will send it to the other side to confirm. Until then there is nothing for you to do.',
      },
      stop,
    },
    reason: partner,
  },

  confirmAgreement: {
    subject: 'Is this what you agreed on?',
    ask: (telling) => [
      ...again(telling),
      paragraph(
        (telling.agreement?.version ?? 1) > 1
          ? 'There is a new version of the agreement. Please look through it and see whether it is right:'
          : 'The other side has written down what you agreed on. Please look whether it is what you talked about:',
      ),
      ...agreementText(telling),
      paragraph(
        'If it is right, confirm it. If something is different, suggest a change: the other side looks through it.',
      ),
    ],
    silence: (telling) => `${ifSilent(telling)}, the coordinator will be in touch.`,
    choices: {
      confirm: {
        label: 'Confirm it',
        next: 'Thank you! Both sides get the agreement, and the work can begin.',
      },
      change: {
        label: 'Suggest a change',
        hint: 'You may rewrite the text; the other side looks at it.',
        next: 'Thank you! We will send it to the other side to confirm. Until then there is nothing for you to do.',
      },
      stop,
    },
    reason: partner,
  },

  howIsItGoing: {
    subject: 'How is it going?',
    ask: (telling) => [
      ...again(telling),
      paragraph('Just a short question: how is your joint work going?'),
      ...pairTitles(telling),
      paragraph('It takes half a minute. If you are stuck, tell us now: it is still easy to help.'),
    ],
    silence: (telling) => `${ifSilent(telling)}, we take it that all is well.`,
    choices: {
      green: {
        label: 'It is going well',
        next: 'Splendid, thank you! There is nothing else for you to do.',
      },
      amber: {
        label: 'More slowly, but it is going',
        next: 'Thank you, that is fine. If you need help, do call us.',
      },
      red: {
        label: 'We are stuck',
        hint: 'You write in a few words what is wrong; only the coordinator reads it.',
        next: 'Thank you for telling us. The coordinator will be in touch.',
      },
    },
    reason: partner,
  },
} satisfies Same<typeof hu>
