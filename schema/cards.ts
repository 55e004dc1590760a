import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What a need or an offer is found by; made from the submission when its case opens, remade when it is corrected. */
export const cards = sqliteTable(
  'cards',
  {
    caseId: text().primaryKey(),
    networkId: text().notNull(),
    side: text({ enum: ['need', 'offer'] }).notNull(),
    submissionId: text().notNull(),
    organisationId: text().notNull(),
    type: text().notNull(),
    title: text().notNull(),
    settlement: text().notNull(),
    postalCode: text().notNull(),
    area: text().notNull(),
    /** How many introductions and projects it can carry at once. */
    capacity: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [
    index('cards_type').on(table.networkId, table.side, table.type, table.caseId),
    index('cards_settlement').on(table.networkId, table.side, table.settlement, table.caseId),
    index('cards_side').on(table.networkId, table.side, table.caseId),
  ],
)

/** A card's causes, one row each, so that a cause can be looked up. */
export const cardCauses = sqliteTable(
  'card_causes',
  {
    networkId: text().notNull(),
    side: text({ enum: ['need', 'offer'] }).notNull(),
    cause: text().notNull(),
    caseId: text().notNull(),
  },
  (table) => [
    index('card_causes_cause').on(table.networkId, table.side, table.cause, table.caseId),
    index('card_causes_case').on(table.caseId),
  ],
)
