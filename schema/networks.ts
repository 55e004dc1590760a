import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One association and everything that is its own; every other row carries its id. */
export const networks = sqliteTable('networks', {
  id: text().primaryKey(),
  /** In addresses: `miskolc`. */
  slug: text().notNull().unique(),
  nameHu: text().notNull(),
  nameEn: text().notNull(),
  /** Who answers for the personal data, as the privacy notice names them. */
  controller: text().notNull(),
  noticeUrl: text().notNull(),
  phone: text().notNull(),
  /** The address that letters come from. */
  sender: text().notNull(),
  timeZone: text().notNull(),
  /** The first is the network's own: `hu,en`. */
  languages: text().notNull(),
  /** The scarcer side, asked first in an introduction. */
  firstSide: text({ enum: ['ngo', 'company'] }).notNull(),
  /** How long an answer from a letter can be undone, milliseconds. */
  settling: integer().notNull(),
  createdAt: integer().notNull(),
})

/** The coordinators in the order in which they are asked; the network's fallback address comes last. */
export const staff = sqliteTable(
  'staff',
  {
    networkId: text().notNull(),
    rank: integer().notNull(),
    personId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.rank] })],
)

export const apiKeys = sqliteTable(
  'api_keys',
  {
    /** SHA-256 of the key, hex; the key itself is shown once and kept nowhere. */
    hash: text().primaryKey(),
    networkId: text().notNull(),
    name: text().notNull(),
    canWrite: integer({ mode: 'boolean' }).notNull(),
    createdAt: integer().notNull(),
    revokedAt: integer(),
  },
  (table) => [index('api_keys_network').on(table.networkId)],
)
