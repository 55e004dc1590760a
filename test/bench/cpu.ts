import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Server } from './server.ts'

/** Linux counts CPU time in hundredths of a second. */
const TICK = 10

interface Process {
  readonly pid: number
  readonly parent: number
  readonly name: string
  readonly command: string
  /** User and system time so far, milliseconds. */
  readonly cpu: number
}

const processes = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${entry}/stat`, 'utf8')) ?? []
        const fields = rest.split(' ')
        return [
          {
            pid: Number(entry),
            name,
            parent: Number(fields[1]),
            command: readFileSync(`/proc/${entry}/cmdline`, 'utf8'),
            cpu: (Number(fields[11]) + Number(fields[12])) * TICK,
          },
        ]
      } catch {
        // Gone meanwhile.
        return []
      }
    })

const descendants = (all: readonly Process[], pid: number): readonly Process[] =>
  all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...descendants(all, child.pid)])

export interface Cpu {
  /** The process that runs the Worker, its D1 and its Durable Objects. */
  readonly worker: number
  /** The process in front of it in which wrangler accepts connections. */
  readonly proxy: number
}

/** `undefined` where the system does not tell by files. */
export const cpuOf = ({ pid, port }: Server): Cpu | undefined => {
  if (!existsSync('/proc/self/stat')) return undefined
  const workerds = descendants(processes(), pid).filter(({ name }) => name === 'workerd')
  const isProxy = ({ command }: Process): boolean => command.includes(`entry=localhost:${port}\0`)
  const sum = (some: readonly Process[]): number => some.reduce((total, { cpu }) => total + cpu, 0)
  return { worker: sum(workerds.filter((one) => !isProxy(one))), proxy: sum(workerds.filter(isProxy)) }
}
