import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { questions } from '../../schema/cases.ts'
import { database } from '../networks/store.ts'
import type { QuestionRow } from '../process/context.ts'
import { storedQuestion } from '../process/stored.ts'

export const readQuestion = async (env: Env, id: string): Promise<QuestionRow | undefined> => {
  const found = await database(env).select().from(questions).where(eq(questions.id, id)).get()
  return found && v.parse(storedQuestion, found)
}

export interface NewPerson {
  readonly id: string
  readonly email: string
  readonly emailKey: string
  readonly familyName: string
  readonly givenName: string
  readonly now: number
}

/** Somebody a question is passed on to: provisional, of the same organisation and language as whoever named them. */
export const namedPerson = (db: D1Database, { id, email, emailKey, familyName, givenName, now }: NewPerson, by: string) =>
  db
    .prepare(
      `insert into people (id, network_id, email, email_key, family_name, given_name, locale, organisation_id, created_at)
       select ?1, network_id, ?2, ?3, ?4, ?5, locale, organisation_id, ?6 from people where id = ?7`,
    )
    .bind(id, email, emailKey, familyName, givenName, now, by)
