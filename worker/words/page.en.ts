import type { PageWords } from './page-words.ts'

export const en: PageWords = {
  answerRecorded: 'Thank you, your answer has been recorded',
  recordedAt: (when) => `Recorded: ${when}`,
  undoUntil: (when) => `If you have changed your mind, you may undo it until ${when}`,
  undo: 'Undo my answer',
  chosen: 'Your answer',
  chosenBy: (name) => `The answer of the person asked (${name})`,
  recordedBy: (name) => `Recorded by: ${name}`,
  whatNext: 'What happens next?',
  alreadyAnswered: (byWhom) =>
    byWhom === undefined
      ? 'This question has already been answered; there is nothing more for you to do.'
      : `This question has already been answered; there is nothing more for you to do. Answered by: ${byWhom}`,
  alreadyAnsweredNewer: 'This question has already been answered; meanwhile we have a newer one for you.',
  newerQuestion: 'A newer question waits for you',
  pageOfCase: 'The page of this case',
  takenBack: 'We have undone what you chose',
  takenBackText: 'It does not take effect, and we have told nobody. The case stands as if you had not chosen it.',
  notDone: 'This was no longer possible',
  notDoneText:
    'We could not carry out what you chose, because what it was built on has changed. The page of the case shows where it stands.',
  toCase: 'See where the case stands',
  otherIsSettling:
    'An answer has come in a moment ago, and its sender may still undo it for some minutes. Please look again in ten minutes.',

  toAnswer: 'Jump to the decision',
  choose: 'What is your answer?',
  chooseOne: 'Please choose one.',
  send: 'Record my answer',

  closed: 'This question is closed',
  closedMoved: 'The case has gone on meanwhile, so you need not answer this question any more.',
  closedSilence: 'No answer came, so the case went on without it.',
  closedPassedOn: 'The question was passed on; somebody else answers it.',
  closedGivenUp: 'We no longer wait for an answer to this question.',
  closedDeleted:
    'Nobody confirmed the address, so we dropped the form and deleted its details, as our letter had promised. If you still need us, you are welcome to start again.',
  sendAnew: 'Please send it in again',
  askAgain: 'I would still like to answer, ask me again',
  askAgainDone: 'Thank you, we have told the coordinator. There is nothing else for you to do.',

  linkUnknown: 'This link does not work',
  linkUnknownText: 'Perhaps only half of it was copied. Please open it again from the letter, or give us a call.',
  staleVersion: 'The question has changed meanwhile, so your answer was not recorded. Please read it and answer again.',
  staleCase:
    'The case has changed meanwhile, so this was not recorded. Please read it, and choose again if you still want to.',
  noCapacity:
    'There is no free place now: an introduction is under way for the need or the offer. Please choose another.',
  offerUnavailable: 'The offer that the link named is not available now.',
  offerNotActive: 'This offer is no longer active. Please choose another.',
  pageLinkExpired: 'This link has expired',
  pageLinkExpiredText:
    'To protect your data these links live for 30 days. We will send you a new one, to the same e-mail address.',
  mailMeAFreshOne: 'Send me a new link',
  freshOneMailed: 'We have sent it. Please look in your mailbox, and in the spam folder too.',

  notMe: 'Not for me, pass it on',
  passOnIntro: 'Please enter whom we should turn to instead. We will write to them, and no longer to you in this case.',
  passOnSend: 'Pass it on',
  notMineIntro: 'If it came to you by mistake and you do not know whom we should ask, you need not name anybody.',
  notMine: 'I have nothing to do with it',
  notMineAsked:
    'Thank you for telling us! The coordinator will look into it, and until then we do not write to you about it. There is nothing else for you to do.',
  passOnAsked:
    'Thank you! The coordinator has a look, then we write to the person you named, or to you if it stays with you. Until then there is nothing for you to do.',

  passedOn: 'Thank you, we have passed the question on',
  passedOnText:
    'We have put the question to somebody else. We will not turn to you again in this case; there is nothing more for you to do.',

  mistyped: 'We wrote to this address by mistake',
  mistypedText:
    'We know that you did not send the form: its sender mistyped the e-mail address and has corrected it since. We will not write to you about this form again; there is nothing for you to do.',
  noMoreLettersIntro: 'You may ask us not to write to this address even if somebody types it again.',
  noMoreLettersAsk: 'Do not write to this address any more',
  noMoreLetters: 'Thank you for telling us. We will not write to this address even if somebody types it again.',

  casePage: 'Your case with us',
  caseOpenQuestions: 'We wait for your answer to these',
  caseNothingToDo: 'There is nothing for you to do now. When we have a question, we will write to you.',
  answersGiven: 'What the two sides have answered',
  whatHappened: 'What has happened so far',
  earlier: 'Earlier',
  yourData: 'What we keep about you',
  theirData: 'What they sent in',
  anytime: 'What you can do at any time',
  anytimeIntro: 'You need not wait for a letter from us.',
  onBehalf: 'Told by phone or on paper: enter it',
  onBehalfWhich: 'What did they tell you, or bring on paper?',
  onBehalfForms: { ngo: 'The need of an NGO', company: 'The offer of a company' },
  answeringFor: (name) =>
    `You are answering for somebody else, as you were told on the telephone. We asked: ${name}. The log will say that you recorded it.`,
  caseForStaff: 'The page of this case',
  questionsWait: (count) => `${count} questions wait for you`,
  severalNews: (count) => `${count} pieces of news about your cases`,
  another: { ngo: 'Send in another need', company: 'Send in another offer' },

  happened: {
    'submission.received': ({ who }) => (who === 'reader' ? 'We received what you sent.' : 'A submission came in.'),
    // Their own pressing of the button says it already.
    'address.confirmed': ({ who }) => (who === 'reader' ? undefined : 'The sender confirmed the e-mail address.'),
    'case.opened': ({ state }) => (state === undefined ? undefined : `${state}.`),
    'case.moved': ({ state }) => (state === undefined ? undefined : `${state}.`),
    'case.closed': () => undefined,
    'question.asked': () => undefined,
    'question.answered': ({ who, choice, isTold }) => {
      if (who !== 'reader') return undefined
      const yours = isTold ? 'Your answer, as you told it to us' : 'Your answer'
      return choice === undefined ? 'You answered.' : `${yours}: “${choice}”`
    },
    'answer.settled': () => undefined,
    'answer.undone': ({ who }) => (who === 'reader' ? 'You undid your answer.' : undefined),
    'question.reminded': ({ who }) => (who === 'reader' ? 'We sent you a reminder.' : undefined),
    'question.escalated': () => undefined,
    'question.closed': () => undefined,
    'question.reopened': ({ who }) => (who === 'reader' ? 'We opened the question again.' : undefined),
    'question.passedOn': ({ who }) => (who === 'reader' ? 'You passed the question on.' : undefined),
    'contact.released': ({ who }) => {
      switch (who) {
        case 'reader':
          return 'We gave your contact details to the other side.'
        case 'other':
          return 'We gave you the contact details of the other side.'
        case 'staff':
          return undefined
      }
    },
    'letter.failed': ({ who }) => (who === 'reader' ? 'We could not deliver a letter to you.' : undefined),
    'letter.dropped': () => undefined,
    'card.changed': () => 'Details were added or changed.',
    'note.added': () => undefined,
    'consent.given': () => undefined,
    'consent.withdrawn': () => 'At your request we send no more reminders.',
    'person.erased': () => 'The personal data was erased.',
  },
}
