/**
 * `npm test`: everything that is checked, one after the other, each to its end, and one line that counts them. Names
 * after `--` choose some of them: `npm test -- lint plain`.
 */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { endGroup, startLeashed } from '../worker/dev/leashed.ts'
import { quietly } from '../worker/dev/wrangler.ts'
import { tallyOf, type Tally } from './tally.ts'

const minute = 60_000
const folders = ['worker', 'forms', 'schema', 'test']

/** A tool counts as one test. `types` comes first: the compiler and the linter read what it writes. */
const tools: Readonly<Record<string, readonly [command: string, ...args: readonly string[]]>> = {
  types: ['wrangler', 'types', '--strict-vars', 'false'],
  compile: ['tsc'],
  lint: ['oxlint', ...folders],
  format: ['oxfmt', '--check', ...folders],
  unused: ['knip'],
}

/** Projects of `vitest.config.ts` and how long they may take: vitest in workerd is known to stall (workers-sdk#15498). */
const projects: Readonly<Record<string, number>> = { plain: 5 * minute, worker: 20 * minute, system: 40 * minute }

const everything = async (stream: Readable | null): Promise<string> => (stream ? text(stream) : '')

/** Runs a command to its end or to its time. The exit code is `undefined` when it had to be ended. */
const run = async (command: string, args: readonly string[], output: 'pipe' | 'inherit', time: number) => {
  const running = startLeashed(command, args, output, quietly())
  const late = setTimeout(() => endGroup(running), time)
  const ended = once(running, 'exit')
  const printed = await Promise.all([everything(running.stdout), everything(running.stderr)])
  await ended
  clearTimeout(late)
  endGroup(running)
  return { code: running.exitCode ?? undefined, printed: printed.join('') }
}

const check = async (name: string, [command, ...args]: readonly [string, ...(readonly string[])]): Promise<Tally> => {
  const { code, printed } = await run(command, args, 'pipe', 5 * minute)
  if (code === 0) return { passed: 1, failed: [] }
  console.log(`\n${name}: ${command} ${args.join(' ')}\n${printed}`)
  return { passed: 0, failed: [name] }
}

const test = async (project: string, time: number, reports: string): Promise<Tally> => {
  const report = join(reports, `${project}.json`)
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project, '--passWithNoTests']
  const { code } = await run(
    'vitest',
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    'inherit',
    time,
  )
  return tallyOf(project, report, code)
}

const chosen = process.argv.slice(2)
const isChosen = ([name]: readonly [string, unknown]): boolean => chosen.length === 0 || chosen.includes(name)
const reports = await mkdtemp(join(tmpdir(), 'kapocs-tests-'))
const tallies: Tally[] = []
for (const [name, command] of Object.entries(tools).filter(isChosen)) tallies.push(await check(name, command))
for (const [name, time] of Object.entries(projects).filter(isChosen)) tallies.push(await test(name, time, reports))
await rm(reports, { recursive: true })

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.flatMap((tally) => tally.failed)
for (const name of failed) console.log(`failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
