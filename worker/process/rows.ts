import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

type Columns = readonly (readonly [key: string, column: string, isJson: boolean])[]

/** `ballWith` → `"ball_with"`, quoted since some are words of SQL; as drizzle's `casing: 'snake_case'` names columns. */
const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const columnsOf = (table: SQLiteTable): Columns =>
  Object.entries(getTableColumns(table)).map(([key, column]) => [key, `"${snake(key)}"`, column.dataType === 'json'])

/**
 * Many rows as one statement with one parameter: a free account allows 50 statements and 100 parameters a query, so
 * rows travel as JSON.
 */
export const insertRows = (name: string, columns: Columns): string => {
  const names = columns.map(([, column]) => column).join(', ')
  const values = columns.map(([key]) => `value ->> '${key}'`).join(', ')
  return `insert into ${name} (${names}) select ${values} from json_each(?) where true`
}

/** The same, replacing what is already there under the same id. */
export const upsertRows = (name: string, columns: Columns): string => {
  const sets = columns.filter(([key]) => key !== 'id').map(([, column]) => `${column} = excluded.${column}`)
  return `${insertRows(name, columns)} on conflict (id) do update set ${sets.join(', ')}`
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
