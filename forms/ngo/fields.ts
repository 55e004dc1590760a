import { causes } from '../causes.ts'
import { eq, not } from '../condition.ts'
import { askedContributions, askedFamilies } from '../contribution.ts'
import { choice } from '../kinds/choice.ts'
import { choices } from '../kinds/choices.ts'
import { consent } from '../kinds/consent.ts'
import { date } from '../kinds/date.ts'
import { email } from '../kinds/email.ts'
import { longText } from '../kinds/long-text.ts'
import { personName } from '../kinds/person-name.ts'
import { phone } from '../kinds/phone.ts'
import { postalCode } from '../kinds/postal-code.ts'
import { registryNumber } from '../kinds/registry-number.ts'
import { settlement } from '../kinds/settlement.ts'
import { taxNumber } from '../kinds/tax-number.ts'
import { text } from '../kinds/text.ts'
import { url } from '../kinds/url.ts'
import { yesNo } from '../kinds/yes-no.ts'

/** An informal group is in no register. */
const registered = not(eq('legalForm', 'informalGroup'))

/** What must be known comes first; a volunteer with five minutes may stop before the two `more` sections. */
export const ngoFields = {
  organisation: {
    organisationName: text({ required: true, max: 120, autocomplete: 'organization' }),
    legalForm: choice({
      required: true,
      options: ['association', 'foundation', 'nonprofitCompany', 'church', 'informalGroup'],
    }),
    causes: choices({ required: true, options: causes, min: 1, max: 3 }),
    postalCode: postalCode({ required: true, autocomplete: 'postal-code' }),
    settlement: settlement({ required: true, autocomplete: 'address-level2' }),
    serviceArea: choice({ required: true, options: ['settlement', 'county', 'country', 'remote'] }),
  },
  contact: {
    contactName: personName({ required: true }),
    email: email({ required: true, autocomplete: 'email' }),
    phone: phone({ autocomplete: 'tel' }),
  },
  need: {
    needType: choice({ required: true, options: askedContributions, groups: askedFamilies }),
    needTitle: text({ required: true, max: 80 }),
    problem: longText({ required: true }),
    result: longText({ required: true, rows: 3 }),
    deadline: date({ required: true, min: 'today' }),
    deadlineFlexible: yesNo({ required: true }),
    decisionMaker: text({ required: true, max: 120, personal: 'direct' }),
    giveBack: longText({ required: true, max: 1000, rows: 3 }),
  },
  moreNeed: {
    tried: longText({ max: 1000, rows: 3 }),
    howKnown: longText({ max: 1000, rows: 3 }),
    effortGuess: choice({ options: ['hours', 'days', 'weeks', 'months', 'unknown'] }),
    ownContribution: longText({ max: 1000, rows: 3 }),
    alternatives: longText({ max: 1000, rows: 3 }),
    urgency: choice({ options: ['low', 'normal', 'high'] }),
    confidential: yesNo({}),
    materials: url({}),
  },
  moreOrganisation: {
    taxNumber: taxNumber({ when: registered }),
    registryNumber: registryNumber({ when: registered }),
    publicBenefit: choice({ when: registered, options: ['yes', 'no', 'unknown'] }),
    beneficiaries: text({ max: 200, personal: 'free' }),
    sizeBand: choice({ options: ['upTo5', 'upTo20', 'upTo100', 'over100'] }),
    contactRole: text({ max: 80, autocomplete: 'organization-title' }),
    website: url({ autocomplete: 'url' }),
    message: longText({}),
  },
  consent: {
    privacySeen: consent({ required: true }),
    newsletter: consent({}),
    listing: consent({}),
  },
}
