import * as v from 'valibot'
import type { addressOf } from '../people/email-key.ts'
import { flag } from '../../schema/values.ts'
import { day, type Instant } from '../process/calendar.ts'
import { MOST_A_DAY } from './signals.ts'
import { unconfirmedAt } from './store.ts'

const sentRow = v.object({
  id: v.string(),
  networkId: v.string(),
  caseId: v.string(),
  reference: v.string(),
  locale: v.picklist(['hu', 'en']),
  personId: v.string(),
  email: v.string(),
  questionId: v.nullable(v.string()),
  /** How often the address was put right. */
  corrections: v.number(),
  isOpen: flag,
  isWrittenDown: flag,
})
export type SentSubmission = v.InferOutput<typeof sentRow>

/** A submission as its thank-you page shows it. A held one looks like any other: its sender sees no difference. */
export const readSent = async (db: D1Database, submissionId: string): Promise<SentSubmission | undefined> => {
  const found = await db
    .prepare(
      `select s.id, s.network_id as networkId, s.case_id as caseId, s.reference, s.locale, s.person_id as personId, p.email,
         (select id from questions where case_id = c.id and name = 'confirmAddress' and closed_at is null) as questionId,
         (select count(*) - 1 from questions where case_id = c.id and name = 'confirmAddress') as corrections,
         c.state in ('unconfirmed', 'held') as isOpen, s.source <> 'web' as isWrittenDown
       from submissions s join people p on p.id = s.person_id join cases c on c.id = s.case_id where s.id = ?`,
    )
    .bind(submissionId)
    .first()
  return found ? v.parse(sentRow, found) : undefined
}

export type Corrected = ReturnType<typeof addressOf> & { readonly personId: string; readonly now: Instant }

/**
 * Another provisional person with the right address. One conditional write, so that many who come at once do not get past
 * the day's letters to one address.
 * @returns whether there was room at that address.
 */
export const insertCorrected = async (
  db: D1Database,
  { personId }: SentSubmission,
  corrected: Corrected,
): Promise<boolean> => {
  const inserted = await db
    .prepare(
      `insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, phone, position, locale, organisation_id, created_at)
       select ?1, w.network_id, ?2, ?3, ?4, w.family_name, w.given_name, w.phone, w.position, w.locale, w.organisation_id, ?5
       from people w where w.id = ?6 and ${unconfirmedAt('w.network_id', '?4', '?7')} < ?8`,
    )
    .bind(
      corrected.personId,
      corrected.email,
      corrected.emailKey,
      corrected.mailboxKey,
      corrected.now,
      personId,
      corrected.now - day,
      MOST_A_DAY,
    )
    .run()
  return inserted.meta.changes > 0
}

/** The same for a submission that has asked nobody yet: its own provisional person gets the address. */
export const moveToCorrected = async (
  db: D1Database,
  { personId, networkId }: SentSubmission,
  { email, emailKey, mailboxKey, now }: Corrected,
): Promise<boolean> => {
  const moved = await db
    .prepare(
      `update people set email = ?1, email_key = ?2, mailbox_key = ?3
       where id = ?4 and confirmed_at is null and joined_to is null and ${unconfirmedAt('?5', '?3', '?6')} < ?7`,
    )
    .bind(email, emailKey, mailboxKey, personId, networkId, now - day, MOST_A_DAY)
    .run()
  return moved.meta.changes > 0
}

/** From now on it is theirs: the link that went to the wrong address is nobody's any more. */
export const ownedByCorrected = (
  db: D1Database,
  { id }: SentSubmission,
  { personId }: Corrected,
): D1PreparedStatement => db.prepare('update submissions set person_id = ?1 where id = ?2').bind(personId, id)

/** Somebody else came first: nobody was written to, and nothing points to this person. */
export const removeCorrected = async (db: D1Database, { personId }: Corrected): Promise<void> => {
  await db.prepare('delete from people where id = ?').bind(personId).run()
}
