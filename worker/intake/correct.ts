import { newAddress } from '../../forms/answers/new-address.ts'
import { check } from '../../forms/check.ts'
import { errorText } from '../../forms/error-text.ts'
import { names } from '../names.ts'
import { addressOf } from '../people/email-key.ts'
import { dateOf } from '../process/calendar.ts'
import { drive } from '../process/drive.ts'
import { pursue } from '../process/pursue.ts'
import type { Setting } from '../setting.ts'
import {
  insertCorrected,
  moveToCorrected,
  ownedByCorrected,
  removeCorrected,
  type SentSubmission,
} from './sent-store.ts'

const MOST_CORRECTIONS = 3

export type Correction =
  | { readonly type: 'corrected'; readonly email: string }
  | { readonly type: 'refused'; readonly error: string }
  | { readonly type: 'tooMany' }
  | { readonly type: 'closed' }

/**
 * Passes the question on to the address that was meant; the letter to the wrong one can no longer confirm anything.
 * `tooMany` also when the right address has had its letters of the day (`MOST_A_DAY`). A new submission would be held
 * there and its sender told nothing; here it is said, since whoever sits before this page waits for a letter that would
 * not come, and no coordinator would learn of it.
 */
export const correctAddress = async (setting: Setting, sent: SentSubmission, typed: string): Promise<Correction> => {
  if (!sent.isOpen) return { type: 'closed' }
  const { env } = setting
  const now = await setting.now()
  const checked = check(newAddress, { email: typed }, { today: dateOf(now, 'UTC') })
  if (!checked.ok)
    return {
      type: 'refused',
      error: checked.errors.map((error) => errorText(newAddress, error, sent.locale)).join(' '),
    }
  const { email } = checked.answers
  const corrected = { ...addressOf(email), personId: names.id(), now }
  if (sent.corrections >= MOST_CORRECTIONS) return { type: 'tooMany' }
  // A held submission has asked nobody yet: when it is let go, its letter leaves to the address as it stands then.
  if (sent.questionId === null)
    return (await moveToCorrected(env.DB, sent, corrected)) ? { type: 'corrected', email } : { type: 'tooMany' }
  if (!(await insertCorrected(env.DB, sent, corrected))) return { type: 'tooMany' }
  const driven = await drive(setting, sent.caseId, {
    input: {
      type: 'passOn',
      questionId: sent.questionId,
      toPersonId: corrected.personId,
      ownDomain: true,
      letter: 'confirmAddress',
      actor: { type: 'person', id: sent.personId },
      by: sent.personId,
    },
    beside: [ownedByCorrected(env.DB, sent, corrected)],
  })
  if (driven === undefined || typeof driven === 'string') {
    await removeCorrected(env.DB, corrected)
    return { type: 'closed' }
  }
  setting.later(pursue(setting, driven))
  return { type: 'corrected', email }
}
