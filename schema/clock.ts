import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Development only: how far the clock has been put forward. Production has no row. */
export const clock = sqliteTable('clock', {
  id: integer().primaryKey(),
  offset: integer().notNull(),
})

/** When each driver last ran, for `/api/v1/health`. */
export const heartbeats = sqliteTable('heartbeats', {
  driver: text().primaryKey(),
  at: integer().notNull(),
})
