import { now } from './clock/clock.ts'
import type { Instant } from './process/calendar.ts'
import { report } from './report.ts'

/** What a request, an alarm or a step of a workflow runs in. */
export interface Setting {
  readonly env: Env
  readonly now: () => Promise<Instant>
  /** Work that goes on after the answer; whatever it loses, the ticker finds. */
  readonly later: (work: Promise<unknown>) => void
}

export const settingOf = (env: Env, context: { waitUntil(work: Promise<unknown>): void }): Setting => ({
  env,
  now: () => now(env),
  later: (work) => {
    // Nobody waits for this work any more, so a failure would vanish with it; the ticker tries again.
    context.waitUntil(work.catch((error: unknown) => report(error)))
  },
})

export const isDevelopment = (env: Env): boolean => env.ENVIRONMENT === 'development'
