import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import * as v from 'valibot'
import type { Server } from './server.ts'

type Row = Record<string, SQLOutputValue>

const databaseOf = ({ state }: Server): DatabaseSync => {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  const file = readdirSync(folder).find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name))
  if (file === undefined) throw new Error(`no database in ${folder}`)
  return new DatabaseSync(join(folder, file), { timeout: 5000 })
}

/** Rows of the database that the server really uses, read beside it. */
export const rows = (server: Server, sql: string, ...values: readonly (string | number)[]): Row[] => {
  const database = databaseOf(server)
  try {
    return database.prepare(sql).all(...values)
  } finally {
    database.close()
  }
}

/** The same with the shape that a test relies on. */
export const rowsAs = <Schema extends v.GenericSchema>(
  server: Server,
  schema: Schema,
  sql: string,
  ...values: readonly (string | number)[]
): v.InferOutput<Schema>[] => rows(server, sql, ...values).map((row) => v.parse(schema, row))

const counted = v.object({ number: v.number() })

export const count = (server: Server, what: string, ...values: readonly (string | number)[]): number =>
  rowsAs(server, counted, `select count(*) as number from ${what}`, ...values)[0]?.number ?? 0

const named = v.object({ id: v.string(), process: v.string(), state: v.string(), reference: v.string() })

/** Every case that came of somebody's submissions, oldest first. */
export const casesOf = (server: Server, email: string) =>
  rowsAs(
    server,
    named,
    `with recursive own (id) as (
       select s.case_id from submissions s where json_extract(s.answers, '$.email') = ?
       union select c.id from own join cases c on c.parent_id = own.id or c.counterpart_id = own.id)
     select c.id, c.process, c.state, c.reference from cases c join own on own.id = c.id order by c.id`,
    email,
  )

/** The state of somebody's case of a process; of several the newest. `undefined` when there is none. */
export const stateOf = (server: Server, email: string, process: string): string | undefined =>
  casesOf(server, email).findLast((one) => one.process === process)?.state
