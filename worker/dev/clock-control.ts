import { offset, setOffset } from '../clock/clock.ts'
import { type Instant, minute, day, hour } from '../process/calendar.ts'
import { nextDue, sweep } from '../process/sweep.ts'
import { startTicker } from '../process/ticker-binding.ts'
import type { Setting } from '../setting.ts'

/** More sweeps at one instant mean that something cannot come to rest; better an error than a request without end. */
const MOST_SWEEPS = 500
/** Instants at which only a check was due are passed over by "next", up to so many. */
const MOST_QUIET = 200

const units: Readonly<Record<string, number>> = { s: 1000, m: minute, h: hour, d: day }

export interface ClockState {
  readonly now: string
  readonly nextDueAt: string | null
}

/** `7d`, `90m` → milliseconds; `undefined` for anything else. */
export const durationOf = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d{1,5})([smhd])$/.exec(text) ?? []
  const length = units[unit ?? '']
  return amount === undefined || length === undefined ? undefined : Number(amount) * length
}

/** Moves on as far as asked, stopping at every due instant on the way, in order, for all that happens there. */
export const advance = async (setting: Setting, duration: number): Promise<ClockState> => {
  const target = (await setting.now()) + duration
  for (let due = await dueBy(setting, target); due !== null; due = await dueBy(setting, target)) {
    await happen(setting, due)
  }
  await moveTo(setting, target)
  return rest(setting)
}

/** To the next instant at which something happens that anybody can see. */
export const next = async (setting: Setting): Promise<ClockState> => {
  const before = await traces(setting)
  for (let count = 0; count < MOST_QUIET; count += 1) {
    const due = await nextDue(setting.env.DB, 0)
    if (due === null) break
    await happen(setting, due)
    if ((await traces(setting)) !== before) break
  }
  return rest(setting)
}

export const reset = async (setting: Setting): Promise<ClockState> => {
  await setOffset(setting.env, 0)
  return rest(setting)
}

export const present = async ({ env, now }: Setting): Promise<ClockState> => {
  const due = await nextDue(env.DB, 0)
  return {
    now: new Date(await now()).toISOString(),
    nextDueAt: due === null ? null : new Date(due).toISOString(),
  }
}

const dueBy = async ({ env }: Setting, target: Instant): Promise<Instant | null> => {
  const due = await nextDue(env.DB, 0)
  return due !== null && due <= target ? due : null
}

/** Never back: what happened has happened. */
const moveTo = async (setting: Setting, instant: Instant): Promise<void> => {
  const ahead = instant - (await setting.now())
  if (ahead > 0) await setOffset(setting.env, (await offset(setting.env)) + ahead)
}

const happen = async (setting: Setting, due: Instant): Promise<void> => {
  await moveTo(setting, due)
  for (let count = 0; count < MOST_SWEEPS; count += 1) {
    await sweep(setting, { grace: 0, attended: false })
    const following = await nextDue(setting.env.DB, 0)
    if (following === null || following > (await setting.now())) return
  }
  throw new Error('the cases do not come to rest')
}

const traces = async ({ env }: Setting): Promise<string> =>
  (await env.DB.prepare(
    `select coalesce((select max(id) from events), 0) || '/' || coalesce((select max(id) from mailbox), 0) as traces`,
  ).first<string>('traces')) ?? ''

/** Alarms are set in real time, so the ticker has to be told that the clock has moved. */
const rest = async (setting: Setting): Promise<ClockState> => {
  await startTicker(setting)
  return present(setting)
}
