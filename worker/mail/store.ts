import * as v from 'valibot'
import { flag, json, jsonOrNull } from '../../schema/values.ts'
import { type Instant, minute } from '../process/calendar.ts'
import { asArray, fromArray } from '../process/rows.ts'
import { questionColumns } from '../process/snapshot-sql.ts'
import { storedQuestion } from '../process/stored.ts'
import { lowered } from '../process/touch.ts'
import type { Due } from './compose.ts'
import type { Mail } from './transport.ts'
import { carriedAs } from './sending.ts'

/** Letters looked at in one go: writing them is the greater part of the 10 ms that a free account gives an invocation. */
export const A_PASS = 20

/** After so many attempts a letter is given up into a question to the coordinator. */
export const MOST_ATTEMPTS = 8

/** After so long a letter that was being sent is taken to have been cut off. */
const LEASE = 2 * minute

const question = v.pipe(
  jsonOrNull(v.array(v.unknown())),
  v.transform((values) => (values === null ? undefined : v.parse(storedQuestion, fromArray(questionColumns, values)))),
)

const waitingRow = v.object({
  id: v.string(),
  networkId: v.string(),
  caseId: v.string(),
  letter: v.string(),
  personId: v.string(),
  mailbox: v.string(),
  questionId: v.nullable(v.string()),
  key: v.string(),
  timer: flag,
  line: flag,
  attempts: v.number(),
  createdAt: v.number(),
  zone: v.string(),
  isStaff: flag,
  isBlocked: flag,
  isProven: flag,
  isPassedOn: flag,
  lastTimerAt: v.nullable(v.number()),
  question,
  about: question,
  lost: v.pipe(
    jsonOrNull(v.tuple([v.string(), v.string()])),
    v.transform((lost) => (lost === null ? undefined : { letter: lost[0], personId: lost[1] })),
  ),
  earlier: json(v.array(v.string())),
})

export type WaitingLetter = v.InferOutput<typeof waitingRow>

const isStaff = 'exists (select 1 from staff s where s.network_id = l.network_id and s.person_id = l.person_id)'
const isProven = `(p.confirmed_at is not null or p.joined_to is not null or ${isStaff})`

/** The question or letter that a letter is about, where it asks nothing itself. */
const keyedBy = `substr(l.key, 1, instr(l.key, ':') - 1)`

/** Said twice, since only the first half tells SQLite that the index of what is under way will do. */
const isWaiting = `state in ('waiting', 'sending') and state = 'waiting'`

/**
 * Letters whose time has come, with what decides whether and when they leave; lines for the same people come along, and
 * all that timers have to say to them now: what a second pass found would be written on the same day, and put off.
 * A question that was answered, closed or passed on since needs no letter any more. Timers are counted by mailbox, people
 * first: `cross join`, so that SQLite never begins with the letters.
 */
const waitingSql = `
  with due as (
    select id, person_id from letters where ${isWaiting} and next_at <= ?1 order by next_at limit ${A_PASS}),
  riding as (
    select id from letters indexed by letters_waiting
    where ${isWaiting} and (line or (timer and next_at <= ?1 and person_id not in (select person_id from staff)))
      and person_id in (select person_id from due))
  select l.id, l.network_id as networkId, l.case_id as caseId, l.letter, l.person_id as personId,
    l.network_id || ' ' || p.mailbox_key as mailbox,
    l.question_id as questionId, l.key, l.timer, l.line, l.attempts, l.created_at as createdAt, n.time_zone as zone,
    ${isStaff} as isStaff, ${isProven} as isProven,
    (p.email = '' or (not ${isProven} and exists (select 1 from people b
      where b.network_id = l.network_id and b.mailbox_key = p.mailbox_key and b.blocked_at is not null))) as isBlocked,
    (not ${isProven} and exists (
      select 1 from letters e where e.question_id = l.question_id and e.letter = 'passedOn')) as isPassedOn,
    iif(l.timer and p.mailbox_key <> '', (select max(t.sent_at)
      from people m cross join letters t on t.person_id = m.id and t.created_at > ?1 - 30 * 86400000 and t.timer
      where m.network_id = p.network_id and m.mailbox_key = p.mailbox_key
        and m.id not in (select person_id from staff)), null) as lastTimerAt,
    iif(q.id is null, null, ${asArray(questionColumns, 'q')}) as question,
    iif(a.id is null, null, ${asArray(questionColumns, 'a')}) as about,
    iif(l.letter = 'letterFailed', (select json_array(f.letter, f.person_id) from letters f
      where f.id = ${keyedBy}), null) as lost,
    (select json_group_array(message_id) from (
      select message_id from letters e where e.case_id = l.case_id and e.person_id = l.person_id and e.state = 'sent'
      group by message_id order by max(id) desc limit 5)) as earlier
  from letters l
  join people p on p.id = l.person_id
  join networks n on n.id = l.network_id
  left join questions q on q.id = l.question_id
  left join questions a on a.id = iif(l.letter = 'askedAgain', ${keyedBy}, q.about_id)
  where l.id in (select id from due union select id from riding)
  order by l.id`

export const readWaiting = async (db: D1Database, now: Instant): Promise<readonly WaitingLetter[]> => {
  const { results } = await db.prepare(waitingSql).bind(now).all()
  return results.map((row) => v.parse(waitingRow, row))
}

export const dueOf = (waiting: WaitingLetter): Omit<Due, 'found' | 'isBrief'> => {
  const { id, caseId, letter, personId, question: asked, about, lost, earlier } = waiting
  return {
    id,
    caseId,
    letter: carriedAs(waiting) ?? letter,
    personId,
    question: asked,
    about,
    lost,
    round: asked?.reminders ?? 0,
    earlier: earlier.toReversed(),
  }
}

/** Takes letters for sending; whoever else wanted them finds none of those returned. Each row is read by `claimedId`. */
export const claim = (db: D1Database, ids: readonly string[], now: Instant): D1PreparedStatement =>
  db
    .prepare(
      `update letters set state = 'sending', lease_until = ?1, next_at = ?1, attempts = attempts + 1
       where id in (select value from json_each(?2)) and state = 'waiting' returning id`,
    )
    .bind(now + LEASE, JSON.stringify(ids))

const claimedRow = v.object({ id: v.string() })

export const claimedId = (row: unknown): string => v.parse(claimedRow, row).id

/** About to be handed over: whoever dies from here on leaves nobody knowing whether it left. */
export const markLeaving = (db: D1Database, ids: readonly string[], now: Instant): D1PreparedStatement =>
  db
    .prepare(`update letters set sent_at = ?1 where id in (select value from json_each(?2)) and state = 'sending'`)
    .bind(now, JSON.stringify(ids))

/**
 * Of senders that died. What was being handed over is not sent again; what was only being written is, until it has been
 * tried so often that somebody has to be told.
 */
export const markCutOff = (db: D1Database, now: Instant): readonly D1PreparedStatement[] => {
  const isCutOff = `state = 'sending' and lease_until <= ?1`
  const isGivenUp = `sent_at is null and attempts >= ${MOST_ATTEMPTS}`
  return [
    db
      .prepare(
        `update cases set due_at = ${lowered('?1')}
         where id in (select case_id from letters where ${isCutOff} and ${isGivenUp})`,
      )
      .bind(now),
    db
      .prepare(
        `update letters set because = 'cut_off', lease_until = null, next_at = ?1,
           state = case when sent_at is not null then 'unknown' when ${isGivenUp} then 'failed' else 'waiting' end
         where ${isCutOff}`,
      )
      .bind(now),
  ]
}

/** Letters that shared a mail have its message id, which is the first one's. */
export const markSent = (db: D1Database, mails: readonly Mail[], state: 'sent' | 'unknown', now: Instant) =>
  db
    .prepare(
      `update letters set state = ?1, sent_at = ?2, message_id = sent.value ->> 1, lease_until = null, because = null
       from json_each(?3) sent where letters.id = sent.value ->> 0 and letters.state = 'sending'`,
    )
    .bind(state, now, JSON.stringify(mails.flatMap(({ letterIds }) => letterIds.map((id) => [id, letterIds[0]]))))

/** @param from what whoever postpones has seen: what another sender has claimed meanwhile is that sender's alone. */
export const postpone = (db: D1Database, ids: readonly string[], from: 'waiting' | 'sending', until: Instant) =>
  db
    .prepare(
      `update letters set state = 'waiting', next_at = ?1, lease_until = null, sent_at = null
       where id in (select value from json_each(?2)) and state = ?3 and (state = 'sending' or next_at <> ?1)`,
    )
    .bind(until, JSON.stringify(ids), from)

export const drop = (db: D1Database, ids: readonly string[], because: string) =>
  db
    .prepare(
      `update letters set state = 'dropped', because = ?1
       where id in (select value from json_each(?2)) and state = 'waiting'`,
    )
    .bind(because, JSON.stringify(ids))

/** Gives up. */
export const fail = (db: D1Database, ids: readonly string[], because: string, now: Instant) => [
  db
    .prepare(
      `update letters set state = 'failed', because = ?1, lease_until = null, sent_at = null
       where id in (select value from json_each(?2)) and state in ('waiting', 'sending')`,
    )
    .bind(because, JSON.stringify(ids)),
  wake(db, ids, now),
]

/** Their cases look at once at what has not arrived, also those that have closed meanwhile. */
const wake = (db: D1Database, ids: readonly string[], now: Instant): D1PreparedStatement =>
  db
    .prepare(
      `update cases set due_at = ${lowered('?1')}
       where id in (select case_id from letters where id in (select value from json_each(?2)))`,
    )
    .bind(now, JSON.stringify(ids))

/** Nothing may go to that address. */
export const dropBlocked = (db: D1Database, ids: readonly string[], now: Instant) =>
  ids.length === 0 ? [] : [drop(db, ids, 'blocked'), wake(db, ids, now)]
