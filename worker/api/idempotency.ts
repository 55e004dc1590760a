import * as v from 'valibot'
import { sha256 } from '../../forms/hash.ts'
import { hour, minute } from '../process/calendar.ts'
import type { Setting } from '../setting.ts'
import type { Key } from './key.ts'
import { Refused } from './problems.ts'

/** `Idempotency-Key`, after draft-ietf-httpapi-idempotency-key-header: kept a day, once for each API key. */
const KEPT = 24 * hour

/** After so long a first request is taken to have been cut off. */
const LEASE = minute

/** The right to do it. `recorded` goes into the batch that takes effect; `isRecorded`: an earlier request got that far. */
export interface Claim {
  readonly recorded: readonly D1PreparedStatement[]
  readonly isRecorded: boolean
}

interface Sent {
  readonly key: Key
  readonly request: Request
  /** The body as it was read. */
  readonly value: unknown
}

const stored = v.object({
  fingerprint: v.string(),
  startedAt: v.number(),
  recordedAt: v.nullable(v.number()),
  status: v.nullable(v.number()),
  headers: v.nullable(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()))),
  body: v.nullable(v.string()),
})

/** Does it once for each `Idempotency-Key`, whatever the number of requests; without one, each time. */
export const once = async (
  { env: { DB: db }, now }: Setting,
  { key, request, value }: Sent,
  run: (claim: Claim) => Promise<Response>,
): Promise<Response> => {
  const name = nameIn(request)
  if (name === undefined) return run({ recorded: [], isRecorded: false })
  const at = await now()
  const place = [key.network.id, key.hash, name] as const
  const fingerprint = await sha256(`${request.method} ${new URL(request.url).pathname} ${JSON.stringify(value)}`)
  const earlier = await claim(db, place, fingerprint, at)
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) throw new Refused(422, 'idempotency_key_reused')
    if (earlier.status !== null) return replay(earlier)
    if (!(await takeOver(db, place, earlier.startedAt, at))) throw new Refused(409, 'idempotency_in_progress')
  }
  try {
    const response = await run({
      recorded: [db.prepare(`update idempotency set recorded_at = ?4 where ${here}`).bind(...place, at)],
      isRecorded: earlier?.recordedAt != null,
    })
    await (dependsOnNow(response) ? release(db, place, at) : keep(db, place, response.clone()))
    return response
  } catch (error) {
    // Ours, not theirs.
    await release(db, place, at)
    throw error
  }
}

/** Refused for how things stood, not for what was asked: the same request may well be taken the next time. */
const dependsOnNow = ({ status }: Response): boolean => status === 409 || status === 412

/** A structured-field string, or the bare token that many clients send. */
const nameIn = (request: Request): string | undefined => {
  const given = request.headers.get('Idempotency-Key')
  if (given === null) return undefined
  const name = given.trim().replace(/^"(.*)"$/, '$1')
  if (name === '' || name.length > 255) {
    throw new Refused(422, 'invalid', {
      errors: [{ field: 'Idempotency-Key', code: name === '' ? 'too_short' : 'too_long' }],
    })
  }
  return name
}

type Place = readonly [networkId: string, keyHash: string, name: string]

const here = 'network_id = ?1 and key_hash = ?2 and name = ?3'

/** @returns what an earlier request has left, `undefined` when this one is the first. */
const claim = async (db: D1Database, place: Place, fingerprint: string, at: number) => {
  const [, inserted, found] = await db.batch([
    db.prepare('delete from idempotency where started_at < ?').bind(at - KEPT),
    db
      .prepare(
        `insert into idempotency (network_id, key_hash, name, fingerprint, started_at) values (?1, ?2, ?3, ?4, ?5)
         on conflict do nothing`,
      )
      .bind(...place, fingerprint, at),
    db
      .prepare(
        `select fingerprint, started_at as startedAt, recorded_at as recordedAt, status, headers, body
         from idempotency where ${here}`,
      )
      .bind(...place),
  ])
  return inserted?.meta.changes === 1 ? undefined : v.parse(stored, found?.results[0])
}

/** The first request died on its way; of those that follow one goes on in its stead. */
const takeOver = async (db: D1Database, place: Place, startedAt: number, at: number): Promise<boolean> => {
  if (at - startedAt < LEASE) return false
  const { meta } = await db
    .prepare(`update idempotency set started_at = ?4 where ${here} and started_at = ?5 and status is null`)
    .bind(...place, at, startedAt)
    .run()
  return meta.changes === 1
}

const replay = ({ status, headers, body }: v.InferOutput<typeof stored>): Response =>
  new Response(body, { status: status ?? 200, headers: { ...headers, 'Idempotency-Replayed': 'true' } })

/** Nothing is kept but which request it was, and the next need not wait for the lease. */
const release = async (db: D1Database, place: Place, at: number): Promise<void> => {
  await db
    .prepare(`update idempotency set started_at = ?4 where ${here}`)
    .bind(...place, at - LEASE)
    .run()
}

/** Refusals of what was asked are kept too: a retry is the same request and deserves the same answer. */
const keep = async (db: D1Database, place: Place, response: Response): Promise<void> => {
  await db
    .prepare(`update idempotency set status = ?4, headers = ?5, body = ?6 where ${here}`)
    .bind(...place, response.status, JSON.stringify(Object.fromEntries(response.headers)), await response.text())
    .run()
}
