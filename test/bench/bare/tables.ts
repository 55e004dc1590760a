import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const submissions = sqliteTable('submissions', {
  id: text().primaryKey(),
  form: text().notNull(),
  answers: text({ mode: 'json' }).notNull(),
  personId: text().notNull(),
  organisationId: text().notNull(),
  receivedAt: integer().notNull(),
})

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  phone: text(),
  createdAt: integer().notNull(),
})

export const organisations = sqliteTable('organisations', {
  id: text().primaryKey(),
  name: text().notNull(),
  settlement: text().notNull(),
  createdAt: integer().notNull(),
})
