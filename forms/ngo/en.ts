import { causeWords } from '../causes/en.ts'
import { families, types } from '../contribution/en.ts'
import { daysAfter } from '../day.ts'
import type { ShownWhere, Words } from '../words.ts'
import type { ngoFields } from './fields.ts'
import type { hu } from './hu.ts'

const nobodysData = 'Please write nothing by which a person you help could be recognised.'

export const en: Words<typeof ngoFields> & ShownWhere<typeof hu> = {
  title: 'Tell us what you need',
  intro:
    'Tell us how a company could help you. It takes about five minutes and no registration. ' +
    'A member of our team reads every form and usually answers within three working days.',
  sections: {
    organisation: { title: 'Your organisation', shown: 'The organisation' },
    contact: { title: 'Contact person', intro: 'We pass on your contact details only when both sides have said yes.' },
    need: { title: 'Your need', shown: 'The need' },
    moreNeed: {
      title: 'If you have time: about the need',
      shown: 'More about the need',
      intro: 'You may skip these questions. Your answers help us find the right partner.',
    },
    moreOrganisation: {
      title: 'If you have time: about the organisation',
      shown: 'More about the organisation',
      intro: 'You may skip these questions too.',
    },
    consent: { title: 'Privacy' },
  },
  fields: {
    organisationName: {
      label: 'Name of the organisation',
      errors: { required: 'Please enter the name of your organisation.' },
    },
    legalForm: {
      label: 'Legal form',
      options: {
        association: 'Association',
        foundation: 'Foundation',
        nonprofitCompany: 'Non-profit company',
        church: 'Church organisation',
        informalGroup: 'Community without registration',
      },
      errors: { required: 'Please choose your legal form.' },
    },
    causes: {
      label: 'What do you work for?',
      shown: 'Field of work',
      hint: 'Choose up to three fields.',
      options: causeWords,
      errors: { required: 'Please tick what you work for.', too_many: 'Please tick no more than three fields.' },
    },
    postalCode: { label: 'Postal code', errors: { required: 'Please enter the postal code of your seat.' } },
    settlement: {
      label: 'Town or village',
      hint: 'Where your organisation has its seat.',
      errors: { required: 'Please enter your town or village.' },
    },
    serviceArea: {
      label: 'Service area',
      options: {
        settlement: 'Our town or village',
        county: 'Our county',
        country: 'The whole country',
        remote: 'Online, anywhere',
      },
      errors: { required: 'Please choose where you work.' },
    },
    contactName: { label: 'Your name', shown: 'Name', errors: { required: 'Please enter your full name.' } },
    email: {
      label: 'E-mail address',
      hint: 'We send a letter there, in which you can confirm your address.',
      errors: { required: 'Please enter your e-mail address.' },
    },
    phone: { label: 'Phone number', hint: 'For example: +36 30 123 4567.' },
    needType: {
      label: 'What do you need?',
      shown: 'Help needed',
      options: types,
      groups: families,
      errors: { required: 'Please choose what you need.' },
    },
    needTitle: {
      label: 'Your need in one sentence',
      shown: 'In one sentence',
      hint: 'For example: A new website that reads well on a phone. At most 80 characters.',
      errors: { required: 'Please sum up your need in one sentence.' },
    },
    problem: {
      label: 'The problem',
      hint: `What does not work now, and for whom? ${nobodysData}`,
      errors: { required: 'Please describe the problem in a few sentences.' },
    },
    result: {
      label: 'The result you hope for',
      shown: 'Expected result',
      hint: 'What will be there when the work is done?',
      errors: { required: 'Please describe the result you hope for.' },
    },
    deadline: {
      label: 'When do you need it?',
      shown: 'Deadline',
      errors: {
        required: 'Please enter the day by which you need help.',
        too_early: 'The day by which you need it can be today or later.',
      },
    },
    deadlineFlexible: {
      label: 'Could this day be later?',
      shown: 'The deadline can move',
      errors: { required: 'Please say whether the day could be later.' },
    },
    decisionMaker: {
      label: 'Who decides on the co-operation at your organisation?',
      shown: 'Decision maker',
      hint: 'A name or an office, for example: the board.',
      errors: { required: 'Please enter who decides on the co-operation.' },
    },
    giveBack: {
      label: 'What can you give in return?',
      shown: 'In return',
      hint: 'Not money: a talk, a shared afternoon or a public thank-you, for example.',
      errors: { required: 'Please enter something you can give in return.' },
    },
    tried: { label: 'What have you tried so far?', shown: 'Tried so far' },
    howKnown: { label: 'How will you know that it worked?', shown: 'How success will show' },
    effortGuess: {
      label: 'How much work do you think it is?',
      shown: 'Estimated work',
      options: {
        hours: 'A few hours',
        days: 'A few days',
        weeks: 'A few weeks',
        months: 'Several months',
        unknown: 'I cannot tell',
      },
    },
    ownContribution: {
      label: 'What will you add yourselves?',
      shown: 'Own contribution',
      hint: 'For example: materials, volunteers, a place, organising.',
    },
    alternatives: { label: 'What else would help, if this cannot be done?', shown: 'What else would help' },
    urgency: {
      label: 'How urgent is it?',
      shown: 'Urgency',
      options: { low: 'It can wait', normal: 'Within a few months', high: 'Urgent' },
    },
    confidential: {
      label: 'Shall we treat it as confidential?',
      shown: 'To be kept confidential',
      hint: 'If so, we name neither your organisation nor the matter in public.',
    },
    materials: { label: 'Link to more', shown: 'Link', hint: 'For example a description or pictures.' },
    taxNumber: { label: 'Tax number', hint: 'For example: 12345676-1-05.' },
    registryNumber: { label: 'Registry number', hint: 'As it stands in the court register.' },
    publicBenefit: {
      label: 'Does the organisation have public-benefit status?',
      shown: 'Public-benefit status',
      options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    },
    beneficiaries: {
      label: 'Whom do you help?',
      shown: 'Whom they help',
      hint: `In one line, for example: older people in three districts of Miskolc. ${nobodysData}`,
    },
    sizeBand: {
      label: 'How many people work in the organisation?',
      shown: 'Size',
      hint: 'Staff and regular volunteers together.',
      options: { upTo5: 'Up to 5', upTo20: '6–20', upTo100: '21–100', over100: 'More than 100' },
    },
    contactRole: { label: 'Your role', shown: 'Role', hint: 'For example: chair, secretary, volunteer.' },
    website: { label: 'Website' },
    message: { label: 'Message to the coordinator', hint: 'Anything that is good to know.' },
    privacySeen: {
      label: 'I have read the privacy notice',
      shown: 'Privacy notice read',
      text: 'I have read the privacy notice ({notice}). Controller: {controller}',
      errors: { required: 'Please read the privacy notice and tick the box.' },
    },
    newsletter: {
      label: 'Newsletter',
      shown: 'Newsletter wanted',
      text: 'I would like to get the newsletter and can unsubscribe at any time. It is sent by: {controller}',
    },
    listing: {
      label: 'Public listing',
      shown: 'May be listed in public',
      text:
        'I agree that the name of our organisation and our need in one sentence are shown in public. ' +
        'I can withdraw this at any time.',
    },
  },
  example: (today) => ({
    organisationName: 'Example Community Garden Association',
    legalForm: 'association',
    causes: ['environment', 'education'],
    postalCode: '3525',
    settlement: 'Miskolc',
    serviceArea: 'county',
    contactName: { familyName: 'Sample', givenName: 'Anna' },
    email: 'anna.sample@example.org',
    phone: '+36301234567',
    needType: 'web',
    needTitle: 'A new website that reads well on a phone',
    problem: 'We cannot update our ten-year-old website, so people who want to join do not find our programmes.',
    result: 'A simple website that we can update ourselves.',
    deadline: daysAfter(today, 120),
    deadlineFlexible: true,
    decisionMaker: 'The board',
    giveBack: 'We hold a garden afternoon for the company’s staff and show the shared work at our events.',
    tried: 'A volunteer began it but moved away.',
    effortGuess: 'weeks',
    confidential: false,
    taxNumber: '12345676-1-05',
    registryNumber: '05-02-0001234',
    publicBenefit: 'yes',
    privacySeen: true,
  }),
}
