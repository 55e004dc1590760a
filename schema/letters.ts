import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const letterStates = ['waiting', 'sending', 'sent', 'unknown', 'failed', 'dropped'] as const

/** The outbox: names what is to be written to whom and why; the text is made when it is sent. */
export const letters = sqliteTable(
  'letters',
  {
    id: text().primaryKey(),
    networkId: text().notNull(),
    caseId: text().notNull(),
    /** The event that caused it. */
    seq: integer().notNull(),
    letter: text().notNull(),
    personId: text().notNull(),
    questionId: text(),
    /** The same thing is never told twice. */
    key: text().notNull(),
    timer: integer({ mode: 'boolean' }).notNull(),
    line: integer({ mode: 'boolean' }).notNull(),
    state: text({ enum: letterStates }).notNull(),
    attempts: integer().notNull(),
    /** Not before. */
    nextAt: integer().notNull(),
    leaseUntil: integer(),
    messageId: text(),
    /** Why it failed or was dropped: a code. */
    because: text(),
    createdAt: integer().notNull(),
    sentAt: integer(),
  },
  (table) => [
    uniqueIndex('letters_key').on(table.key),
    index('letters_waiting')
      .on(table.nextAt)
      .where(sql`state in ('waiting', 'sending')`),
    index('letters_question')
      .on(table.questionId)
      .where(sql`question_id is not null`),
    index('letters_person').on(table.personId, table.createdAt),
    index('letters_network').on(table.networkId, table.id),
    index('letters_fate')
      .on(table.networkId, table.state, table.id)
      .where(sql`state in ('sent', 'unknown', 'failed', 'dropped')`),
    index('letters_case').on(table.caseId, table.id),
  ],
)

/** What the `dev` transport "carried": the letters that `/dev/mailbox` shows. */
export const mailbox = sqliteTable('mailbox', {
  id: integer().primaryKey({ autoIncrement: true }),
  letterId: text().notNull().unique(),
  letter: text().notNull(),
  to: text().notNull(),
  toName: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  html: text().notNull(),
  headers: text({ mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
  attachments: text({ mode: 'json' })
    .$type<readonly { readonly filename: string; readonly type: string; readonly content: string }[]>()
    .notNull(),
  links: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  caseReference: text().notNull(),
  locale: text({ enum: ['hu', 'en'] }).notNull(),
  sentAt: integer().notNull(),
})
