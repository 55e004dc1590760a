/**
 * What a submission said and who sent it, forgotten; ids, its reference, the hash of the answers, the case and its log
 * stay. Nobody whose address has proven itself is touched, and a mailbox that asked for no more letters is known by its
 * key alone. The search forgets by trigger.
 */
export const forgotten = (
  db: D1Database,
  { caseId, submissionId }: { readonly caseId: string; readonly submissionId: string },
): readonly D1PreparedStatement[] => [
  db
    .prepare(
      `update people set email = '', email_key = '', mailbox_key = iif(blocked_at is null, '', mailbox_key),
         family_name = '', given_name = '', phone = null, position = null, joined_to = null
       where confirmed_at is null and id not in (select person_id from staff) and id in (
         select person_id from questions where case_id = ?1
         union select fields ->> 'toPersonId' from questions where case_id = ?1
         union select person_id from submissions where id = ?2)`,
    )
    .bind(caseId, submissionId),
  db
    .prepare(
      `update organisations set name = '', settlement = null, postal_code = null, tax_number = null
       where id = (select organisation_id from submissions where id = ?)`,
    )
    .bind(submissionId),
  // A better address that a coordinator had typed.
  db
    .prepare(
      `update questions set fields = json_remove(fields, '$.email') where case_id = ? and fields ->> 'email' is not null`,
    )
    .bind(caseId),
  db.prepare(`update submissions set answers = '{}', additions = null where id = ?`).bind(submissionId),
]
