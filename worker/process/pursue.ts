import { sendDue } from '../mail/outbox.ts'
import { armTicker } from './ticker-binding.ts'
import type { Setting } from '../setting.ts'
import { drive, type Driven } from './drive.ts'
import { follow } from './follow.ts'
import { attend } from './instances.ts'

/** After the answer to a request: the cases it moved go on, their letters leave, and each is attended from then on. */
export const pursue = async (setting: Setting, driven: Driven): Promise<void> => {
  const followed = await follow(setting, driven)
  const isWritten = followed.some(({ hasLetters }) => hasLetters)
  const sent = isWritten ? (await sendDue(setting)).caseIds : new Set()
  // Their letters have left: what waits now is the answer, and not a look at the outbox in an hour.
  const rested = await Promise.all(followed.map(async (one) => (sent.has(one.case.id) ? restOf(setting, one) : one)))
  const dueAts = rested.map((one) => one.case.dueAt).filter((at) => at !== null)
  await armTicker(setting, Math.min(...dueAts))
  for (const one of rested) await attend(setting, one.case)
}

const restOf = async (setting: Setting, driven: Driven): Promise<Driven> => {
  const again = await drive(setting, driven.case.id)
  return again === undefined || typeof again === 'string' ? driven : again
}
