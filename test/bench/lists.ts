import * as v from 'valibot'
import { fill } from './fill.ts'
import type { Server } from './server.ts'
import { ask, rowsRead } from './trips.ts'

const PAGE = 20

/** Every list of the API: without a filter, with each alone, and those together that have an index. */
const lists: readonly string[] = [
  '/cases',
  '/cases?process=need',
  '/cases?state=open',
  '/cases?process=need&state=open',
  '/cases?ballWith=coordinator',
  '/cases?overdue=true',
  '/submissions',
  '/submissions?form=ngo',
  '/submissions?site=https://example.org',
  '/submissions?state=triage',
  '/submissions?received_after=2023-01-01',
  '/submissions?q=honlapot',
  ...['/needs', '/offers'].flatMap((path) => [
    path,
    `${path}?state=${path === '/needs' ? 'open' : 'active'}`,
    `${path}?type=web`,
    `${path}?cause=environment`,
    `${path}?settlement=Miskolc`,
    `${path}?q=${path === '/needs' ? 'honlapot' : 'mentorral'}`,
  ]),
  '/introductions',
  '/introductions?state=talking',
  '/projects',
  '/projects?state=underway',
  '/letters',
  '/letters?state=failed',
  '/letters?caseId=b00000003',
  '/cases/b00000003/events',
  '/events',
]

/** Several filters at once may look at 1,000 rows and then give a cursor. */
const scans: readonly string[] = [
  '/cases?ballWith=nobody&process=project',
  '/submissions?form=company&state=triage',
  '/needs?type=web&state=fulfilled',
]

const pageSchema = v.object({ items: v.array(v.unknown()), nextCursor: v.nullable(v.string()) })

export interface ListReads {
  readonly path: string
  /** Rows read by the first page and by the one after it, of which the larger, at each size. */
  readonly reads: readonly number[]
  /** Milliseconds of the slower of the two at the largest size, D1 and everything else. */
  readonly time: number
}

export interface Measured {
  /** Rows that every request reads for its key, not counted with the lists. */
  readonly key: number
  readonly lists: readonly ListReads[]
  readonly scans: readonly ListReads[]
  /** Those that are not there, or failed. */
  readonly left: readonly string[]
  readonly page: number
  readonly sizes: readonly number[]
}

const headers = { Authorization: 'Bearer kapocs-dev' }

const visit = async (server: Server, path: string) => {
  const begun = performance.now()
  const { status, text, costs } = await ask(server, `/api/v1${path}`, { headers })
  const time = performance.now() - begun
  if (status !== 200) return undefined
  return { page: v.parse(pageSchema, JSON.parse(text)), read: rowsRead(costs), time }
}

const readsOf = async (server: Server, path: string) => {
  const join = path.includes('?') ? '&' : '?'
  const first = await visit(server, `${path}${join}limit=${PAGE}`)
  if (!first) return undefined
  const { nextCursor } = first.page
  const cursor = path === '/events' ? 'after' : 'cursor'
  const next =
    nextCursor === null ? undefined : await visit(server, `${path}${join}limit=${PAGE}&${cursor}=${nextCursor}`)
  return { read: Math.max(first.read, next?.read ?? 0), time: Math.max(first.time, next?.time ?? 0) }
}

/** The same pages of a database that grows. */
export const measureLists = async (server: Server, sizes: readonly number[]): Promise<Measured> => {
  const reads = new Map<string, number[]>()
  const times = new Map<string, number>()
  const left = new Set<string>()
  let size = 0
  // The first request of an isolate makes the demo network; this one reads nothing but its key.
  await ask(server, '/api/v1/processes', { headers })
  const key = rowsRead((await ask(server, '/api/v1/processes', { headers })).costs)
  for (const wanted of sizes) {
    await fill(server, size, wanted)
    size = wanted
    for (const path of [...lists, ...scans]) {
      const found = await readsOf(server, path)
      if (!found) left.add(path)
      else {
        reads.set(path, [...(reads.get(path) ?? []), found.read - key])
        times.set(path, found.time)
      }
    }
  }
  const of = (paths: readonly string[]): readonly ListReads[] =>
    paths
      .filter((path) => !left.has(path))
      .map((path) => ({ path, reads: reads.get(path) ?? [], time: times.get(path) ?? Number.NaN }))
  return { key, lists: of(lists), scans: of(scans), left: [...left], page: PAGE, sizes }
}
