import * as v from 'valibot'
import type { formVersions } from '../../schema/submissions.ts'
import { json } from '../../schema/values.ts'
import type { Network } from '../networks/store.ts'
import { networkColumns, storedNetwork } from '../networks/stored.ts'
import { day, type Instant } from '../process/calendar.ts'
import { asArray, fromArray } from '../process/rows.ts'

const receivingRow = v.object({
  stored: v.string(),
  unconfirmed: v.number(),
})
const storedText = json(v.tuple([v.array(v.unknown()), v.array(v.string())]))

export interface Receiving {
  readonly network: Network
  readonly staff: readonly string[]
  /** Submissions of the last day with the same address that nobody has confirmed. */
  readonly unconfirmedToday: number
  /** The network and its staff as they were read, for `Granted`. */
  readonly stored: string
}

/** A network `n` and its staff as one text, as SQL. */
export const stored = `json_array(${asArray(networkColumns, 'n')},
  json((select json_group_array(person_id) from (select person_id from staff where network_id = n.id order by rank))))`

/** How many wait unconfirmed at one address, as SQL; what stands in the arguments is SQL too. */
export const unconfirmedAt = (networkId: string, mailboxKey: string, since: string): string =>
  `(select count(*) from (select 1 from people p
    where p.network_id = ${networkId} and p.mailbox_key = ${mailboxKey} and p.created_at > ${since}
      and p.confirmed_at is null and p.joined_to is null limit 10))`

const unconfirmed = unconfirmedAt('n.id', '?2', '?3')

/** Networks as this isolate read them last. Each batch checks that they are still so. */
const known = new Map<string, Receiving>()

/** What may be taken for granted without a read: the network as it was, and an address that nobody floods. */
export const receivingKnown = (slug: string): Receiving | undefined => known.get(slug)

/** All that must be known before a submission is written: one statement. */
export const readReceiving = async (
  db: D1Database,
  slug: string,
  mailboxKey: string,
  now: Instant,
): Promise<Receiving | undefined> => {
  const found = await db
    .prepare(`select ${stored} as stored, ${unconfirmed} as unconfirmed from networks n where n.slug = ?1`)
    .bind(slug, mailboxKey, now - day)
    .first()
  if (!found) return undefined
  const row = v.parse(receivingRow, found)
  const [network, staff] = v.parse(storedText, row.stored)
  const receiving = { network: v.parse(storedNetwork, fromArray(networkColumns, network)), staff, stored: row.stored }
  known.set(slug, { ...receiving, unconfirmedToday: 0 })
  return { ...receiving, unconfirmedToday: row.unconfirmed }
}

/** Kept once a version; the first submission of an isolate brings it along. */
export const formVersionStatement = (db: D1Database, row: typeof formVersions.$inferInsert): D1PreparedStatement =>
  db
    .prepare(
      'insert into form_versions (form, version, published, published_at) values (?, ?, ?, ?) on conflict do nothing',
    )
    .bind(row.form, row.version, row.published, row.publishedAt)

const firstResult = v.object({
  id: v.string(),
  reference: v.string(),
  state: v.string(),
  contentHash: v.string(),
  caseId: v.string(),
})

/** What a submission under the same client id was answered with the first time. */
export const readByClientId = async (db: D1Database, networkId: string, clientId: string) => {
  const found = await db
    .prepare(
      `select s.id, s.reference, s.content_hash as contentHash, s.case_id as caseId,
         case when s.source <> 'web' then 'triage' when c.memo ->> 'signals' is not null then 'held' else 'unconfirmed' end as state
       from submissions s join cases c on c.id = s.case_id where s.network_id = ? and s.client_id = ?`,
    )
    .bind(networkId, clientId)
    .first()
  return found ? v.parse(firstResult, found) : undefined
}
