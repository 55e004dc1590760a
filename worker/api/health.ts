import * as v from 'valibot'
import { transportName } from '../mail/transport.ts'
import { GRACE } from '../process/instances.ts'
import { open } from './operation.ts'
import { id, instant } from './values.ts'

const optional = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) => v.optional(v.nullable(schema))

const health = v.object({
  status: v.literal('ok'),
  baseUrl: v.optional(v.string()),
  transport: v.optional(v.pipe(v.string(), v.description('who carries letters; `none` when no setting says so'))),
  lastSweepAt: optional(instant),
  sweepAgeSeconds: optional(v.number()),
  oldestOverdueCase: optional(
    v.pipe(v.object({ id, dueAt: instant }), v.description('due, and not gone on by itself')),
  ),
  oldestUnsentLetter: optional(v.object({ id, createdAt: instant })),
})

export const healthOperations = [
  open('/health', {
    summary: 'Whether the deployment answers; with a key also whether it keeps up',
    gives: health,
    show: async ({ env, now }, key) => {
      if (!key) return { status: 'ok' as const }
      const at = await now()
      const found = await readHealth(env.DB, key.network.id, at - GRACE)
      const sweptAt = found.lastSweepAt
      return v.parse(health, {
        status: 'ok',
        baseUrl: env.BASE_URL,
        transport: transportName(env),
        ...found,
        sweepAgeSeconds: sweptAt === null ? null : Math.max(0, Math.round((at - sweptAt) / 1000)),
      })
    },
  }),
]

const overdue = v.nullable(v.pipe(v.string(), v.parseJson(), v.object({ id, dueAt: v.number() })))
const unsent = v.nullable(v.pipe(v.string(), v.parseJson(), v.object({ id, createdAt: v.number() })))
const row = v.object({ lastSweepAt: v.nullable(v.number()), oldestOverdueCase: overdue, oldestUnsentLetter: unsent })

/** One row of each index. */
const readHealth = async (db: D1Database, networkId: string, dueBy: number): Promise<v.InferOutput<typeof row>> =>
  v.parse(
    row,
    await db
      .prepare(
        `select (select at from heartbeats where driver = 'ticker') as lastSweepAt,
           (select json_object('id', id, 'dueAt', due_at) from cases
            where network_id = ?1 and due_at <= ?2 order by due_at limit 1) as oldestOverdueCase,
           (select json_object('id', id, 'createdAt', created_at) from letters
            where network_id = ?1 and state in ('waiting', 'sending') order by id limit 1) as oldestUnsentLetter`,
      )
      .bind(networkId, dueBy)
      .first(),
  )
