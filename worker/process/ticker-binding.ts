import type { Setting } from '../setting.ts'
import type { Instant } from './calendar.ts'

/** There is one ticker a deployment. */
const NAME = 'ticker'

/** The ticker looks around at least this often by itself, so only what is due sooner has to be told to it. */
export const TICK = 10 * 60_000

export const armTicker = async ({ env, now }: Setting, dueAt: Instant): Promise<void> => {
  const wait = Math.max(0, dueAt - (await now()))
  if (wait > TICK) return
  await env.TICKER.getByName(NAME).arm(wait)
}

/** An isolate that begins may follow one that was cut off: what that one left lying is looked for soon. */
export const BEGINNING = 2000

/** Makes sure that the ticker is running at all: on a new deployment nobody has armed it yet. */
export const startTicker = async ({ env }: Setting, wait = TICK): Promise<void> => {
  await env.TICKER.getByName(NAME).arm(wait)
}
