import { sendDue, tidyOutbox } from '../mail/outbox.ts'
import { report } from '../report.ts'
import type { Setting } from '../setting.ts'
import { day, type Instant, minute } from './calendar.ts'
import { drive } from './drive.ts'
import { follow } from './follow.ts'
import { attend, GRACE } from './instances.ts'
import { TICK } from './ticker-binding.ts'

/** A free account allows 50 statements an invocation; a case costs about ten, its letters about ten more. */
const CASES_A_SWEEP = 2
const SOON = 250

interface Options {
  /** How long a due case is left to its own instance. The development clock leaves it none. */
  readonly grace: number
  readonly attended: boolean
}

const asTicker: Options = { grace: GRACE, attended: true }

/** Brings due cases on and sends due letters. @returns milliseconds until there is something to do again. */
export const sweep = async (setting: Setting, { grace, attended }: Options = asTicker): Promise<number> => {
  const { env, now } = setting
  const at = await now()
  await tidy(setting, at)
  const due = await dueCases(env.DB, at, grace)
  for (const caseId of due) {
    try {
      const driven = await drive(setting, caseId)
      if (driven === undefined || typeof driven === 'string') continue
      for (const one of await follow(setting, driven)) if (attended) await attend(setting, one.case)
    } catch (error) {
      await putOff(env.DB, caseId, at, error)
    }
  }
  // Once all that is due has spoken, so that several cases' words to one person are one letter.
  const canSend = due.length === CASES_A_SWEEP || (await send(setting))
  await env.DB.prepare(
    `insert into heartbeats (driver, at) values ('ticker', ?1) on conflict (driver) do update set at = ?1`,
  )
    .bind(at)
    .run()
  if (!canSend) return minute
  if (due.length === CASES_A_SWEEP) return SOON
  const next = await nextDue(env.DB, grace)
  return Math.max(SOON, Math.min(TICK, next === null ? TICK : next - (await now())))
}

/** Letters that cannot leave must not hold up the cases: it is said aloud, and tried again later. */
const send = async (setting: Setting): Promise<boolean> => {
  try {
    await sendDue(setting)
    return true
  } catch (error) {
    report(error, 'letters')
    return false
  }
}

/** What was begun and never ended, and what is kept for a day only. */
const tidy = async (setting: Setting, at: Instant): Promise<void> => {
  const { DB } = setting.env
  await DB.batch([
    ...tidyOutbox(setting, at),
    DB.prepare('delete from idempotency where started_at < ?').bind(at - day),
  ])
}

/** One case that cannot be driven must not hold up the others: it is said aloud, and tried again later. */
const putOff = async (db: D1Database, caseId: string, at: Instant, error: unknown): Promise<void> => {
  report(error, `case ${caseId}`)
  await db
    .prepare('update cases set due_at = ?1 where id = ?2 and due_at <= ?3')
    .bind(at + TICK, caseId, at)
    .run()
}

const dueCases = async (db: D1Database, at: Instant, grace: number): Promise<readonly string[]> => {
  const { results } = await db
    .prepare(
      `select id from cases where due_at <= ?1 and (wakes_at is null or due_at <= ?1 - ?2)
       order by due_at limit ${CASES_A_SWEEP}`,
    )
    .bind(at, grace)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** The next instant at which a case or a letter is due; attended cases a little later. */
export const nextDue = async (db: D1Database, grace: number): Promise<Instant | null> =>
  db
    .prepare(
      `select min(at) as at from (
         select * from (select due_at + iif(wakes_at is null, 0, ?1) as at from cases where due_at is not null order by due_at limit 1)
         union all
         select * from (select next_at as at from letters where state in ('waiting', 'sending') order by next_at limit 1))`,
    )
    .bind(grace)
    .first<number>('at')
