import { sendDue } from '../mail/outbox.ts'
import { armTicker } from '../process/ticker-binding.ts'
import type { Setting } from '../setting.ts'
import { catchUp, fallBehind } from './findable.ts'

/** So long whoever comes first waits for others: under load one pass sees to many. Milliseconds of real time. */
const GATHERING = 50
/** A free account allows 50 statements an invocation; a pass costs six, what came before it about ten. */
const PASSES = 5
/** Whoever has been at it for so long has been cut off. */
const BUSY = 20_000

let busySince = 0
let isWanted = false

/**
 * What follows a submission's answer: its letter leaves, its words can be found. One at a time does it in this isolate
 * and sees to all who come meanwhile, so that many submissions at once share a few batches; claims keep two isolates
 * apart. Whoever has done enough leaves the rest to the next that comes, or to the ticker.
 */
export const afterwards = (setting: Setting): void => {
  isWanted = true
  fallBehind()
  if (Date.now() - busySince < BUSY) return
  busySince = Date.now()
  setting.later(seeToAll(setting))
}

const seeToAll = async (setting: Setting): Promise<void> => {
  let hasLeft = false
  try {
    let isFull = false
    for (let passes = 0; isWanted && passes < PASSES; passes += 1) {
      if (!isFull) await scheduler.wait(GATHERING)
      isWanted = false
      busySince = Date.now()
      const passed = await sendDue(setting, { looks: 0 })
      isFull = passed.isFull && !passed.hasLeft
      if (isFull) isWanted = true
      if (passed.hasLeft) hasLeft = true
    }
    await catchUp(setting.env.DB)
  } finally {
    busySince = 0
  }
  if (isWanted || hasLeft) await armTicker(setting, await setting.now())
}
