import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../worker/dev/project.ts'
import { until } from '../system/until.ts'

/** A Worker under `wrangler dev`, on a port and a state folder of its own. */
export interface Server {
  readonly port: number
  readonly state: string
  /** Of the starter: wrangler and workerd descend from it. */
  readonly pid: number
}

const discards = new Set<() => Promise<void>>()

/** Ends what was started, also what has not answered yet, and deletes its state. */
export const discardServers = async (): Promise<void> => {
  await Promise.all([...discards].map((discard) => discard()))
}

const linkKeys = `k1:${'b'.repeat(42)}A`

export const howStarted =
  'node worker/dev/start.ts --port … (wrangler dev, loopback, log-level warn, no request traces)'

/**
 * Starts as `npm start` does: `worker/dev/start.ts` with the flags and environment that it gives to wrangler. Another
 * Worker is another argument at its end, so that all are started the same way.
 */
export const startServer = async (...args: readonly string[]): Promise<Server> => {
  const port = await freePort()
  const state = await mkdtemp(join(tmpdir(), 'kapocs-bench-'))
  // The channel is the leash: a server whose bench is gone ends too.
  const running = spawn(process.execPath, ['worker/dev/start.ts', '--port', String(port), ...args], {
    cwd: root,
    env: { ...process.env, KAPOCS_STATE: state, LINK_KEYS: linkKeys },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const printed: string[] = []
  for (const stream of [running.stdout, running.stderr])
    stream?.on('data', (text: Buffer) => printed.push(text.toString()))
  discards.add(async () => {
    await end(running)
    await rm(state, { recursive: true, force: true })
  })
  await until(
    () => `the server on port ${port}:\n${printed.join('')}`,
    async () => {
      if (running.exitCode !== null) throw new Error(`the server ended at once:\n${printed.join('')}`)
      return (await answers(`http://localhost:${port}`)) ? true : undefined
    },
    90_000,
  )
  return { port, state, pid: running.pid ?? 0 }
}

/** A Worker that does not build leaves wrangler holding the request; each attempt has its end. */
const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}

const end = async (running: ChildProcess): Promise<void> => {
  if (running.exitCode !== null || running.signalCode !== null) return
  const ended = once(running, 'exit')
  running.kill('SIGTERM')
  await ended
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('a listening socket has no port')
  return address.port
}
