import { daysAfter } from '../../day.ts'
import type { ShownWhere, Words } from '../../words.ts'
import type { agreementFields } from './fields.ts'
import type { hu } from './hu.ts'

const publicity = { yes: 'Yes', no: 'No', ask: 'Ask first' }

/** Three alike stand on the page: each says which it is. */
const milestoneErrors = (which: string) => ({
  not_after: `The day of the ${which} milestone must be later than the start.`,
  too_late: `The day of the ${which} milestone cannot be later than the end.`,
})

export const en: Words<typeof agreementFields> & ShownWhere<typeof hu> = {
  title: 'Co-operation agreement',
  intro: 'One page to make sure that both sides mean the same. Both of you confirm it.',
  sections: {
    work: { title: 'The task' },
    plan: { title: 'Dates' },
    people: { title: 'Who decides?', shown: 'Decisions' },
    terms: { title: 'Good to settle beforehand', intro: 'You may skip these questions.' },
  },
  fields: {
    result: {
      label: 'Desired outcome',
      hint: 'What will be there in the end?',
      errors: { required: 'Please describe what will be there in the end.' },
    },
    inScope: {
      label: 'Scope of the task',
      hint: 'What belongs to it?',
      errors: { required: 'Please describe what belongs to the task.' },
    },
    outOfScope: { label: 'Out of scope' },
    giverGives: {
      label: 'What does the giver give?',
      shown: 'What the giver gives',
      errors: { required: 'Please describe what the giver gives.' },
    },
    receiverGives: {
      label: 'What does the NGO give?',
      shown: 'What the NGO gives',
      hint: 'What it adds to the work and what it gives in return.',
      errors: { required: 'Please describe what the NGO gives.' },
    },
    startsOn: { label: 'Start', errors: { required: 'Please enter the day of the start.' } },
    endsOn: {
      label: 'End',
      errors: {
        required: 'Please enter the day of the end.',
        not_after: 'The end must be later than the start.',
        too_early: 'The end cannot be in the past.',
      },
    },
    milestone1What: { label: 'First milestone', hint: 'For example: the draft is ready.' },
    milestone1On: { label: 'Day of the first milestone', errors: milestoneErrors('first') },
    milestone2What: { label: 'Second milestone' },
    milestone2On: { label: 'Day of the second milestone', errors: milestoneErrors('second') },
    milestone3What: { label: 'Third milestone' },
    milestone3On: { label: 'Day of the third milestone', errors: milestoneErrors('third') },
    rhythm: {
      label: 'How often do you meet?',
      shown: 'Meetings',
      options: { weekly: 'Every week', biweekly: 'Every two weeks', monthly: 'Every month', asNeeded: 'As needed' },
    },
    giverDecides: {
      label: 'Who decides on the giver’s side?',
      shown: 'Decides on the giver’s side',
      errors: { required: 'Please enter who decides on the giver’s side.' },
    },
    receiverDecides: {
      label: 'Who decides at the NGO?',
      shown: 'Decides at the NGO',
      errors: { required: 'Please enter who decides at the NGO.' },
    },
    costs: { label: 'Costs', hint: 'If left empty: none.' },
    handover: { label: 'Hand-over', hint: 'Who runs it afterwards, who holds the passwords, who gives the training?' },
    licence: { label: 'Licence', hint: 'For example: the NGO may use and change it freely.' },
    personalDataClause: { label: 'Will personal data be handled?', shown: 'Personal data' },
    volunteerActForm: { label: 'Is a volunteer contract needed?', shown: 'Volunteer contract needed' },
    publicityGiver: {
      label: 'May the giver be named in public?',
      shown: 'The giver may be named in public',
      options: publicity,
    },
    publicityReceiver: {
      label: 'May the NGO be named in public?',
      shown: 'The NGO may be named in public',
      options: publicity,
    },
    stopRule: {
      label: 'When shall you stop?',
      shown: 'Stopping',
      hint: 'For example: if either side cannot be reached for two weeks.',
    },
  },
  example: (today) => ({
    result: 'A simple website that reads well on a phone and that the association updates itself.',
    inScope: 'Five pages, a gallery, training.',
    outOfScope: 'A web shop, lasting operation.',
    giverGives: 'Twenty hours of development and two hours of training.',
    receiverGives: 'Texts and pictures; a garden afternoon for the staff.',
    startsOn: daysAfter(today, 7),
    endsOn: daysAfter(today, 97),
    milestone1What: 'The draft is ready',
    milestone1On: daysAfter(today, 30),
    rhythm: 'biweekly',
    giverDecides: 'The managing director',
    receiverDecides: 'The board',
    handover: 'It runs on the association’s web space; the chair gets the passwords.',
    publicityGiver: 'yes',
    publicityReceiver: 'yes',
  }),
}
