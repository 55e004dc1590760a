import * as v from 'valibot'
import type { addressOf } from '../people/email-key.ts'
import { flag } from '../../schema/values.ts'

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

/** Another provisional person with the right address: the link that went to the wrong one is nobody's any more. */
export const correctedPerson = (
  db: D1Database,
  { id, personId }: SentSubmission,
  corrected: ReturnType<typeof addressOf> & { readonly personId: string; readonly now: number },
): D1PreparedStatement[] => [
  db
    .prepare(
      `insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, phone, position, locale, organisation_id, created_at)
       select ?1, network_id, ?2, ?3, ?4, family_name, given_name, phone, position, locale, organisation_id, ?5
       from people where id = ?6`,
    )
    .bind(corrected.personId, corrected.email, corrected.emailKey, corrected.mailboxKey, corrected.now, personId),
  db.prepare('update submissions set person_id = ?1 where id = ?2').bind(corrected.personId, id),
]
