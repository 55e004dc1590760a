import { sendDue } from '../mail/outbox.ts'
import { armTicker } from './ticker-binding.ts'
import type { Setting } from '../setting.ts'
import type { Driven } from './drive.ts'
import { follow } from './follow.ts'
import { attend } from './instances.ts'

/** After the answer to a request: the cases it moved go on, their letters leave, and each is attended from then on. */
export const pursue = async (setting: Setting, driven: Driven): Promise<void> => {
  const followed = await follow(setting, driven)
  const hasLeft = followed.some(({ hasLetters }) => hasLetters) && (await sendDue(setting)).hasLeft
  const dueAts = followed.map((one) => one.case.dueAt).filter((at) => at !== null)
  await armTicker(setting, Math.min(...dueAts, ...(hasLeft ? [await setting.now()] : [])))
  for (const one of followed) await attend(setting, one.case)
}
