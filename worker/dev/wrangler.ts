import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { endGroup, startLeashed } from './leashed.ts'
import type { Environment } from './project.ts'

/** Nothing calls home. A value that is set already wins, so that each can be switched back from outside. */
export const quietly = (more: Environment = {}): NodeJS.ProcessEnv => ({
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
  ...more,
  ...process.env,
})

/** Runs wrangler to its end and gives what it printed. Throws with all of it when wrangler failed. */
export const wrangler = async (...args: readonly string[]): Promise<string> => {
  const running = startLeashed('wrangler', args, 'pipe', quietly())
  const ended = once(running, 'exit')
  if (!running.stdout || !running.stderr) throw new Error('wrangler was started without pipes')
  const [printed, complained] = await Promise.all([text(running.stdout), text(running.stderr)])
  await ended
  endGroup(running)
  if (running.exitCode === 0) return printed
  throw new Error(`wrangler ${args.join(' ')}\n${printed}${complained}`)
}
