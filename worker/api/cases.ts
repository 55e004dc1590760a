import * as v from 'valibot'
import { GRACE } from '../process/instances.ts'
import { caseSchema, caseSelection, ballWith, foundCase, type FoundCase, process, showCase } from './case-schema.ts'
import { type Asked, read } from './operation.ts'
import { type Page, type Reading, readPage, type Sql, where } from './page.ts'
import { notFound } from './problems.ts'
import { stateOf } from './states.ts'
import { listOf, paging } from './values.ts'

const filters = {
  ...paging,
  process: v.optional(process),
  state: v.optional(stateOf()),
  ballWith: v.optional(ballWith),
  overdue: v.optional(
    v.pipe(v.picklist(['true', 'false']), v.description('whether `dueAt` passed a minute ago or more')),
  ),
}

type Filters = v.InferOutput<v.StrictObjectSchema<typeof filters, undefined>>

export const caseOperations = [
  read('/cases', {
    summary: 'Cases: every thing on its way, with what is being asked of whom',
    query: filters,
    gives: listOf(caseSchema),
    read: async ({ setting, key: { network }, query }) => {
      const { rows, nextCursor } = await listCases(setting.env.DB, network.id, query, await setting.now())
      return { resource: { items: rows.map((row) => showCase(foundCase(row), network.timeZone)), nextCursor } }
    },
  }),
  read('/cases/:id', {
    summary: 'One case',
    query: { include: v.optional(v.pipe(v.picklist(['closed']), v.description('the closed questions too'))) },
    gives: caseSchema,
    read: async ({ setting, key: { network }, query, param }) => {
      const which = query.include === 'closed' ? 'all' : 'open'
      const found = await readCase(setting.env.DB, network.id, param('id'), which)
      return { resource: showCase(found, network.timeZone), version: found.row.seq }
    },
  }),
]

/** @throws Refused 404 when the network has no such case. */
export const readCase = async (
  db: D1Database,
  networkId: string,
  caseId: string,
  which: 'open' | 'all' = 'open',
): Promise<FoundCase> => {
  const found = await db
    .prepare(`select ${caseSelection(which)} from cases t where t.network_id = ? and t.id = ?`)
    .bind(networkId, caseId)
    .first()
  if (!found) throw notFound()
  return foundCase(found)
}

/** The case as a write shows it after its effect. */
export const shownAfter = async ({ setting, key: { network } }: Asked<unknown, unknown>, caseId: string) => {
  const found = await readCase(setting.env.DB, network.id, caseId)
  return { resource: showCase(found, network.timeZone), version: found.row.seq }
}

const listCases = (db: D1Database, networkId: string, query: Filters, now: number): Promise<Page> =>
  readPage(db, { table: 'cases', columns: caseSelection('open'), ...selected(networkId, query, now) }, query)

/** Each filter has its index, process and state together too; beyond that the first of them leads. */
const selected = (
  networkId: string,
  { process: name, state, ballWith: ball, overdue }: Filters,
  now: number,
): Pick<Reading, 'indexed' | 'others' | 'key'> => {
  const network = where('t.network_id = ?', networkId)
  const isOverdue = where('t.due_at <= ?', now - GRACE)
  const byName = name === undefined ? [] : [where('t.process = ?', name)]
  const byState = state === undefined ? [] : [where('t.state = ?', state)]
  const byBall = ball === undefined ? [] : [where('t.ball_with = ?', ball)]
  const notOverdue = overdue === 'false' ? [where('(t.due_at is null or t.due_at > ?)', now - GRACE)] : []
  const key = ['id']
  if (overdue === 'true') {
    return {
      indexed: [network, isOverdue],
      others: [...byName, ...byState, ...byBall],
      key: ['due_at', 'id'],
    }
  }
  const indexed: Sql[] = [network, ...byName, ...byState]
  if (indexed.length > 1) return { indexed, others: [...byBall, ...notOverdue], key }
  return { indexed: [network, ...byBall], others: notOverdue, key }
}
