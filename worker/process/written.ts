import { sha256 } from '../../forms/hash.ts'
import { emailKey, mailboxKey } from '../people/email-key.ts'
import type { Written } from './context.ts'
import type { Step } from './step.ts'

/** What a step changes beside its case: one or two statements each. */
export const writtenStatements = async (db: D1Database, step: Step): Promise<D1PreparedStatement[]> =>
  (await Promise.all(step.written.map((written) => statementsFor(db, step, written)))).flat()

const statementsFor = async (
  db: D1Database,
  { case: { id, networkId, memo }, events }: Step,
  written: Written,
): Promise<D1PreparedStatement[]> => {
  const at = events[0]?.at ?? 0
  switch (written.type) {
    case 'address.confirmed':
      return [
        db
          .prepare(
            `update people set blocked_at = null where blocked_at is not null and exists (
               select 1 from people p where p.id = ? and p.network_id = people.network_id and p.mailbox_key = people.mailbox_key)`,
          )
          .bind(written.personId),
        ...(written.joins === undefined
          ? [db.prepare('update people set confirmed_at = ? where id = ?').bind(at, written.personId)]
          : [
              db.prepare('update people set joined_to = ? where id = ?').bind(written.joins, written.personId),
              db
                .prepare('update submissions set person_id = ? where id = ?')
                .bind(written.joins, memo['submissionId'] ?? null),
            ]),
      ]
    case 'address.blocked':
      return [db.prepare('update people set blocked_at = ? where id = ?').bind(at, written.personId)]
    case 'address.changed':
      return [
        db
          .prepare('update people set email = ?, email_key = ?, mailbox_key = ?, blocked_at = null where id = ?')
          .bind(written.email, emailKey(written.email), mailboxKey(written.email), written.personId),
      ]
    case 'card.changed':
      return [
        db
          .prepare(`update submissions set additions = json_patch(coalesce(additions, '{}'), ?) where id = ?`)
          .bind(JSON.stringify(written.fields), memo['submissionId'] ?? null),
      ]
    case 'agreement.written':
      return [
        db
          .prepare(
            `insert into agreements (case_id, version, network_id, author, fields, hash, written_at)
             values (?, ?, ?, ?, ?, ?, ?)`,
          )
          .bind(
            id,
            written.version,
            networkId,
            written.author,
            JSON.stringify(written.fields),
            await sha256(JSON.stringify(written.fields)),
            at,
          ),
      ]
    case 'agreement.confirmed':
      return [
        db
          .prepare('update agreements set confirmed_by = ?, confirmed_at = ? where case_id = ? and version = ?')
          .bind(written.by, at, id, written.version),
      ]
    case 'contact.released':
      return []
  }
}
