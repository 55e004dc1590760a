import { existsSync, readFileSync } from 'node:fs'

/** Name and parent of another process where the system tells them by files (Linux); elsewhere `undefined`. */
const look = (pid: number): { readonly name: string; readonly parent: number } | undefined => {
  const folder = `/proc/${pid}`
  if (!existsSync(folder)) return undefined
  const [, parent] = readFileSync(`${folder}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return { name: readFileSync(`${folder}/cmdline`, 'utf8'), parent: Number(parent) }
}

/**
 * Calls back once when the npm that runs this script is gone, which tells its scripts nothing when it is killed: npm
 * runs a shell, the shell runs us, and both are watched. Without npm a script may outlive its parent, as under `nohup`.
 */
export const whenNpmIsGone = (callback: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const shell = process.ppid
  const npm = look(shell)?.parent
  const isNpm = npm !== undefined && look(npm)?.name.startsWith('npm') === true
  const watch = setInterval(() => {
    if (process.ppid === shell && (!isNpm || look(shell)?.parent === npm)) return
    clearInterval(watch)
    callback()
  }, 500)
  watch.unref()
}
