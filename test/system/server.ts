import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAnswering } from '../../worker/dev/answering.ts'
import { root } from '../../worker/dev/project.ts'
import { descendantsOf } from './descendants.ts'
import { until } from './until.ts'

/** The started system on a port and a state folder of its own, run as `npm start` runs it. */
export interface Server {
  readonly baseUrl: string
  /** The folder that holds its database. */
  readonly state: string
  /** Everything it has printed so far, over all its starts. */
  readonly log: () => string
  /** Ends it as Ctrl-C does. Its state stays. */
  readonly stop: () => Promise<void>
  /** The power goes out: nothing is put away. Its state stays as it happens to be. */
  readonly kill9: () => Promise<void>
  /** Starts again on the same port and state, whether it was stopped, killed or is running. */
  readonly restart: () => Promise<void>
  /** Stops it and deletes its state. */
  readonly discard: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('a listening socket has no port')
  return address.port
}

const start = (port: number, state: string, linkKeys: string): ChildProcess =>
  // The channel is the leash: a server whose test is gone ends too.
  spawn(process.execPath, ['worker/dev/start.ts', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, KAPOCS_STATE: state, LINK_KEYS: linkKeys },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })

/** Somebody may have ended in the meantime. */
const killed = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    return
  }
}

/** Starts the system with an empty state and waits until it answers. The developer's own secret is left alone. */
export const startServer = async (linkKeys = `k1:${'s'.repeat(42)}A`): Promise<Server> => {
  const port = await freePort()
  const state = await mkdtemp(join(tmpdir(), 'kapocs-state-'))
  const baseUrl = `http://localhost:${port}`
  const printed: string[] = []
  let running: ChildProcess | undefined

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = running
    running = undefined
    if (ending?.exitCode === null && ending.signalCode === null) {
      const ended = once(ending, 'exit')
      // All at once, so that nobody is left to put anything away.
      const all = signal === 'SIGKILL' && ending.pid !== undefined ? descendantsOf(ending.pid) : []
      ending.kill(signal)
      for (const pid of all) killed(pid)
      await ended
    }
    await until(`port ${port} to be free`, async () => ((await isAnswering(baseUrl)) ? undefined : true), 20_000)
  }

  const begin = async (): Promise<void> => {
    const starting = start(port, state, linkKeys)
    for (const stream of [starting.stdout, starting.stderr])
      stream?.on('data', (text: Buffer) => printed.push(text.toString()))
    running = starting
    await until(
      () => `the server on port ${port}:\n${printed.join('')}`,
      async () => {
        if (starting.exitCode !== null) throw new Error(`the server ended at once:\n${printed.join('')}`)
        return (await isAnswering(baseUrl)) ? true : undefined
      },
      60_000,
    )
  }

  const stop = (): Promise<void> => end('SIGTERM')
  await begin()
  return {
    baseUrl,
    state,
    log: () => printed.join(''),
    stop,
    kill9: () => end('SIGKILL'),
    restart: async () => {
      await stop()
      await begin()
    },
    discard: async () => {
      await stop()
      await rm(state, { recursive: true, force: true })
    },
  }
}
