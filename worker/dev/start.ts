/**
 * `npm start`: the whole system on embedded parts. Prepares the local secret and the database, then runs
 * `wrangler dev` on the same state folder until it is stopped. Arguments after `--` reach `wrangler dev`.
 */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAnswering } from './answering.ts'
import { writeDevVarsOnce } from './dev-vars.ts'
import { endGroup, startLeashed } from './leashed.ts'
import { unlessNamed } from './options.ts'
import { whenNpmIsGone } from './orphaned.ts'
import { portAmong } from './port.ts'
import { root, stateFolder, type Environment } from './project.ts'
import { refuse } from './refuse.ts'
import { quietly, wrangler } from './wrangler.ts'

/** How long wrangler may take to put things away before it is ended, in milliseconds. */
const patience = 5_000

const args = process.argv.slice(2)
const port = portAmong(args) ?? refuse('--port needs a number from 1 to 65535.')
const baseUrl = `http://localhost:${port}`
const environment: Environment = process.env
const state = stateFolder(environment)
const linkKeys = environment['LINK_KEYS']

if (linkKeys === undefined) await writeDevVarsOnce(join(root, '.dev.vars'))
await wrangler('d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state)
if (await isAnswering(baseUrl)) refuse(`${baseUrl} is taken. Choose another port: npm start -- --port 9000`)

const variables = ['ENVIRONMENT:development', `BASE_URL:${baseUrl}`]
if (linkKeys !== undefined) variables.push(`LINK_KEYS:${linkKeys}`)

const options = {
  script: 'worker/dev/index.ts',
  port: String(port),
  'inspector-port': '0',
  'persist-to': state,
  'show-interactive-dev-session': 'false',
  // A line for every request costs a third of the throughput; `-- --log-level info` brings them back.
  'log-level': 'warn',
}
const server = startLeashed(
  'wrangler',
  ['dev', ...unlessNamed(options, args), ...variables.flatMap((variable) => ['--var', variable]), ...args],
  'inherit',
  // Two servers know nothing of each other. A trace of every request on disk costs a quarter of the throughput.
  quietly({ WRANGLER_REGISTRY_PATH: join(state, 'registry'), X_LOCAL_OBSERVABILITY: 'false' }),
)

const stop = (): void => {
  server.kill('SIGTERM')
  setTimeout(() => endGroup(server), patience)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
process.on('disconnect', stop)
whenNpmIsGone(stop)
server.on('exit', (code) => {
  endGroup(server)
  process.exit(code ?? 1)
})

while (!(await isAnswering(baseUrl))) await wait(100)
console.log(`Kapocs: ${baseUrl}  (Ctrl-C: leállítás / stop)`)
