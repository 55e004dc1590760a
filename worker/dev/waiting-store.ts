import * as v from 'valibot'
import { flag } from '../../schema/values.ts'

const row = v.object({
  caseId: v.string(),
  reference: v.string(),
  process: v.string(),
  processVersion: v.number(),
  state: v.string(),
  dueAt: v.nullable(v.number()),
  enteredAt: v.nullable(v.number()),
  title: v.nullable(v.string()),
  questionId: v.nullable(v.string()),
  question: v.nullable(v.string()),
  kind: v.nullable(v.string()),
  askedAt: v.nullable(v.number()),
  settlesAt: v.nullable(v.number()),
  personId: v.nullable(v.string()),
  familyName: v.nullable(v.string()),
  givenName: v.nullable(v.string()),
  organisation: v.nullable(v.string()),
  isStaff: flag,
})

/** An open question, or a case that waits for a date and asks nobody. */
export type Waiting = v.InferOutput<typeof row>

/**
 * What is waiting for whom: the cases that are due next, each with its open questions. A case that only waits for
 * another one is left out, since that other one is in the list. Bounded by the index on `due_at`.
 */
export const readWaiting = async (db: D1Database, limit: number): Promise<readonly Waiting[]> => {
  const { results } = await db
    .prepare(
      `select c.id as caseId, c.reference, c.process, c.process_version as processVersion, c.state, c.due_at as dueAt, c.entered ->> c.state as enteredAt,
         coalesce(d.title, n.title) as title, q.id as questionId, q.name as question, q.kind, q.asked_at as askedAt,
         q.settles_at as settlesAt, p.id as personId, p.family_name as familyName, p.given_name as givenName,
         o.name as organisation, exists (select 1 from staff s where s.person_id = p.id) as isStaff
       from (select * from cases where due_at is not null order by due_at limit ?1) c
       left join questions q on q.case_id = c.id and q.closed_at is null and q.given_up_at is null and q.settled_at is null
       left join people p on p.id = q.person_id
       left join organisations o on o.id = p.organisation_id
       left join cards d on d.case_id = c.id
       left join cards n on n.case_id = c.parent_id
       where q.id is not null or c.ball_with = 'date'
       order by c.due_at, q.id`,
    )
    .bind(limit)
    .all()
  return results.map((found) => v.parse(row, found))
}
