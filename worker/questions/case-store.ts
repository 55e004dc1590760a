import * as v from 'valibot'
import { json } from '../../schema/values.ts'
import { asArray, fromArray } from '../process/rows.ts'
import { questionColumns } from '../process/snapshot-sql.ts'
import { eventTypes } from '../process/step.ts'
import { storedQuestion } from '../process/stored.ts'

const own = v.object({ id: v.string(), process: v.string(), state: v.string() })
const asked = v.object({ id: v.string(), caseId: v.string(), name: v.string(), process: v.string() })
const happened = v.object({
  type: v.picklist(eventTypes),
  at: v.number(),
  actorId: v.nullable(v.string()),
  data: json(v.record(v.string(), v.unknown())),
})

const answered = v.pipe(
  v.object({
    question: json(v.array(v.unknown())),
    familyName: v.string(),
    givenName: v.string(),
    organisation: v.nullable(v.string()),
  }),
  v.transform((row) => ({ ...row, question: v.parse(storedQuestion, fromArray(questionColumns, row.question)) })),
)

/** As much as one reads; a case that goes on for longer than that has told its beginning often enough. */
const MOST_ANSWERS = 40

/** Newest first. ?1 the case. */
const answersSql = `
  select ${asArray(questionColumns, 'q')} as question, p.family_name as familyName, p.given_name as givenName, o.name as organisation
  from questions q join people p on p.id = q.person_id left join organisations o on o.id = p.organisation_id
  where q.case_id = ?1 and q.choice is not null and q.kind <> 'side'
  order by q.answered_at desc, q.id desc limit ${MOST_ANSWERS}`

export interface OwnCases {
  /** The case and what came of it, as far as this person takes part. */
  readonly cases: readonly v.InferOutput<typeof own>[]
  readonly questions: readonly v.InferOutput<typeof asked>[]
  readonly events: readonly v.InferOutput<typeof happened>[]
  /** What was answered and by whom: for the staff, else none. */
  readonly answers: readonly v.InferOutput<typeof answered>[]
}

/** A person's own cases around one of theirs: what it came from and what it led to. */
const familySql = `
  with recursive family (id) as (
    select ?1
    union select c.id from family f join cases c on c.parent_id = f.id or c.counterpart_id = f.id limit 60)`

/** ?3: whether the reader is of the staff, who see every part of it. */
const isOwn = `(?3 or exists (select 1 from json_each(c.roles) r where r.value = ?2))`

export const readOwnCases = async (
  db: D1Database,
  caseId: string,
  personId: string,
  isStaff: boolean,
): Promise<OwnCases> => {
  const [cases, questions, events, answers] = await db.batch([
    db
      .prepare(
        `${familySql} select c.id, c.process, c.state from cases c join family f on f.id = c.id where ${isOwn} order by c.id`,
      )
      .bind(caseId, personId, Number(isStaff)),
    db
      .prepare(
        `${familySql} select q.id, q.case_id as caseId, q.name, c.process from questions q
         join family f on f.id = q.case_id join cases c on c.id = q.case_id
         where (?3 or q.person_id = ?2) and q.closed_at is null and q.settles_at is null and q.given_up_at is null order by q.id`,
      )
      .bind(caseId, personId, Number(isStaff)),
    db
      .prepare(
        `select type, at, actor_id as actorId, data from (select id, type, at, actor_id, data from events where case_id = ? order by id desc limit 60)
         order by id desc`,
      )
      .bind(caseId),
    ...(isStaff ? [db.prepare(answersSql).bind(caseId)] : []),
  ])
  return {
    cases: v.parse(v.array(own), cases?.results),
    questions: v.parse(v.array(asked), questions?.results),
    events: v.parse(v.array(happened), events?.results),
    answers: v.parse(v.array(answered), answers?.results ?? []),
  }
}

/** The question that an anytime choice has just opened and answered. */
export const newestQuestion = async (
  db: D1Database,
  caseId: string,
  name: string,
  personId: string,
): Promise<string | null> =>
  db
    .prepare('select id from questions where case_id = ? and name = ? and person_id = ? order by id desc limit 1')
    .bind(caseId, name, personId)
    .first<string>('id')
