import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from 'cloudflare:workers'
import { settingOf } from '../setting.ts'
import { look } from './instances.ts'

export interface Driving {
  readonly caseId: string
  readonly epoch: number
}

/** An instance ends after so many wake-ups and the next epoch begins: its history, and old code, stay bounded. */
const LOOPS = 60

/**
 * Drives one case: looks, waits until it is due or somebody wakes it, looks again. It decides nothing and remembers
 * nothing; an event means only "look at the database". No sleep here: the local engine cannot replay one.
 */
export class CaseWorkflow extends WorkflowEntrypoint<Env, Driving> {
  override async run({ payload }: Readonly<WorkflowEvent<Driving>>, step: WorkflowStep): Promise<void> {
    const { caseId, epoch } = payload
    for (let loop = 0; loop < LOOPS; loop += 1) {
      const wait = await step.do('advance', () =>
        look(settingOf(this.env, this.ctx), caseId, epoch, loop === LOOPS - 1),
      )
      if (wait === null) return
      try {
        await step.waitForEvent('wake', { type: 'wake', timeout: wait })
      } catch (error) {
        if (!isTimeout(error)) throw error
      }
    }
  }
}

/** After the engine's RPC the error is a plain one; only its message tells. */
const isTimeout = (error: unknown): boolean => error instanceof Error && /time(d)? ?out/i.test(error.message)
