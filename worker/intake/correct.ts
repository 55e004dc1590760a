import { newAddress } from '../../forms/answers/new-address.ts'
import { check } from '../../forms/check.ts'
import { errorText } from '../../forms/error-text.ts'
import { names } from '../names.ts'
import { addressOf } from '../people/email-key.ts'
import { dateOf } from '../process/calendar.ts'
import { drive } from '../process/drive.ts'
import { pursue } from '../process/pursue.ts'
import type { Setting } from '../setting.ts'
import { correctedPerson, type SentSubmission } from './sent-store.ts'

const MOST_CORRECTIONS = 3

export type Corrected =
  | { readonly type: 'corrected'; readonly email: string }
  | { readonly type: 'refused'; readonly error: string }
  | { readonly type: 'tooMany' }
  | { readonly type: 'closed' }

/** Passes the question on to the address that was meant; the letter to the wrong one can no longer confirm anything. */
export const correctAddress = async (setting: Setting, sent: SentSubmission, typed: string): Promise<Corrected> => {
  if (!sent.isOpen) return { type: 'closed' }
  const now = await setting.now()
  const checked = check(newAddress, { email: typed }, { today: dateOf(now, 'UTC') })
  if (!checked.ok)
    return {
      type: 'refused',
      error: checked.errors.map((error) => errorText(newAddress, error, sent.locale)).join(' '),
    }
  if (sent.corrections >= MOST_CORRECTIONS) return { type: 'tooMany' }
  // A held submission has asked nobody yet; its sender is told the same and the coordinator sees what was typed first.
  if (sent.questionId === null) return { type: 'corrected', email: checked.answers.email }
  const personId = names.id()
  const { email } = checked.answers
  const driven = await drive(setting, sent.caseId, {
    input: {
      type: 'passOn',
      questionId: sent.questionId,
      toPersonId: personId,
      ownDomain: true,
      letter: 'confirmAddress',
      actor: { type: 'person', id: sent.personId },
      by: sent.personId,
    },
    beside: correctedPerson(setting.env.DB, sent, { ...addressOf(email), personId, now }),
  })
  if (driven === undefined || typeof driven === 'string') return { type: 'closed' }
  setting.later(pursue(setting, driven))
  return { type: 'corrected', email }
}
