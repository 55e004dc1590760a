import * as v from 'valibot'
import type { agreements } from '../../schema/cases.ts'
import type { people } from '../../schema/people.ts'
import type { submissions } from '../../schema/submissions.ts'

/** What is stored of people, submissions and agreements, checked where it is read. */

const text = v.nullable(v.string())
const instant = v.nullable(v.number())
const locale = v.picklist(['hu', 'en'])
const record = v.record(v.string(), v.unknown())

export const storedPerson: v.GenericSchema<unknown, typeof people.$inferSelect> = v.object({
  id: v.string(),
  networkId: v.string(),
  email: v.string(),
  emailKey: v.string(),
  mailboxKey: v.string(),
  familyName: v.string(),
  givenName: v.string(),
  phone: text,
  position: text,
  locale,
  organisationId: text,
  confirmedAt: instant,
  joinedTo: text,
  blockedAt: instant,
  createdAt: v.number(),
})

export const storedSubmission: v.GenericSchema<unknown, typeof submissions.$inferSelect> = v.object({
  id: v.string(),
  networkId: v.string(),
  clientId: v.string(),
  contentHash: v.string(),
  form: v.string(),
  formVersion: v.string(),
  locale,
  site: text,
  source: v.picklist(['web', 'phone', 'paper']),
  answers: record,
  additions: v.nullable(record),
  personId: v.string(),
  organisationId: v.string(),
  caseId: v.string(),
  reference: v.string(),
  receivedAt: v.number(),
})

export const storedAgreement: v.GenericSchema<unknown, typeof agreements.$inferSelect> = v.object({
  caseId: v.string(),
  version: v.number(),
  networkId: v.string(),
  author: v.string(),
  fields: record,
  hash: v.string(),
  writtenAt: v.number(),
  confirmedBy: text,
  confirmedAt: instant,
})
