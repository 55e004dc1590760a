import { spawn, type ChildProcess, type IOType } from 'node:child_process'
import { join } from 'node:path'
import { root } from './project.ts'

const leash = join(import.meta.dirname, 'leash.ts')

/**
 * Starts a command of an installed package in a process group of its own, which ends when this process does (see
 * `leash.ts`). It is asked nothing: its input is closed.
 */
export const startLeashed = (
  command: string,
  args: readonly string[],
  output: IOType,
  environment: NodeJS.ProcessEnv = process.env,
): ChildProcess =>
  spawn(process.execPath, [leash, join(root, 'node_modules/.bin', command), ...args], {
    cwd: root,
    detached: true,
    env: environment,
    stdio: ['ignore', output, output, 'ipc'],
  })

/** Ends at once whatever is left of the group; nothing is the usual case after its leader has gone. */
export const endGroup = (leader: ChildProcess): void => {
  if (leader.pid === undefined) return
  try {
    process.kill(-leader.pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
