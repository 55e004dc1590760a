import { desc, eq, gt, sql, asc, and, type SQL } from 'drizzle-orm'
import { letters, mailbox } from '../../schema/letters.ts'
import { staff } from '../../schema/networks.ts'
import { organisations, people } from '../../schema/people.ts'
import { database } from '../networks/store.ts'

const A_PAGE = 500

const addressed = (to: string | undefined): SQL | undefined =>
  to === undefined ? undefined : sql`lower(${mailbox.to}) = lower(${to})`

/**
 * Letters that were "sent", newest last, to one address or to all. With `after`, the id of the last one seen, those that
 * follow it, so that a reader may go on from page to page; without it the newest.
 */
export const readMailbox = async (env: Env, to: string | undefined, after: number | undefined) => {
  const db = database(env)
  const rows =
    after === undefined
      ? (await db.select().from(mailbox).where(addressed(to)).orderBy(desc(mailbox.id)).limit(A_PAGE)).toReversed()
      : await db
          .select()
          .from(mailbox)
          .where(and(gt(mailbox.id, after), addressed(to)))
          .orderBy(asc(mailbox.id))
          .limit(A_PAGE)
  return rows.map(({ id, letterId, sentAt, ...letter }) => ({
    id: String(id),
    ...letter,
    sentAt: new Date(sentAt).toISOString(),
  }))
}

/** A letter as the list shows it: with the organisation of whoever got it, and whether they are the staff's. */
export type Listed = Awaited<ReturnType<typeof newestLetters>>[number]

export const newestLetters = async (env: Env, to: string | undefined, limit: number) =>
  database(env)
    .select({
      id: mailbox.id,
      to: mailbox.to,
      toName: mailbox.toName,
      subject: mailbox.subject,
      caseReference: mailbox.caseReference,
      locale: mailbox.locale,
      sentAt: mailbox.sentAt,
      organisation: organisations.name,
      side: organisations.side,
      isStaff: sql<number>`exists (select 1 from ${staff} where ${staff.personId} = ${people.id})`,
    })
    .from(mailbox)
    .leftJoin(letters, eq(letters.id, mailbox.letterId))
    .leftJoin(people, eq(people.id, letters.personId))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(addressed(to))
    .orderBy(desc(mailbox.id))
    .limit(limit)

export const readLetter = async (env: Env, id: number) =>
  database(env).select().from(mailbox).where(eq(mailbox.id, id)).get()

/** Somebody who has got letters, whoever got one last first. */
export type Reader = Awaited<ReturnType<typeof readReaders>>[number]

const READERS = 300

export const readReaders = async (env: Env) =>
  database(env)
    .select({ to: mailbox.to, toName: mailbox.toName, count: sql<number>`count(*)` })
    .from(mailbox)
    .groupBy(mailbox.to)
    .orderBy(sql`max(${mailbox.id}) desc`)
    .limit(READERS)
