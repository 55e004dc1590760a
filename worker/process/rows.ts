import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

type Columns = readonly (readonly [key: string, column: string, isJson: boolean])[]

/** `ballWith` → `"ball_with"`, quoted since some are words of SQL; as drizzle's `casing: 'snake_case'` names columns. */
const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const columnsOf = (table: SQLiteTable): Columns =>
  Object.entries(getTableColumns(table)).map(([key, column]) => [key, `"${snake(key)}"`, column.dataType === 'json'])

/** Rows under the keys of their columns; at least one. */
export type Insert = (db: D1Database, rows: readonly object[]) => D1PreparedStatement

/**
 * Rows as one statement, however many: a free account allows 50 statements and 100 parameters a query, so many rows
 * travel as JSON in one parameter. The most frequent case, one row, is spared the way through JSON and back.
 */
export const inserting = (name: string, columns: Columns, ending = ''): Insert => {
  const into = `insert into ${name} (${columns.map(([, column]) => column).join(', ')})`
  const one = `${into} values (${columns.map(() => '?').join(', ')}) ${ending}`
  const values = columns.map(([key]) => `row ->> '${key}'`).join(', ')
  // Materialized, since SQLite would write each row out as text again for each of its columns.
  const many = `${into} with given as materialized (select value as row from json_each(?))
    select ${values} from given where true ${ending}`
  return (db, rows) => {
    const [row, ...others] = rows
    if (!row || others.length > 0) return db.prepare(many).bind(JSON.stringify(rows))
    const given = new Map(Object.entries(row))
    return db.prepare(one).bind(...columns.map(([key]) => valueOf(given.get(key))))
  }
}

/** As SQLite keeps it, and as `->>` would have read it from JSON. */
const valueOf = (value: unknown): string | number | null => {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  return value === null || value === undefined ? null : JSON.stringify(value)
}

/** The same, replacing what is already there under the same id. */
export const upserting = (name: string, columns: Columns): Insert => {
  const sets = columns.filter(([key]) => key !== 'id').map(([, column]) => `${column} = excluded.${column}`)
  return inserting(name, columns, `on conflict (id) do update set ${sets.join(', ')}`)
}

/** An expression for one row as a JSON array, read back by `fromArray`. */
export const asArray = (columns: Columns, alias: string): string =>
  `json_array(${columns.map(([, column]) => `${alias}.${column}`).join(', ')})`

export const fromArray = (columns: Columns, values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(
    columns.map(([key, , isJson], index) => {
      const value = values[index]
      return [key, isJson && typeof value === 'string' ? JSON.parse(value) : value]
    }),
  )
