import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const submissions = sqliteTable(
  'submissions',
  {
    id: text().primaryKey(),
    networkId: text().notNull(),
    /** Made by the client; a replay of it answers as the first time. */
    clientId: text().notNull(),
    /** SHA-256 of the answers, to tell a replay from another submission under the same id. */
    contentHash: text().notNull(),
    form: text().notNull(),
    formVersion: text().notNull(),
    locale: text({ enum: ['hu', 'en'] }).notNull(),
    site: text(),
    source: text({ enum: ['web', 'phone', 'paper'] }).notNull(),
    /** As received. */
    answers: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    /** Details given and corrections made later; they stand over the answers. */
    additions: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>(),
    personId: text().notNull(),
    organisationId: text().notNull(),
    caseId: text().notNull(),
    /** What people say on the phone: `K7M4PX`. */
    reference: text().notNull(),
    receivedAt: integer().notNull(),
  },
  (table) => [
    uniqueIndex('submissions_client').on(table.networkId, table.clientId),
    uniqueIndex('submissions_reference').on(table.networkId, table.reference),
    index('submissions_form').on(table.networkId, table.form, table.id),
    index('submissions_site')
      .on(table.networkId, table.site, table.id)
      .where(sql`site is not null`),
    index('submissions_received').on(table.networkId, table.receivedAt, table.id),
  ],
)

/** Every published form as it was, words included, so that answers are always shown with their own. */
export const formVersions = sqliteTable(
  'form_versions',
  {
    form: text().notNull(),
    version: text().notNull(),
    published: text().notNull(),
    publishedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.form, table.version] })],
)
