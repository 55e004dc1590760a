import { now } from './clock/clock.ts'
import type { Instant } from './process/calendar.ts'

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
    context.waitUntil(work.catch(report))
  },
})

/** Nobody waits for this work any more, so a failure would vanish with it: it is said aloud, and the ticker tries again. */
const report = (error: unknown): void => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error(JSON.stringify({ message, stack }))
}

export const isDevelopment = (env: Env): boolean => env.ENVIRONMENT === 'development'
