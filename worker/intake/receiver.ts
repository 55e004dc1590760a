import { DurableObject } from 'cloudflare:workers'
import { report } from '../report.ts'
import { MOST_TOGETHER } from './receiver-binding.ts'
import { type Reception, receptionStatements } from './reception.ts'
import { conflictOf } from '../process/write.ts'

interface Waiting {
  readonly reception: Reception
  readonly done: (isWritten: boolean) => void
}

/** So long a batch waits for more, milliseconds; writing one takes about as long. */
const GATHERING = 5

/**
 * Writes submissions that come at the same time as one batch: the database then syncs and answers once for all of them.
 * Only requests that find themselves in a crowd come here.
 */
export class Receiver extends DurableObject<Env> {
  #waiting: Waiting[] = []
  #isWriting = false

  /** @returns false when nothing was written: one of those in the batch has stopped it, and each has to write alone. */
  async write(reception: Reception): Promise<boolean> {
    return new Promise((done) => {
      this.#waiting.push({ reception, done })
      if (!this.#isWriting) this.ctx.waitUntil(this.#writeAll())
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    while (this.#waiting.length > 0) {
      await scheduler.wait(GATHERING)
      const together = this.#waiting.splice(0, MOST_TOGETHER)
      const isWritten = await this.#writeTogether(together.map(({ reception }) => reception))
      for (const { done } of together) done(isWritten)
    }
    this.#isWriting = false
  }

  async #writeTogether(receptions: readonly Reception[]): Promise<boolean> {
    try {
      await this.env.DB.batch(await receptionStatements(this.env.DB, receptions))
      return true
    } catch (error) {
      if (conflictOf(error) === undefined) report(error)
      return false
    }
  }
}
