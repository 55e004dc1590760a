import { armTicker } from '../process/ticker-binding.ts'
import type { Setting } from '../setting.ts'
import { sendDue } from './outbox.ts'

/** So long a sender waits for others' letters: under load one pass carries many. Milliseconds of real time. */
const GATHERING = 30
/** A free account allows 50 statements an invocation; a pass costs five, what came before it about twenty. */
const PASSES = 5
/** A sender that has been at it for so long has been cut off. */
const BUSY = 20_000

let busySince = 0
let isWanted = false

/**
 * One sender at a time in this isolate: whoever comes meanwhile is carried along by it, so that many submissions at
 * once share a few batches. Claims keep two isolates apart. Whoever has done enough leaves the rest to the next that
 * comes, or to the ticker.
 */
export const sendSoon = async (setting: Setting): Promise<void> => {
  isWanted = true
  if (Date.now() - busySince < BUSY) return
  busySince = Date.now()
  try {
    for (let passes = 0; isWanted && passes < PASSES; passes += 1) {
      await scheduler.wait(GATHERING)
      isWanted = false
      busySince = Date.now()
      const { isFull } = await sendDue(setting)
      if (isFull) isWanted = true
    }
  } finally {
    busySince = 0
  }
  if (isWanted) await armTicker(setting, await setting.now())
}
