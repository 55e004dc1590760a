import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { mailbox } from '../../schema/letters.ts'
import { database } from '../networks/store.ts'

const A_PAGE = 500

/** Letters that were "sent", oldest first. `after`: the id of the last one seen. */
export const readMailbox = async (env: Env, to: string | undefined, after: number) => {
  const rows = await database(env)
    .select()
    .from(mailbox)
    .where(and(gt(mailbox.id, after), to === undefined ? undefined : eq(mailbox.to, to)))
    .orderBy(asc(mailbox.id))
    .limit(A_PAGE)
  return rows.map(({ id, letterId, sentAt, ...letter }) => ({
    id: String(id),
    ...letter,
    sentAt: new Date(sentAt).toISOString(),
  }))
}

export const newestLetters = async (env: Env, limit: number) =>
  database(env)
    .select({
      id: mailbox.id,
      to: mailbox.to,
      toName: mailbox.toName,
      subject: mailbox.subject,
      sentAt: mailbox.sentAt,
    })
    .from(mailbox)
    .orderBy(desc(mailbox.id))
    .limit(limit)

export const readLetter = async (env: Env, id: number) =>
  database(env).select().from(mailbox).where(eq(mailbox.id, id)).get()
