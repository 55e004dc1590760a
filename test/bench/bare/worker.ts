/**
 * The yardstick: the least that Hono, Valibot and Drizzle can do with the same form. Checks it, writes three rows in one
 * batch, answers 201. No letter, no case, no log.
 */
import { drizzle } from 'drizzle-orm/d1'
import { Hono } from 'hono'
import * as v from 'valibot'
import { organisations, people, submissions } from './tables.ts'

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))
const long = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))

const answersSchema = v.object({
  organisationName: line,
  legalForm: v.picklist(['association', 'foundation', 'nonprofitCompany', 'church', 'informalGroup']),
  causes: v.pipe(v.array(line), v.minLength(1), v.maxLength(3)),
  postalCode: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  settlement: line,
  serviceArea: v.picklist(['settlement', 'county', 'country', 'remote']),
  contactName: v.object({ familyName: line, givenName: line }),
  email: v.pipe(v.string(), v.email()),
  phone: v.optional(v.pipe(v.string(), v.regex(/^\+\d{8,15}$/))),
  needType: line,
  needTitle: line,
  problem: long,
  result: long,
  deadline: v.pipe(v.string(), v.isoDate()),
  deadlineFlexible: v.boolean(),
  decisionMaker: line,
  giveBack: long,
  tried: v.optional(long),
  howKnown: v.optional(long),
  effortGuess: v.optional(line),
  ownContribution: v.optional(long),
  urgency: v.optional(line),
  taxNumber: v.optional(v.pipe(v.string(), v.regex(/^\d{8}-\d-\d{2}$/))),
  beneficiaries: v.optional(line),
  contactRole: v.optional(line),
  privacySeen: v.literal(true),
})

const sentSchema = v.object({
  submissionId: v.pipe(v.string(), v.uuid()),
  locale: v.picklist(['hu', 'en']),
  answers: answersSchema,
})

const app = new Hono<{ Bindings: { readonly DB: D1Database } }>()

app.post('/n/:network/forms/:form', async (c) => {
  const sent = v.safeParse(sentSchema, await c.req.json())
  if (!sent.success) return c.json({ errors: sent.issues.map(({ message }) => message) }, 422)
  const { submissionId: id, answers } = sent.output
  const [personId, organisationId, now] = [crypto.randomUUID(), crypto.randomUUID(), Date.now()]
  const db = drizzle(c.env.DB, { casing: 'snake_case' })
  await db.batch([
    db
      .insert(submissions)
      .values({ id, form: c.req.param('form'), answers, personId, organisationId, receivedAt: now }),
    db.insert(people).values({
      id: personId,
      email: answers.email,
      name: `${answers.contactName.familyName} ${answers.contactName.givenName}`,
      phone: answers.phone ?? null,
      createdAt: now,
    }),
    db.insert(organisations).values({
      id: organisationId,
      name: answers.organisationName,
      settlement: answers.settlement,
      createdAt: now,
    }),
  ])
  return c.json({ id, state: 'unconfirmed' }, 201)
})

export default app
