import * as v from 'valibot'
import { eventTypes } from '../process/step.ts'
import { read } from './operation.ts'
import { readPage, where } from './page.ts'
import { notFound } from './problems.ts'
import { id, instant, listOf, paging, parsed, record } from './values.ts'

/** Instants in the log are epoch milliseconds under names that end in `At`. */
const shownData = v.pipe(
  parsed(record),
  v.transform((data) =>
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shownValue(name, value)])),
  ),
  record,
)

const shownValue = (name: string, value: unknown): unknown =>
  name.endsWith('At') && typeof value === 'number' ? new Date(value).toISOString() : value

/** So many digits sort as text in the order of time. */
const DIGITS = 12

const shownId = (value: number): string => String(value).padStart(DIGITS, '0')

export const event = v.object({
  id: v.pipe(v.number(), v.transform(shownId), v.string()),
  caseId: id,
  sequence: v.number(),
  type: v.picklist(eventTypes),
  actor: v.pipe(
    parsed(v.object({ type: v.picklist(['person', 'coordinator', 'api', 'timer']), id: v.nullable(v.string()) })),
    v.transform(({ type, id: actorId }) => ({ type, ...(actorId !== null && { id: actorId }) })),
    v.object({ type: v.picklist(['person', 'coordinator', 'api', 'timer']), id: v.exactOptional(v.string()) }),
  ),
  at: instant,
  data: shownData,
})

const columns = `t.id, t.case_id as caseId, t.seq as sequence, t.type, t.at, t.data,
  json_object('type', t.actor_type, 'id', t.actor_id) as actor`

const events = v.array(event)

export const eventOperations = [
  read('/cases/:id/events', {
    summary: 'What happened to a case, newest first',
    query: paging,
    gives: listOf(event),
    read: async ({ setting: { env }, key: { network }, query, param }) => {
      const caseId = param('id')
      const isOurs = await env.DB.prepare('select 1 from cases where network_id = ? and id = ?')
        .bind(network.id, caseId)
        .first()
      if (!isOurs) throw notFound()
      const reading = { table: 'events', columns, indexed: [where('t.case_id = ?', caseId)], key: ['seq'] }
      const { rows, nextCursor } = await readPage(env.DB, reading, query)
      return { resource: { items: v.parse(events, rows), nextCursor } }
    },
  }),
  read('/events', {
    summary: 'What happens in the network, oldest first; go on for ever with `after` = `nextCursor`',
    query: {
      limit: paging.limit,
      after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.description('`nextCursor` of the page before'))),
    },
    gives: listOf(event),
    read: async ({ setting: { env }, key: { network }, query: { limit, after = '0' } }) => {
      const { results } = await env.DB.prepare(
        `select ${columns} from events t where t.network_id = ? and t.id > ? order by t.id limit ?`,
      )
        .bind(network.id, Number(after), limit)
        .all()
      const items = v.parse(events, results)
      // The end of the log is no end: whoever comes back with the same cursor gets what has happened since.
      return { resource: { items, nextCursor: items.at(-1)?.id ?? shownId(Number(after)) } }
    },
  }),
]
