import * as v from 'valibot'
import { Refused } from './problems.ts'

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

export const where = (sql: string, ...values: readonly (string | number)[]): Sql => ({ sql, values })

/** What a list reads: rows of `table`, which is called `t` everywhere. */
export interface Reading {
  readonly table: string
  /** What is shown of a row. */
  readonly columns: string
  /** Tables joined one row to a row. */
  readonly joins?: string
  /** Answered by one index, together with the order. */
  readonly indexed: readonly Sql[]
  /** Looked at row by row, within `MOST_READ`. */
  readonly others?: readonly Sql[]
  /** Columns of `t` that the index is ordered by; newest first. `rowid` for a search. */
  readonly key: readonly string[]
}

export interface Paging {
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly nextCursor: string | null
}

/** What filters without an index of their own may cost; the rest is found by the cursor. */
const MOST_READ = 1000

const and = (conditions: readonly Sql[]): Sql => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' and '),
  values: conditions.flatMap(({ values }) => values),
})

/**
 * One page in one statement. Rows are joined one by one as they are found, so never for more than the page. A full page
 * has a cursor, even if nothing should come behind it: looking would cost a row of each table.
 */
export const readPage = async (db: D1Database, reading: Reading, { limit, cursor }: Paging): Promise<Page> => {
  const after = cursor === undefined ? [] : [keyset(reading.key, cursor)]
  const tables = 1 + (reading.joins?.match(/cross join/g)?.length ?? 0)
  // Finding, numbering and ordering them each count as reading them.
  const scanned = Math.floor(MOST_READ / (tables + 3))
  const { sql, values } = statement(reading, [...reading.indexed, ...after], scanned)
  const { results } = await db
    .prepare(sql)
    .bind(...values, limit)
    .all()
  const last = results.at(-1)
  const isMore = results.length === limit || last?.['page_scanned'] === scanned
  return {
    rows: results.filter((row) => row['page_hit'] === 1),
    nextCursor: isMore && last ? cursorOf(reading.key.map((_, index) => last[`page_key${index}`])) : null,
  }
}

const statement = (
  { table, columns, joins = '', others = [], key }: Reading,
  indexed: readonly Sql[],
  scanned: number,
): Sql => {
  const keys = key.map((column, index) => `t.${column} as page_key${index}`).join(', ')
  const order = `order by ${key.map((column) => `t.${column} desc`).join(', ')}`
  const found = and(indexed)
  if (others.length === 0) {
    const sql = `select ${columns}, ${keys}, 1 as page_hit from ${table} t ${joins} where ${found.sql} ${order} limit ?`
    return { sql, values: found.values }
  }
  const rest = and(others)
  const inner = `select t.*, row_number() over (${order}) as scanned from
    (select ${key.includes('rowid') ? 't.rowid as rowid' : 't.*'} from ${table} t where ${found.sql} ${order} limit ${scanned}) t`
  // The last row looked at comes along although it may not fit: the next page begins behind it.
  return {
    sql: `select * from (select ${columns}, ${keys}, t.scanned as page_scanned, (${rest.sql}) as page_hit
      from (${inner}) t ${joins} ${order}) where page_hit or page_scanned = ${scanned} limit ?`,
    values: [...rest.values, ...found.values],
  }
}

/** Behind the last row of the page before, as a row value: written with OR the index would be of no use. */
const keyset = (key: readonly string[], cursor: string): Sql => {
  const values = readCursor(cursor)
  if (values?.length !== key.length)
    throw new Refused(422, 'invalid', { errors: [{ field: 'cursor', code: 'wrong_type' }] })
  const columns = key.map((column) => `t.${column}`).join(', ')
  // D1 binds every number as a REAL, and by a REAL the full-text index would begin at its newest row again.
  const behind = key.map((column) => (column === 'rowid' ? 'cast(? as integer)' : '?')).join(', ')
  return where(`(${columns}) < (${behind})`, ...values)
}

export const cursorOf = (values: readonly unknown[]): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(values))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

const cursorValues = v.pipe(v.string(), v.parseJson(), v.array(v.union([v.string(), v.number()])))

/** `undefined` for what is no cursor of ours. */
export const readCursor = (cursor: string): readonly (string | number)[] | undefined => {
  if (!/^[\w-]+$/.test(cursor)) return undefined
  const padded = cursor.replaceAll('-', '+').replaceAll('_', '/')
  if (padded.length % 4 === 1) return undefined
  const bytes = Uint8Array.from(atob(padded), (character) => character.codePointAt(0) ?? 0)
  const read = v.safeParse(cursorValues, new TextDecoder().decode(bytes))
  return read.success ? read.output : undefined
}
