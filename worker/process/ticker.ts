import { DurableObject } from 'cloudflare:workers'
import { settingOf } from '../setting.ts'
import { sweep } from './sweep.ts'
import { TICK } from './ticker-binding.ts'

/**
 * The one alarm that keeps everything moving when nobody calls: an alarm survives a restart and fires by itself, also
 * locally, where cron never does. Re-armed in `finally`: an alarm whose handler fails six times is given up.
 */
export class Ticker extends DurableObject<Env> {
  /** Rings after `wait` milliseconds, unless it rings sooner already. */
  async arm(wait: number): Promise<void> {
    const at = Date.now() + wait
    const present = await this.ctx.storage.getAlarm()
    if (present === null || present > at) await this.ctx.storage.setAlarm(at)
  }

  override async alarm(): Promise<void> {
    let wait = TICK
    try {
      wait = await sweep(settingOf(this.env, this.ctx))
    } finally {
      await this.ctx.storage.setAlarm(Date.now() + wait)
    }
  }
}
