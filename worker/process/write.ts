import { cases, events, questions } from '../../schema/cases.ts'
import { letters } from '../../schema/letters.ts'
import type { Instant } from './calendar.ts'
import { cardStatements } from './cards.ts'
import { columnsOf, inserting, type Insert, upserting } from './rows.ts'
import type { NewEvent, NewLetter, Step } from './step.ts'
import { lowered } from './touch.ts'
import { writtenStatements } from './written.ts'

const caseColumns = columnsOf(cases).filter(([key]) => key !== 'epoch' && key !== 'wakesAt')
const eventColumns = columnsOf(events).filter(([key]) => key !== 'id')

const insertEvents = inserting('events', eventColumns)
const insertCases = inserting('cases', caseColumns)
const upsertQuestions = upserting('questions', columnsOf(questions))
const insertLetters = inserting('letters', columnsOf(letters))

/** A step that lost is decided again; what can stop a batch, and what each means. */
export type Conflict = 'stale' | 'submission' | 'place' | 'letter'

/**
 * Steps and the cases they open as the statements of one batch, as many for several steps as for one. The events come
 * first: their sequence numbers are what stops a writer that came second, before anything else of the batch counts.
 */
export const statementsOf = async (
  db: D1Database,
  begun: readonly Step[],
  newId: () => string,
): Promise<D1PreparedStatement[]> => {
  const steps = begun.flatMap((step) => [step, ...openedBy(step)])
  const rows = <Row>(pick: (one: Step) => readonly Row[]): Row[] => steps.flatMap(pick)
  const newCases = steps.filter(({ read }) => read === undefined).map((one) => one.case)
  const newEvents = steps.flatMap((one) => one.events.map((event) => eventRow(event, one.case.networkId)))
  const newLetters = steps.flatMap((one) => one.letters.map((letter) => letterRow(letter, one.case.networkId, newId())))
  const changed = rows((one) => one.questions)
  const many: readonly (readonly [Insert, readonly object[]])[] = [
    [insertEvents, newEvents],
    [insertCases, newCases],
    [upsertQuestions, changed],
    [insertLetters, newLetters],
  ]
  const touches = rows((one) => one.touches)
  return [
    ...many.filter(([, list]) => list.length > 0).map(([insert, list]) => insert(db, list)),
    ...begun.flatMap((step) => (step.read ? [updateCase(db, step, step.read)] : [])),
    ...steps.flatMap((one) => placeStatements(db, one)),
    ...(await Promise.all(steps.map((one) => writtenStatements(db, one)))).flat(),
    ...steps.flatMap((one) => cardStatements(db, one)),
    ...(touches.length > 0 ? [touch(db, touches, newEvents[0]?.at)] : []),
    ...steps.filter(({ touchesChildren }) => touchesChildren).map((one) => touchChildren(db, one)),
  ]
}

const openedBy = (step: Step): readonly Step[] => step.opened.flatMap((one) => [one, ...openedBy(one)])

const eventRow = ({ actor, ...event }: NewEvent, networkId: string) => ({
  ...event,
  networkId,
  actorType: actor.type,
  actorId: actor.id ?? null,
})

const letterRow = (letter: NewLetter, networkId: string, id: string) => ({
  ...letter,
  id,
  networkId,
  state: 'waiting',
  attempts: 0,
  nextAt: letter.createdAt,
  leaseUntil: null,
  messageId: null,
  because: null,
  sentAt: null,
})

/** Never raises a `due_at` that somebody has lowered since it was read: that would lose a wake-up. */
const updateCase = (
  db: D1Database,
  { case: row, events: news }: Step,
  read: NonNullable<Step['read']>,
): D1PreparedStatement =>
  db
    .prepare(
      `update cases set state = ?1, ball_with = ?2, roles = ?3, memo = ?4, entered = ?5, seq = ?6,
         closed_at = ?7, child_id = ?8,
         due_at = iif(due_at is ?9, ?10, coalesce(min(due_at, ?10), due_at, ?10))
       where id = ?11 and seq = ?12 ${news.length === 0 ? 'and due_at is ?9' : ''}`,
    )
    .bind(
      row.state,
      row.ballWith,
      JSON.stringify(row.roles),
      JSON.stringify(row.memo),
      JSON.stringify(row.entered),
      row.seq,
      row.closedAt,
      row.childId,
      read.dueAt,
      row.dueAt,
      row.id,
      read.seq,
    )

/** In the order of `Places`: one step may take, pass on and give back. */
const placeStatements = (
  db: D1Database,
  { case: { id }, places: { take, free, pass } }: Step,
): D1PreparedStatement[] => [
  ...(take.length > 0
    ? [
        db
          .prepare(
            `insert into places (scope, number, case_id)
             select value ->> 'scope', value ->> 'number', ?1 from json_each(?2) where true`,
          )
          .bind(id, JSON.stringify(take)),
      ]
    : []),
  ...(pass
    ? [
        db
          .prepare(
            `update places set case_id = ?1
             where case_id = ?2 and substr(scope, 1, instr(scope, ':') - 1) in (select value from json_each(?3))`,
          )
          .bind(pass.to, id, JSON.stringify(pass.scopes)),
      ]
    : []),
  ...(free === 'all' ? [db.prepare('delete from places where case_id = ?').bind(id)] : []),
  ...(free !== 'all' && free.length > 0
    ? [
        db
          .prepare(
            `delete from places
             where case_id = ?1 and substr(scope, 1, instr(scope, ':') - 1) in (select value from json_each(?2))`,
          )
          .bind(id, JSON.stringify(free)),
      ]
    : []),
]

/** Their facts have changed: whoever drives next looks at them at once. */
const touch = (db: D1Database, ids: readonly string[], at: Instant | undefined): D1PreparedStatement =>
  db
    .prepare(
      `update cases set due_at = ${lowered('?1')}
       where id in (select value from json_each(?2)) and closed_at is null`,
    )
    .bind(at ?? 0, JSON.stringify([...new Set(ids)]))

/** A case has closed: those that it had opened before decide by that. */
const touchChildren = (db: D1Database, { case: row, opened }: Step): D1PreparedStatement =>
  db
    .prepare(
      `update cases set due_at = ${lowered('?1')} where parent_id = ?2 and closed_at is null
         and id not in (select value from json_each(?3))`,
    )
    .bind(row.closedAt, row.id, JSON.stringify(opened.map((one) => one.case.id)))

const conflicts: readonly (readonly [string, Conflict])[] = [
  ['events.case_id, events.seq', 'stale'],
  ['people.network_id, people.email_key', 'stale'],
  ['submissions.network_id, submissions.client_id', 'submission'],
  ['submissions.network_id, submissions.reference', 'stale'],
  ['places.scope, places.number', 'place'],
  ['letters.key', 'letter'],
]

/** What the trigger `outdated_stops` says. */
const OUTDATED = 'taken for granted in vain'

/** Which constraint stopped the batch; `undefined` for every other failure. */
export const conflictOf = (error: unknown): Conflict | undefined => {
  if (!(error instanceof Error)) return undefined
  if (error.message.includes(OUTDATED)) return 'stale'
  if (!error.message.includes('UNIQUE constraint failed')) return undefined
  return conflicts.find(([columns]) => error.message.includes(columns))?.[1]
}
