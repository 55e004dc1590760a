import { offset, setOffset } from '../clock/clock.ts'
import { sendDue, tidyOutbox } from '../mail/outbox.ts'
import type { Instant } from '../process/calendar.ts'
import { drive } from '../process/drive.ts'
import { follow } from '../process/follow.ts'
import { nextDue } from '../process/sweep.ts'
import { startTicker } from '../process/ticker-binding.ts'
import type { Setting } from '../setting.ts'
import type { Wish } from './clock-wish.ts'

const CASES_A_ROUND = 50
/** More rounds at one instant mean that something cannot come to rest; better an error than a request without end. */
const MOST_ROUNDS = 500
/** Instants at which only a check was due are passed over by "next", up to so many. */
const MOST_QUIET = 500
/** A mover that has not stirred for so long was cut off. Milliseconds of real time, as the two below. */
const BUSY = 10_000
/** How long letters that somebody else is just sending may take, before they count as cut off. */
const PATIENCE = 5_000
const A_MOMENT = 15

export interface ClockState {
  readonly now: string
  readonly nextDueAt: string | null
}

/** Two moves at once would jump over what is due between them, so the second waits for the first. */
let busySince = 0

/** Moves the clock; when this returns, everything due until then has happened, in order. */
export const moveClock = async (setting: Setting, wish: Wish): Promise<ClockState> => {
  while (Date.now() - busySince < BUSY) await scheduler.wait(A_MOMENT)
  busySince = Date.now()
  try {
    await letArrive(setting)
    await fulfil(setting, wish)
    // Alarms are set in real time, so the ticker has to be told that the clock has moved.
    await startTicker(setting)
    return await present(setting)
  } finally {
    busySince = 0
  }
}

export const present = async ({ env, now }: Setting): Promise<ClockState> => {
  const due = await nextDue(env.DB, 0)
  return {
    now: new Date(await now()).toISOString(),
    nextDueAt: due === null ? null : new Date(due).toISOString(),
  }
}

const fulfil = async (setting: Setting, wish: Wish): Promise<void> => {
  switch (wish.type) {
    case 'advance':
      return advance(setting, wish.duration)
    case 'next':
      return next(setting)
    case 'reset':
      return setOffset(setting.env, 0)
  }
}

/** As far as asked, stopping at every due instant on the way for all that happens there. */
const advance = async (setting: Setting, duration: number): Promise<void> => {
  const target = (await setting.now()) + duration
  let due = await nextDue(setting.env.DB, 0)
  while (due !== null && due <= target) due = await happen(setting, due)
  await moveTo(setting, target)
}

/** To the next instant at which something happens that anybody can see. */
const next = async (setting: Setting): Promise<void> => {
  const before = await traces(setting)
  let due = await nextDue(setting.env.DB, 0)
  for (let count = 0; due !== null && count < MOST_QUIET; count += 1) {
    due = await happen(setting, due)
    if ((await traces(setting)) !== before) return
  }
}

/** Never back: what happened has happened. */
const moveTo = async ({ env }: Setting, instant: Instant): Promise<void> => {
  const wanted = instant - Date.now()
  if (wanted > (await offset(env))) await setOffset(env, wanted)
}

/**
 * All that is due by an instant. What a sweep does, without its bounds and its book-keeping: those are made for the free
 * plan, and half a year of them would take a minute. @returns the next due instant.
 */
const happen = async (setting: Setting, due: Instant): Promise<Instant | null> => {
  const { DB } = setting.env
  await moveTo(setting, due)
  for (let count = 0; count < MOST_ROUNDS; count += 1) {
    busySince = Date.now()
    const at = await setting.now()
    const cases = await dueCases(DB, at)
    for (const caseId of cases) {
      const driven = await drive(setting, caseId)
      if (driven !== undefined && typeof driven !== 'string') await follow(setting, driven)
    }
    if (cases.length > 0) continue
    const { hasLeft } = await sendDue(setting)
    if (hasLeft) continue
    const following = await nextDue(DB, 0)
    if (following === null || following > (await setting.now())) return following
    // No case is due and no letter waits: what is left are letters that were cut off while they were being sent.
    if (cases.length === 0) await DB.batch([...tidyOutbox(setting, at)])
  }
  throw new Error('the cases do not come to rest')
}

const dueCases = async (db: D1Database, at: Instant): Promise<readonly string[]> => {
  const { results } = await db
    .prepare(`select id from cases where due_at <= ?1 order by due_at limit ${CASES_A_ROUND}`)
    .bind(at)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/**
 * A request that has just been answered may still be sending its letters. A jump past their lease would declare them
 * cut off although they arrive, so the clock stands until they have.
 */
const letArrive = async ({ env }: Setting): Promise<void> => {
  const end = Date.now() + PATIENCE
  while (Date.now() < end && (await isSending(env))) await scheduler.wait(A_MOMENT)
}

const isSending = async (env: Env): Promise<boolean> =>
  (await env.DB.prepare(`select 1 as yes from letters where state = 'sending' limit 1`).first('yes')) !== null

const traces = async ({ env }: Setting): Promise<string> =>
  (await env.DB.prepare(
    `select coalesce((select max(id) from events), 0) || '/' || coalesce((select max(id) from mailbox), 0) as traces`,
  ).first<string>('traces')) ?? ''
