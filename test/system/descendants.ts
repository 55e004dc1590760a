import { execFileSync } from 'node:child_process'

/** Whatever a process has started, and what that has: the engine's own processes among them. */
export const descendantsOf = (pid: number): readonly number[] => {
  const children = Map.groupBy(running(), ({ parent }) => parent)
  const below = (id: number): readonly number[] =>
    (children.get(id) ?? []).flatMap((child) => [child.pid, ...below(child.pid)])
  return below(pid)
}

const running = (): readonly { readonly pid: number; readonly parent: number }[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number)
      return { pid, parent }
    })
