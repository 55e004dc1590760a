/**
 * `npm run bench`: what things cost here and now, beside a bare Worker that is started the same way. A table, no pass or
 * fail. Sends traffic to this machine only; `-- --help` shows how to make it longer.
 */
import { join } from 'node:path'
import { root } from '../../worker/dev/project.ts'
import { wrangler } from '../../worker/dev/wrangler.ts'
import { measureBundle } from './bundle.ts'
import { measureLists } from './lists.ts'
import { busy, machine } from './machine.ts'
import { readOptions } from './options.ts'
import { outboxOf } from './outbox.ts'
import { measurePages } from './pages.ts'
import { bundleRows, listRows, loadRows, pageRows, type Row, tripRows } from './report.ts'
import { compare, warm } from './rounds.ts'
import { discardServers, howStarted, startServer } from './server.ts'
import { table } from './table.ts'
import { tripsOfSubmission } from './trips.ts'

const bareConfig = ['--config', join(root, 'test/bench/bare/wrangler.toml')] as const
const bareWorker = 'test/bench/bare/worker.ts'
const countingWorker = 'test/bench/counting/worker.ts'

const { seconds, rounds, sizes, only } = readOptions()
const begun = performance.now()
const rows: Row[] = []

const say = (what: string): void => console.error(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${what}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void discardServers().then(() => process.exit(1)))

const load = async (): Promise<void> => {
  say('starting ours and the bare Worker')
  const [server, bareServer] = [await startServer(), await startServer(...bareConfig, bareWorker)]
  await wrangler('d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', bareServer.state, ...bareConfig)
  const ours = { server, rest: (await outboxOf(server)).drained }
  const bare = { server: bareServer, rest: async () => {} }
  say('warming up')
  await warm(bare)
  await warm(ours)
  for (const connections of [16, 1]) {
    say(`${rounds} × ${seconds} s each at ${connections} connections; load of the machine ${busy()}`)
    rows.push(
      ...loadRows(connections, await compare(ours, bare, { connections, rounds, milliseconds: seconds * 1000 })),
    )
  }
  if (only.includes('page')) rows.push(...pageRows(await measurePages(server)))
  await discardServers()
}

const count = async (): Promise<void> => {
  say('counting round trips and rows read')
  const server = await startServer(countingWorker)
  if (only.includes('trips')) rows.push(...tripRows(await tripsOfSubmission(server)))
  if (only.includes('lists')) rows.push(...listRows(await measureLists(server, sizes)))
  await discardServers()
}

const bundle = async (): Promise<void> => {
  say('building and starting the bundle')
  rows.push(...bundleRows(await measureBundle(), await measureBundle(...bareConfig)))
}

const before = busy()
try {
  if (only.includes('load') || only.includes('page')) await load()
  if (only.includes('trips') || only.includes('lists')) await count()
  if (only.includes('bundle')) await bundle()
} finally {
  await discardServers()
}
console.log(`\n${machine()}; load of the machine ${before} before, ${busy()} after\n${howStarted}\n`)
console.log(table(['', 'ours', 'bare', 'ratio', 'goal'], rows))
