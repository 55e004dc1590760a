import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import { contactsOf, forCoordinators, staysOpen, stillWaits } from './phrases.en.ts'
import { hasAddress, sentIn } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'
import type { triage as hu } from './triage.hu.ts'

/** What the sender is written, or that nothing reaches them and only the coordinator can say it. */
const toSender =
  (letter: string) =>
  ({ submission }: Telling): string =>
    submission?.isProven === false
      ? 'We cannot write to the sender about it: please tell them by phone.'
      : `We write to the sender${letter}.`

/** The coordinator's first look at a submission. */
export const triage = {
  subject: 'A submission is waiting for your decision',
  ask: (telling) => [
    ...stillWaits(telling),
    paragraph(arrival(telling)),
    ...missingBefore(telling),
    ...sentIn(telling),
    ...veiledLater(telling),
    heading('Before you decide'),
    list(telling.submission?.form === 'company' ? companyChecks : ngoChecks),
    ...answering(telling),
  ],
  silence: staysOpen,
  choices: {
    accept: {
      label: 'Accept',
      next: (telling) => `We open the need or the offer. ${toSender('')(telling)}`,
    },
    askMore: {
      label: 'Ask for more',
      hint: 'You tick what is missing and add a few words.',
      next: (telling) =>
        `${asked(telling)} The submission comes back to you even if there is no answer within 21 days.`,
    },
    redirect: {
      label: 'Redirect',
      hint: 'Somebody else can help better.',
      next: toSender(' whom to turn to'),
    },
    waitlist: {
      label: 'Put on the waiting list',
      hint: 'We will ask you again on a later day.',
      next: (telling) => `${toSender(' when we will look at it again')(telling)} It comes back to you on that day.`,
    },
    decline: {
      label: 'We cannot take it on',
      hint: 'The sender gets your very words.',
      next: toSender(', in your words'),
    },
    spam: {
      label: 'Unwanted, drop it',
      hint: 'The sender gets no letter.',
      next: 'We will drop the submission; the sender gets no letter.',
    },
  },
  reason: forCoordinators,
} satisfies Same<typeof hu>

/** A question also goes to an address that has proven nothing yet: its link is the proof. */
const asked = ({ submission }: Telling): string =>
  submission === undefined || hasAddress(submission.person)
    ? 'We write to the sender what we ask for.'
    : 'We cannot write to the sender: please call them; you can record the answer from our next letter.'

const answering = (telling: Telling): readonly Block[] => {
  const { submission } = telling
  const sentences = promise(telling)
  if (submission === undefined || submission.isProven)
    return [paragraph([...sentences, 'We write the letter for you.'].join(' '))]
  const why = hasAddress(submission.person)
    ? 'They have not confirmed their e-mail address from a letter yet, so we cannot write to them about the decision.'
    : 'There is no e-mail address, so we cannot send a letter.'
  return [paragraph([...sentences, why, 'Please call them:'].join(' ')), facts(contactsOf(submission.person))]
}

/** What the sender has been told of when they will hear from us. */
const promise = ({ submission, memo }: Telling): readonly string[] => {
  if (typeof memo['until'] === 'string') return ['We promised the sender to look at it again.']
  const isPromised = submission === undefined || submission.source === 'web'
  return isPromised ? ['We promised the sender an answer within three working days.'] : []
}

const ngoChecks = [
  'Within our scope: neither commercial nor party-political, and in our area?',
  'Concrete: can you say in one sentence what will be there at the end?',
  'Ready: is there somebody who decides and somebody who has time?',
  'In time: can the deadline be met?',
  'Is it clear what they add themselves and what they give in return?',
  'Would it replace paid work, or is there a conflict of interest?',
  'Is it free of personal data of the people they help?',
]

const companyChecks = [
  'Concrete: is it clear what they give, and how much?',
  'Solid: are there people, time and approval inside the company?',
  'Can an NGO meet what they expect in return?',
  'Is it help, and not advertising or selling?',
  'Is there no conflict of interest?',
]

const arrival = ({ submission, memo }: Telling): string => {
  if (typeof memo['until'] === 'string') return 'This submission has come back to you from the waiting list.'
  if (Array.isArray(memo['missing'])) return 'This submission has come back to you after we asked for missing details.'
  if (memo['confirmedBy'] === 'call') return 'A new submission has arrived; the sender confirmed the address by phone.'
  switch (submission?.source) {
    case 'phone':
      return 'A new submission has arrived, taken down on the phone.'
    case 'paper':
      return 'A new submission has arrived, typed in from paper.'
    case 'web':
    case undefined:
      return 'A new submission has arrived; the sender has confirmed the e-mail address.'
  }
}

const missingBefore = ({ submission, memo }: Telling) =>
  submission === undefined || submission.missing.length === 0
    ? []
    : [
        paragraph('We had asked for these:'),
        list(submission.missing),
        paragraph(
          memo['detailsMissing'] === true
            ? 'The sender did not answer: please decide from what we have.'
            : 'If the sender has added them, they are among the details below.',
        ),
      ]

const veiledLater = ({ submission }: Telling) =>
  submission?.veiled === undefined || submission.veiled.length === 0
    ? []
    : [
        paragraph(
          'Contact details or names were typed into the fields below. Until the introduction we hide them from the other side:',
        ),
        list(submission.veiled),
      ]
