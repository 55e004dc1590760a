import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { questions } from '../../schema/cases.ts'
import { networks, staff } from '../../schema/networks.ts'
import { people } from '../../schema/people.ts'
import type { Locale } from '../../forms/locale.ts'
import { database, type Network } from '../networks/store.ts'
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

/** The network whose coordinator somebody is, and the language she reads. */
export const readOwnNetwork = async (
  env: Env,
  personId: string,
): Promise<{ readonly network: Network; readonly locale: Locale } | undefined> =>
  database(env)
    .select({ network: networks, locale: people.locale })
    .from(staff)
    .innerJoin(networks, eq(networks.id, staff.networkId))
    .innerJoin(people, eq(people.id, staff.personId))
    .where(eq(staff.personId, personId))
    .get()

export interface NewPerson {
  readonly id: string
  readonly email: string
  readonly emailKey: string
  readonly mailboxKey: string
  readonly familyName: string
  readonly givenName: string
  readonly now: number
}

/** Whether somebody who had not answered wishes to be asked after all: the line to the coordinator is its proof. */
export const isAskedAgain = async (env: Env, questionId: string): Promise<boolean> =>
  (await env.DB.prepare('select 1 from letters where key = ?').bind(askedAgainKey(questionId)).first()) !== null

/** The same wish is told once. */
export const askedAgainKey = (questionId: string): string => `${questionId}:askedAgain`

/** What an offer is called and whose it is; `undefined` where it is none of this network's. */
export const readOffer = async (
  env: Env,
  networkId: string,
  caseId: string,
): Promise<{ readonly title: string; readonly organisation: string } | undefined> => {
  const found = await env.DB.prepare(
    `select c.title, o.name as organisation from cards c join organisations o on o.id = c.organisation_id
     where c.case_id = ? and c.network_id = ? and c.side = 'offer'`,
  )
    .bind(caseId, networkId)
    .first<{ title: string; organisation: string }>()
  return found ?? undefined
}

/** No more letters to an address that has proven nothing. */
export const blockUnproven = async (env: Env, personId: string, now: number): Promise<void> => {
  await env.DB.prepare(
    `update people set blocked_at = ?2
     where id = ?1 and email <> '' and confirmed_at is null and joined_to is null and blocked_at is null`,
  )
    .bind(personId, now)
    .run()
}

/** Why a question closed, as the log has it. */
export const readClosing = async (env: Env, { id, caseId }: QuestionRow): Promise<string | null> =>
  env.DB.prepare(
    `select data ->> 'because' as because from events
     where case_id = ? and type = 'question.closed' and data ->> 'questionId' = ? order by seq desc limit 1`,
  )
    .bind(caseId, id)
    .first<string>('because')

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
