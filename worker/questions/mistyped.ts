import type { Opened } from './opened.ts'
import { blockUnproven } from './store.ts'

/** The box of "I did not send it" in a body, under either of the names that a page may have given it. */
const block = new Set(['notMe-block', 'block'])

/**
 * "I did not send it", from the letter to an address that was corrected since. The submission is somebody else's now and
 * stays as it is; what may still be wished is to hear no more.
 */
export const blockIfWished = async (
  env: Env,
  { question, now }: Opened,
  entries: readonly (readonly [string, string])[],
): Promise<void> => {
  const isWished = entries.some(([name, value]) => block.has(name) && value === 'on')
  if (isWished) await blockUnproven(env, question.personId, now)
}
