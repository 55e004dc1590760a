import type { Fields } from '../process/context.ts'
import { monthsAfter } from '../process/calendar.ts'
import { answersOf } from '../telling/shown.ts'
import { answersOfCase, type Opened } from './opened.ts'

/** What the fields of a choice already hold when its page opens, so that nobody writes twice what we know. */
export const prefillOf = (opened: Opened, choice: string, today: string): Fields => {
  switch (opened.question.name) {
    case 'missingDetails':
      return answersOfCase(opened)
    case 'agreement':
      return firstAgreement(opened, today)
    case 'confirmAgreement':
      return choice === 'change' ? (opened.found.agreement?.fields ?? {}) : {}
    default:
      return {}
  }
}

/** The first draft, from what the need and the offer said. */
const firstAgreement = ({ found }: Opened, today: string): Fields => {
  const answers = (form: string): Fields => {
    const own = found.submissions.find(({ submission }) => submission.form === form)
    return own ? answersOf(own) : {}
  }
  const need = answers('ngo')
  const offer = answers('company')
  const deadline = typeof need['deadline'] === 'string' && need['deadline'] > today ? need['deadline'] : undefined
  return {
    result: need['result'],
    inScope: need['needTitle'],
    giverGives: offer['what'],
    receiverGives: need['giveBack'],
    startsOn: today,
    endsOn: deadline ?? monthsAfter(today, 3),
    receiverDecides: need['decisionMaker'],
  }
}
