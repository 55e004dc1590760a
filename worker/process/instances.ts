import type { Setting } from '../setting.ts'
import type { CaseRow } from './context.ts'
import { day, minute } from './calendar.ts'
import { drive } from './drive.ts'
import { follow } from './follow.ts'
import { armTicker } from './ticker-binding.ts'

/** A lost wake-up costs at most a week, and the ticker sees an overdue case long before. */
const LONGEST_WAIT = 7 * day
const SHORTEST_WAIT = 1000

/** How long the ticker leaves a due case to its instance. */
export const GRACE = minute

/**
 * What an instance does when it wakes. Milliseconds until the next look, `null` when it is no longer wanted: the case
 * is closed, or another epoch drives it. The last look of an epoch starts the next one.
 */
export const look = async (
  setting: Setting,
  caseId: string,
  epoch: number,
  isLast: boolean,
): Promise<number | null> => {
  const { env, now } = setting
  const present = await env.DB.prepare('select epoch from cases where id = ?').bind(caseId).first<number>('epoch')
  if (present !== epoch) return null
  const driven = await drive(setting, caseId)
  if (driven === undefined || typeof driven === 'string') return null
  const followed = await follow(setting, driven)
  // The ticker sends: other cases of the same morning may have something to say to the same people.
  if (followed.some(({ hasLetters }) => hasLetters)) await armTicker(setting, (await now()) + SHORTEST_WAIT)
  const { closedAt, dueAt } = driven.case
  if (closedAt !== null) return null
  if (isLast) {
    await start(setting, caseId, epoch + 1)
    return null
  }
  const at = await now()
  const wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, (dueAt ?? at + LONGEST_WAIT) - at))
  await env.DB.prepare('update cases set wakes_at = ? where id = ?')
    .bind(at + wait, caseId)
    .run()
  return wait
}

/**
 * The row says first which epoch is wanted, then the instance is made: an instance that fails to start is one whose
 * case comes due unattended, and the ticker starts the next. "Already there" is success.
 */
export const start = async ({ env, now }: Setting, caseId: string, epoch: number): Promise<void> => {
  const wakesAt = (await now()) + GRACE
  const { meta } = await env.DB.prepare('update cases set epoch = ?1, wakes_at = ?2 where id = ?3 and epoch = ?1 - 1')
    .bind(epoch, wakesAt, caseId)
    .run()
  if (meta.changes === 0) return
  await env.CASE_WORKFLOW.createBatch({ instances: [{ id: instanceId(caseId, epoch), params: { caseId, epoch } }] })
}

const instanceId = (caseId: string, epoch: number): string => `c_${caseId}_e${epoch}`

interface Attendance {
  readonly epoch: number
  readonly wakesAt: number | null
}

/**
 * Sees to it that an instance will look at the case when it is due. A submission whose address is not confirmed has
 * none: it lives by the ticker alone and costs no workflow step.
 */
export const attend = async (setting: Setting, row: CaseRow): Promise<void> => {
  if (row.closedAt !== null || row.dueAt === null || isUnconfirmed(row)) return
  const { env } = setting
  const found = await env.DB.prepare('select epoch, wakes_at as wakesAt from cases where id = ?')
    .bind(row.id)
    .first<Attendance>()
  if (!found) return
  if (found.epoch === 0) return start(setting, row.id, 1)
  // One that should have looked long ago is dormant or gone.
  const isLate = found.wakesAt !== null && found.wakesAt <= (await setting.now()) - GRACE
  if (found.wakesAt === null || found.wakesAt > row.dueAt || isLate) await wake(setting, row.id, found.epoch)
}

const isUnconfirmed = ({ process, entered }: CaseRow): boolean =>
  process === 'intake' && entered['triage'] === undefined

/** An instance that is gone (errored, past retention, lost) is followed by the next epoch. */
const wake = async (setting: Setting, caseId: string, epoch: number): Promise<void> => {
  try {
    const instance = await setting.env.CASE_WORKFLOW.get(instanceId(caseId, epoch))
    await instance.sendEvent({ type: 'wake', payload: {} })
  } catch (error) {
    console.warn(JSON.stringify({ message: 'workflow instance is gone', caseId, epoch, error: String(error) }))
    await start(setting, caseId, epoch + 1)
  }
}
