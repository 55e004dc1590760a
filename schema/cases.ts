import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

type Json = Readonly<Record<string, unknown>>

/** Where each case is; what it does next is decided by `advance` from this row, its questions and facts. */
export const cases = sqliteTable(
  'cases',
  {
    id: text().primaryKey(),
    networkId: text().notNull(),
    process: text().notNull(),
    processVersion: integer().notNull(),
    reference: text().notNull(),
    state: text().notNull(),
    ballWith: text().notNull(),
    roles: text({ mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    memo: text({ mode: 'json' })
      .$type<Readonly<Record<string, string | number | boolean | null | readonly string[]>>>()
      .notNull(),
    entered: text({ mode: 'json' }).$type<Readonly<Record<string, number>>>().notNull(),
    seq: integer().notNull(),
    dueAt: integer(),
    openedAt: integer().notNull(),
    closedAt: integer(),
    parentId: text(),
    counterpartId: text(),
    childId: text(),
    /** Which instance drives it; 0 before the first, raised for each new one. */
    epoch: integer().notNull().default(0),
    /** When the present instance will look at the case by itself; `null` when none does. */
    wakesAt: integer(),
  },
  (table) => [
    index('cases_due')
      .on(table.dueAt)
      .where(sql`due_at is not null`),
    index('cases_network').on(table.networkId, table.id),
    index('cases_process').on(table.networkId, table.process, table.id),
    index('cases_state').on(table.networkId, table.state, table.id),
    index('cases_process_state').on(table.networkId, table.process, table.state, table.id),
    index('cases_ball').on(table.networkId, table.ballWith, table.id),
    index('cases_parent')
      .on(table.parentId)
      .where(sql`parent_id is not null`),
    index('cases_counterpart')
      .on(table.counterpartId, table.closedAt)
      .where(sql`counterpart_id is not null`),
  ],
)

/** The log: append-only by trigger; `UNIQUE(case_id, seq)` is what stops a writer that came second. */
export const events = sqliteTable(
  'events',
  {
    /** Grows in the order of commit, and no row is ever deleted: the feed's cursor. */
    id: integer().primaryKey(),
    networkId: text().notNull(),
    caseId: text().notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    actorType: text().notNull(),
    actorId: text(),
    at: integer().notNull(),
    data: text({ mode: 'json' }).$type<Json>().notNull(),
  },
  (table) => [
    uniqueIndex('events_case_seq').on(table.caseId, table.seq),
    index('events_network').on(table.networkId, table.id),
  ],
)

/** One question to one person; its link, answer and reminders hang on its id. */
export const questions = sqliteTable(
  'questions',
  {
    id: text().primaryKey(),
    networkId: text().notNull(),
    caseId: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: ['state', 'anytime', 'side'] }).notNull(),
    role: text().notNull(),
    personId: text().notNull(),
    version: integer().notNull(),
    aboutId: text(),
    askedAt: integer().notNull(),
    reminders: integer().notNull(),
    remindedAt: integer(),
    escalatedAt: integer(),
    choice: text(),
    fields: text({ mode: 'json' }).$type<Json>(),
    answeredAt: integer(),
    answeredBy: text(),
    settlesAt: integer(),
    settledAt: integer(),
    resumedAt: integer(),
    givenUpAt: integer(),
    closedAt: integer(),
    closedBecause: text(),
  },
  (table) => [index('questions_case').on(table.caseId, table.closedAt, table.id)],
)

/** What only so many cases may hold at a time: a need, an offer, an organisation's open requests. */
export const places = sqliteTable(
  'places',
  {
    scope: text().notNull(),
    number: integer().notNull(),
    caseId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.number] }), index('places_case').on(table.caseId)],
)

/** Each version of what two sides agreed; the hash is what both confirmed. */
export const agreements = sqliteTable(
  'agreements',
  {
    caseId: text().notNull(),
    version: integer().notNull(),
    networkId: text().notNull(),
    author: text().notNull(),
    fields: text({ mode: 'json' }).$type<Json>().notNull(),
    /** SHA-256 of the fields, hex. */
    hash: text().notNull(),
    writtenAt: integer().notNull(),
    confirmedBy: text(),
    confirmedAt: integer(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.version] })],
)
