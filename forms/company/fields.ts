import { causes } from '../causes.ts'
import { eq, not } from '../condition.ts'
import { askedContributions, askedFamilies } from '../contribution.ts'
import { choice } from '../kinds/choice.ts'
import { choices } from '../kinds/choices.ts'
import { companyNumber } from '../kinds/company-number.ts'
import { consent } from '../kinds/consent.ts'
import { date } from '../kinds/date.ts'
import { email } from '../kinds/email.ts'
import { longText } from '../kinds/long-text.ts'
import { number } from '../kinds/number.ts'
import { personName } from '../kinds/person-name.ts'
import { phone } from '../kinds/phone.ts'
import { postalCode } from '../kinds/postal-code.ts'
import { settlement } from '../kinds/settlement.ts'
import { taxNumber } from '../kinds/tax-number.ts'
import { text } from '../kinds/text.ts'
import { url } from '../kinds/url.ts'
import { yesNo } from '../kinds/yes-no.ts'
import { sectors } from '../sectors.ts'

/** What must be known comes first, what can be skipped stands in the two `more` sections. */
export const companyFields = {
  organisation: {
    organisationName: text({ required: true, max: 120, autocomplete: 'organization' }),
    legalForm: choice({
      required: true,
      options: ['soleTrader', 'limitedPartnership', 'limitedCompany', 'shareCompany', 'cooperative', 'other'],
    }),
    sizeBand: choice({ required: true, options: ['micro', 'small', 'medium', 'large'] }),
    sector: choice({ required: true, options: sectors }),
    postalCode: postalCode({ required: true, autocomplete: 'postal-code' }),
    settlement: settlement({ required: true, autocomplete: 'address-level2' }),
    firstTime: yesNo({ required: true }),
  },
  contact: {
    contactName: personName({ required: true }),
    email: email({ required: true, autocomplete: 'email' }),
    phone: phone({ autocomplete: 'tel' }),
  },
  offer: {
    offerType: choice({ required: true, options: askedContributions, groups: askedFamilies }),
    offerTitle: text({ required: true, max: 80 }),
    what: longText({ required: true }),
    capacity: number({ required: true, min: 1, max: 100_000 }),
    capacityUnit: choice({ required: true, options: ['hours', 'pieces', 'people', 'teams'] }),
    area: choice({ required: true, options: ['settlement', 'county', 'country', 'remote'] }),
    openRequests: number({ required: true, min: 1, max: 5, prefill: 1 }),
    expectations: longText({ required: true, max: 1000, rows: 3 }),
  },
  moreOffer: {
    period: choice({ options: ['once', 'month', 'year'] }),
    limits: longText({ max: 1000, rows: 3 }),
    availableFrom: date({}),
    availableTo: date({ min: 'today', after: 'availableFrom' }),
    leadTimeWeeks: number({ max: 52, unit: 'week' }),
    hopes: longText({ max: 1000, rows: 3 }),
    topicsAvoided: longText({ max: 1000, rows: 3 }),
    approvalNeeded: yesNo({}),
    publicity: choice({ options: ['yes', 'no', 'ask'] }),
    money: yesNo({}),
  },
  moreOrganisation: {
    taxNumber: taxNumber({}),
    companyNumber: companyNumber({ when: not(eq('legalForm', 'soleTrader')) }),
    causesSupported: choices({ options: causes }),
    causesExcluded: choices({ options: causes }),
    sites: text({ max: 200 }),
    staff: number({ max: 100_000, unit: 'person' }),
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
