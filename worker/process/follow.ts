import type { Setting } from '../setting.ts'
import { drive, type Driven } from './drive.ts'

/** A case rarely moves more than two others; the rest is due and left to the ticker. */
const MOST_FOLLOWED = 6

/**
 * What a step has set in motion: the cases it opened or touched are driven too. Nothing here must succeed: whatever is
 * left undone is due, and the ticker finds it. Letters are the caller's to send, once for all that it drives, so that
 * what several cases have to say to one person can be one letter.
 */
export const follow = async (setting: Setting, driven: Driven): Promise<readonly Driven[]> => {
  const waiting = [...driven.next]
  const followed = [driven]
  for (let count = 0; count < MOST_FOLLOWED; count += 1) {
    const caseId = waiting.shift()
    if (caseId === undefined) break
    const result = await drive(setting, caseId)
    if (result === undefined || typeof result === 'string') continue
    followed.push(result)
    waiting.push(...result.next)
  }
  return followed
}
