import * as v from 'valibot'
import { flag } from '../../schema/values.ts'
import type { CaseRow, Facts, Held, QuestionRow } from './context.ts'

/** The edge between the database and the domain: what is stored is checked once, here. */

const roles = [
  'submitter',
  'owner',
  'ngo',
  'company',
  'first',
  'second',
  'writer',
  'author',
  'reviewer',
  'giver',
  'coordinator',
] as const
const memoValue = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])
const instant = v.nullable(v.number())
const id = v.nullable(v.string())

export const storedCase: v.GenericSchema<unknown, CaseRow> = v.object({
  id: v.string(),
  networkId: v.string(),
  process: v.string(),
  processVersion: v.number(),
  reference: v.string(),
  state: v.string(),
  ballWith: v.picklist(['coordinator', 'submitter', 'owner', 'ngo', 'company', 'both', 'date', 'case', 'nobody']),
  roles: v.record(v.picklist(roles), v.string()),
  memo: v.record(v.string(), memoValue),
  entered: v.record(v.string(), v.number()),
  seq: v.number(),
  dueAt: instant,
  openedAt: v.number(),
  closedAt: instant,
  parentId: id,
  counterpartId: id,
  childId: id,
})

export const storedQuestion: v.GenericSchema<unknown, QuestionRow> = v.object({
  id: v.string(),
  caseId: v.string(),
  networkId: v.string(),
  name: v.string(),
  kind: v.picklist(['state', 'anytime', 'side']),
  role: v.picklist(roles),
  personId: v.string(),
  version: v.number(),
  aboutId: id,
  askedAt: v.number(),
  reminders: v.number(),
  remindedAt: instant,
  escalatedAt: instant,
  choice: id,
  fields: v.nullable(v.record(v.string(), v.unknown())),
  answeredAt: instant,
  answeredBy: id,
  settlesAt: instant,
  settledAt: instant,
  resumedAt: instant,
  givenUpAt: instant,
  closedAt: instant,
  closedBecause: v.nullable(v.picklist(['answered', 'moved', 'silence', 'passedOn', 'givenUp'])),
})

/** How the letters of each live question fared, as `snapshot-sql.ts` lists it. */
export const storedMail: v.GenericSchema<unknown, Facts['mail']> = v.pipe(
  v.array(v.tuple([v.string(), instant, instant, flag, flag])),
  v.transform((rows) =>
    Object.fromEntries(
      rows.map(([question, firstSentAt, lastSentAt, waiting, failed]) => [
        question,
        { firstSentAt, lastSentAt, waiting, failed: failed && !waiting },
      ]),
    ),
  ),
)

export const storedHeld: v.GenericSchema<unknown, readonly Held[]> = v.pipe(
  v.array(v.tuple([v.string(), v.number(), v.number()])),
  v.transform((rows) => rows.map(([questionId, from, to]) => ({ questionId, from, to }))),
)
