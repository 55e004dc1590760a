import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Provisional until the address is confirmed; then either confirmed itself or joined to whoever already has it. */
export const people = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    networkId: text().notNull(),
    /** As typed, for sending. */
    email: text().notNull(),
    /** Folded, for joining: two spellings of one address are one person. */
    emailKey: text().notNull(),
    /** Without a plus-tag too, for limits and blocks. */
    mailboxKey: text().notNull(),
    familyName: text().notNull(),
    givenName: text().notNull(),
    /** E.164 */
    phone: text(),
    position: text(),
    locale: text({ enum: ['hu', 'en'] }).notNull(),
    organisationId: text(),
    confirmedAt: integer(),
    joinedTo: text(),
    /** "Not me": nothing is sent to this address any more until a link from it is pressed. */
    blockedAt: integer(),
    createdAt: integer().notNull(),
  },
  (table) => [
    uniqueIndex('people_confirmed')
      .on(table.networkId, table.emailKey)
      .where(sql`confirmed_at is not null`),
    index('people_mailbox').on(table.networkId, table.mailboxKey, table.createdAt),
  ],
)

/** Joined only by the coordinator's word; tax number, name and domain are hints. */
export const organisations = sqliteTable('organisations', {
  id: text().primaryKey(),
  networkId: text().notNull(),
  side: text({ enum: ['ngo', 'company'] }).notNull(),
  name: text().notNull(),
  settlement: text(),
  postalCode: text(),
  taxNumber: text(),
  /** How many introductions it wants to be asked about at once. */
  openRequests: integer().notNull(),
  createdAt: integer().notNull(),
})

/** What somebody agreed to, in the words they saw. */
export const consents = sqliteTable('consents', {
  id: text().primaryKey(),
  networkId: text().notNull(),
  personId: text().notNull(),
  submissionId: text().notNull(),
  /** The consent field of the form. */
  purpose: text().notNull(),
  /** SHA-256 of the text shown, hex. */
  textHash: text().notNull(),
  textVersion: text().notNull(),
  locale: text({ enum: ['hu', 'en'] }).notNull(),
  givenAt: integer().notNull(),
  withdrawnAt: integer(),
})
