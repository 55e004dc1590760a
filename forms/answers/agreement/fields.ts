import { filled } from '../../condition.ts'
import { choice } from '../../kinds/choice.ts'
import { date } from '../../kinds/date.ts'
import { longText } from '../../kinds/long-text.ts'
import { text } from '../../kinds/text.ts'
import { yesNo } from '../../kinds/yes-no.ts'

const publicity = ['yes', 'no', 'ask'] as const

export const agreementFields = {
  work: {
    result: longText({ required: true, max: 1000, rows: 3 }),
    inScope: longText({ required: true }),
    outOfScope: longText({ max: 1000, rows: 3 }),
    giverGives: longText({ required: true, max: 1000, rows: 3 }),
    receiverGives: longText({ required: true, max: 1000, rows: 3 }),
  },
  plan: {
    startsOn: date({ required: true }),
    endsOn: date({ required: true, min: 'today', after: 'startsOn' }),
    milestone1What: text({ max: 120 }),
    milestone1On: date({ required: true, when: filled('milestone1What'), after: 'startsOn', until: 'endsOn' }),
    milestone2What: text({ max: 120 }),
    milestone2On: date({ required: true, when: filled('milestone2What'), after: 'startsOn', until: 'endsOn' }),
    milestone3What: text({ max: 120 }),
    milestone3On: date({ required: true, when: filled('milestone3What'), after: 'startsOn', until: 'endsOn' }),
    rhythm: choice({ options: ['weekly', 'biweekly', 'monthly', 'asNeeded'] }),
  },
  people: {
    giverDecides: text({ required: true, max: 120, personal: 'direct' }),
    receiverDecides: text({ required: true, max: 120, personal: 'direct' }),
  },
  terms: {
    costs: text({ max: 200 }),
    handover: longText({ max: 1000, rows: 3 }),
    licence: text({ max: 200 }),
    personalDataClause: yesNo({}),
    volunteerActForm: yesNo({}),
    publicityGiver: choice({ options: publicity }),
    publicityReceiver: choice({ options: publicity }),
    stopRule: longText({ max: 1000, rows: 3 }),
  },
}
