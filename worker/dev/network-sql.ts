import type { SQLWrapper } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { apiKeys, networks, staff } from '../../schema/networks.ts'
import { people } from '../../schema/people.ts'
import type { NetworkRows } from './network-rows.ts'

const casing = 'snake_case'
const dialect = new SQLiteSyncDialect({ casing })

/** Writes statements and runs none. */
const writer = drizzle(
  () => Promise.reject(new Error('this database only writes statements')),
  () => Promise.reject(new Error('this database only writes statements')),
  { casing },
)

const textOf = (statement: SQLWrapper): string => `${dialect.sqlToQuery(statement.getSQL().inlineParams()).sql};\n`

/** The rows as SQL text for `wrangler d1 execute`, which takes no parameters. The unique slug comes first. */
export const networkSql = (rows: NetworkRows): string =>
  [
    writer.insert(networks).values(rows.network),
    writer.insert(people).values([...rows.people]),
    writer.insert(staff).values([...rows.staff]),
    writer.insert(apiKeys).values(rows.apiKey),
  ]
    .map(textOf)
    .join('')
