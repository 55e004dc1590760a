import { causeWords } from '../causes/en.ts'
import { families, types } from '../contribution/en.ts'
import { daysAfter } from '../day.ts'
import { sectorWords } from '../sectors/en.ts'
import type { Words } from '../words.ts'
import type { companyFields } from './fields.ts'

export const en: Words<typeof companyFields> = {
  title: 'Tell us what you offer',
  intro:
    'Tell us how you would like to help an NGO. Once is enough, without registration. ' +
    'We write to you only about a real and well-considered need, and nobody learns your name before you say yes.',
  sections: {
    organisation: { title: 'Your company' },
    contact: { title: 'Contact person', intro: 'We pass on your contact details only when both sides have said yes.' },
    offer: { title: 'Your offer' },
    moreOffer: { title: 'If you have time: about the offer', intro: 'You may skip these questions.' },
    moreOrganisation: { title: 'If you have time: about the company', intro: 'You may skip these questions too.' },
    consent: { title: 'Privacy' },
  },
  fields: {
    organisationName: { label: 'Name of the company', errors: { required: 'Please enter the name of your company.' } },
    legalForm: {
      label: 'Legal form',
      options: {
        soleTrader: 'Sole trader',
        limitedPartnership: 'Limited partnership (bt.)',
        limitedCompany: 'Limited company (kft.)',
        shareCompany: 'Company limited by shares (zrt., nyrt.)',
        cooperative: 'Co-operative',
        other: 'Another form',
      },
      errors: { required: 'Please choose your legal form.' },
    },
    sizeBand: {
      label: 'How many people work for you?',
      options: { micro: 'Fewer than 10', small: '10–49', medium: '50–249', large: '250 or more' },
      errors: { required: 'Please choose how many people work for you.' },
    },
    sector: {
      label: 'Main activity',
      hint: 'The one that describes you best.',
      options: sectorWords,
      errors: { required: 'Please choose your main activity.' },
    },
    postalCode: { label: 'Postal code', errors: { required: 'Please enter the postal code of your seat.' } },
    settlement: {
      label: 'Town or village',
      hint: 'Where your seat or your local site is.',
      errors: { required: 'Please enter your town or village.' },
    },
    firstTime: {
      label: 'Would this be your first co-operation with an NGO?',
      hint: 'If so, we suggest a smaller first step and stay beside you at the beginning.',
      errors: { required: 'Please say whether this would be your first co-operation.' },
    },
    contactName: { label: 'Your name', errors: { required: 'Please enter your full name.' } },
    email: {
      label: 'E-mail address',
      hint: 'We send a letter there, in which you can confirm your address.',
      errors: { required: 'Please enter your e-mail address.' },
    },
    phone: { label: 'Phone number', hint: 'Optional. For example: +36 30 123 4567.' },
    offerType: {
      label: 'How would you help?',
      options: types,
      groups: families,
      errors: { required: 'Please choose how you would help.' },
    },
    offerTitle: {
      label: 'Your offer in one sentence',
      hint: 'For example: Twenty hours of web development a year. At most 80 characters.',
      errors: { required: 'Please sum up your offer in one sentence.' },
    },
    what: {
      label: 'What exactly do you give?',
      hint: 'Who, what and how: the more concrete, the better the match.',
      errors: { required: 'Please describe in a few sentences what you give.' },
    },
    capacity: {
      label: 'How much can you give?',
      hint: 'A whole number; you choose the unit in the next question.',
      errors: { required: 'Please enter how much you can give.' },
    },
    capacityUnit: {
      label: 'In which unit?',
      options: { hours: 'Hours', pieces: 'Pieces', people: 'People', teams: 'Teams' },
      errors: { required: 'Please choose the unit.' },
    },
    area: {
      label: 'Where can you help?',
      options: {
        settlement: 'In our town or village',
        county: 'In our county',
        country: 'In the whole country',
        remote: 'Online, anywhere',
      },
      errors: { required: 'Please choose where you can help.' },
    },
    openRequests: {
      label: 'How many requests may you get at the same time?',
      hint: 'We never write to you about more than this at once.',
      errors: { required: 'Please choose how many requests you may get at once.' },
    },
    expectations: {
      label: 'What do you expect from the NGO?',
      hint: 'For example: one contact person, quick answers, feedback at the end.',
      errors: { required: 'Please describe what you expect from the NGO.' },
    },
    period: { label: 'How often?', options: { once: 'Once', month: 'Every month', year: 'Every year' } },
    limits: { label: 'What is not included?' },
    availableFrom: { label: 'From when?' },
    availableTo: { label: 'Until when?' },
    leadTimeWeeks: { label: 'How many weeks ahead shall we ask?' },
    hopes: {
      label: 'What do you hope to gain?',
      hint: 'For example: experience for your staff, being known, new contacts.',
    },
    topicsAvoided: { label: 'Are there topics you would rather avoid?' },
    approvalNeeded: { label: 'Does it need approval inside the company?' },
    publicity: {
      label: 'May we write about the co-operation in public?',
      options: { yes: 'Yes', no: 'No', ask: 'Ask us first' },
    },
    money: { label: 'Could money be part of it later?' },
    taxNumber: { label: 'Tax number', hint: 'For example: 12345676-1-05.' },
    companyNumber: { label: 'Company registration number', hint: 'For example: 05-09-012345.' },
    causesSupported: { label: 'Which causes would you like to support most?', options: causeWords },
    causesExcluded: { label: 'Which causes would you not work with?', options: causeWords },
    sites: { label: 'Local sites', hint: 'For example: Miskolc, Tiszaújváros.' },
    staff: { label: 'How many of your staff could take part?' },
    contactRole: { label: 'Your role', hint: 'For example: managing director, head of HR.' },
    website: { label: 'Website' },
    message: { label: 'Message to the coordinator', hint: 'Anything that is good to know.' },
    privacySeen: {
      label: 'I have read the privacy notice',
      text: 'I have read the privacy notice ({notice}). Controller: {controller}.',
      errors: { required: 'Please read the privacy notice and tick the box.' },
    },
    newsletter: {
      label: 'Newsletter',
      text: 'I would like to get the newsletter of {controller}. I can unsubscribe at any time.',
    },
    listing: {
      label: 'Public listing',
      text: 'I agree that the name of our company and our offer in one sentence are shown in public. I can withdraw this at any time.',
    },
  },
  example: (today) => ({
    organisationName: 'Sample Web Workshop Ltd.',
    legalForm: 'limitedCompany',
    sizeBand: 'small',
    sector: 'K',
    postalCode: '3530',
    settlement: 'Miskolc',
    firstTime: true,
    contactName: { familyName: 'Example', givenName: 'Gabor' },
    email: 'gabor.example@example.org',
    phone: '+3646123456',
    offerType: 'web',
    offerTitle: 'Twenty hours of web development a year',
    what: 'Two of our developers build a simple website and teach how to keep it up to date.',
    capacity: 20,
    capacityUnit: 'hours',
    area: 'county',
    openRequests: 1,
    expectations: 'We ask for one contact person who hands over texts and pictures in time.',
    period: 'year',
    availableFrom: daysAfter(today, 14),
    availableTo: daysAfter(today, 300),
    leadTimeWeeks: 3,
    publicity: 'ask',
    taxNumber: '12345676-1-05',
    companyNumber: '05-09-012345',
    causesSupported: ['environment', 'education'],
    staff: 2,
    privacySeen: true,
  }),
}
