import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { questions } from '../../schema/cases.ts'
import { staff } from '../../schema/networks.ts'
import { database } from '../networks/store.ts'
import type { QuestionRow } from '../process/context.ts'
import { storedQuestion } from '../process/stored.ts'

export const readQuestion = async (env: Env, id: string): Promise<QuestionRow | undefined> => {
  const found = await database(env).select().from(questions).where(eq(questions.id, id)).get()
  return found && v.parse(storedQuestion, found)
}

export const readStaff = async (env: Env, networkId: string): Promise<readonly string[]> => {
  const rows = await database(env)
    .select({ personId: staff.personId })
    .from(staff)
    .where(eq(staff.networkId, networkId))
  return rows.map(({ personId }) => personId)
}

export interface NewPerson {
  readonly id: string
  readonly email: string
  readonly emailKey: string
  readonly mailboxKey: string
  readonly familyName: string
  readonly givenName: string
  readonly now: number
}

/** Somebody a question is passed on to: provisional, of the same organisation and language as whoever named them. */
export const namedPerson = (
  db: D1Database,
  { id, email, emailKey, mailboxKey, familyName, givenName, now }: NewPerson,
  by: string,
) =>
  db
    .prepare(
      `insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, locale, organisation_id, created_at)
       select ?1, network_id, ?2, ?3, ?4, ?5, ?6, locale, organisation_id, ?7 from people where id = ?8`,
    )
    .bind(id, email, emailKey, mailboxKey, familyName, givenName, now, by)

/**
 * Whoever presses a link of a letter has that mailbox. A person who was named by somebody else is confirmed by it, or
 * joined to whoever already has the address.
 */
export const provenPerson = (db: D1Database, personId: string, now: number): D1PreparedStatement =>
  db
    .prepare(
      `with twin as (
         select k.id from people p
         join people k on k.network_id = p.network_id and k.email_key = p.email_key and k.confirmed_at is not null
         where p.id = ?1 and k.id <> p.id)
       update people set joined_to = (select id from twin), confirmed_at = iif(exists (select 1 from twin), null, ?2)
       where id = ?1 and confirmed_at is null and joined_to is null`,
    )
    .bind(personId, now)
