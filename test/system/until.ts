import { setTimeout as wait } from 'node:timers/promises'

/**
 * Asks again and again until there is an answer other than `undefined`. Throws after `within` milliseconds, saying what
 * was waited for.
 */
export const until = async <Answer>(
  what: string | (() => string),
  ask: () => Promise<Answer | undefined>,
  within: number,
): Promise<Answer> => {
  const end = Date.now() + within
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) {
      throw new Error(`waited ${within / 1000} s in vain for ${typeof what === 'string' ? what : what()}`)
    }
    await wait(100)
  }
}
