import { sha256 } from '../../forms/hash.ts'
import { forgotten } from '../people/forget.ts'
import { readdressed, replaced, unblocked } from '../people/proof.ts'
import type { Written } from './context.ts'
import type { Step } from './step.ts'

/** What a step changes beside its case: one or two statements each. */
export const writtenStatements = async (db: D1Database, step: Step): Promise<D1PreparedStatement[]> =>
  (await Promise.all(step.written.map((written) => statementsFor(db, step, written)))).flat()

/**
 * What was added takes the place of what was added before. `json_patch` would forget a null, which says that an answer
 * was taken back; where the answers are read, it then takes away what was first received.
 */
const addedTo = `
  update submissions set additions = (
    select json_group_object(key, json(said)) from (
      select key, coalesce(additions, '{}') -> key as said from json_each(coalesce(additions, '{}'))
      where key not in (select key from json_each(?1))
      union all select key, ?1 -> key from json_each(?1)))
  where id = ?2`

const statementsFor = async (
  db: D1Database,
  { case: { id, networkId, memo }, events }: Step,
  written: Written,
): Promise<readonly D1PreparedStatement[]> => {
  const at = events[0]?.at ?? 0
  switch (written.type) {
    case 'address.confirmed':
      return [
        unblocked(db, written.personId),
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
      return [readdressed(db, written.personId, written.email)]
    case 'person.replaced':
      return replaced(db, written, at)
    case 'person.erased':
      return forgotten(db, { caseId: id, submissionId: String(memo['submissionId']) })
    case 'card.changed':
      return [db.prepare(addedTo).bind(JSON.stringify(written.fields), memo['submissionId'] ?? null)]
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
    case 'note.added':
      return []
  }
}
