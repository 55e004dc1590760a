import { report } from '../report.ts'
import type { Setting } from '../setting.ts'
import { hour, type Instant, minute } from '../process/calendar.ts'
import { proposedIn } from '../telling/reader.ts'
import { findStatement, numberOf } from '../telling/store.ts'
import { afford, LOOKS } from './allowance.ts'
import { compose } from './compose.ts'
import { plan } from './sending.ts'
import {
  A_PASS,
  claim,
  claimedId,
  drop,
  dropBlocked,
  dueOf,
  fail,
  markCutOff,
  markLeaving,
  markSent,
  MOST_ATTEMPTS,
  postpone,
  readWaiting,
  type WaitingLetter,
} from './store.ts'
import { type Marks, type Outgoing, type Transport, transportName, transports } from './transport.ts'

const FIRST_RETRY = minute
const LONGEST_RETRY = 6 * hour

const transportOf = (env: Env): Transport => {
  const transport = transports.get(transportName(env))
  if (!transport) throw new Error('no mail transport is configured')
  return transport
}

/** What one pass over the outbox has left. */
export interface Passed {
  /** It took as many letters as it may: there are probably more. */
  readonly isFull: boolean
  /** Some would have looked for more than this pass may, and wait for another invocation. */
  readonly hasLeft: boolean
}

interface Options {
  /** Another transport than the one that the settings choose. */
  readonly carrier?: Transport
  /** Statements that this pass may spend on what letters suggest. */
  readonly looks?: number
}

/** Sends what is due: reads, decides who gets what in which mail, claims, writes the text, carries, marks. */
export const sendDue = async ({ env, now }: Setting, { carrier, looks = LOOKS }: Options = {}): Promise<Passed> => {
  const at = await now()
  const waiting = await readWaiting(env.DB, at)
  if (waiting.length === 0) return { isFull: false, hasLeft: false }
  // Before anything is claimed: a letter that nobody can carry has to stay where it is.
  const transport = carrier ?? transportOf(env)
  const { send, postponed, dropped } = plan(waiting, at)
  const affordable = afford(send, looks)
  const groups = await take(env, affordable.send, at, [
    ...postponed.map(({ ids, until }) => postpone(env.DB, ids, 'waiting', until)),
    ...dropped.flatMap(({ ids, because }) => refusal(env, waiting, ids, because, at)),
  ])
  await carry(env, transport, groups, at)
  return { isFull: waiting.length >= A_PASS, hasLeft: !affordable.isAll }
}

/** A letter that leaves in this pass. */
type Leaving = WaitingLetter & { readonly isBrief: boolean }

const idsOf = (letters: readonly WaitingLetter[]): readonly string[] => letters.map(({ id }) => id)

/** A letter that is ours to send, with what it may speak of as it was read; parsed when it is written. */
type Taken = Leaving & { readonly found: unknown }

/** Claims letters and reads what they speak of, in one batch with what else is to be noted. */
const take = async (
  env: Env,
  send: readonly (readonly Leaving[])[],
  at: Instant,
  aside: readonly D1PreparedStatement[],
): Promise<readonly (readonly Taken[])[]> => {
  const letters = send.flat()
  const wanted = letters.map(({ caseId, personId, question, about, lost }) => ({
    caseId,
    personIds: [personId, proposedIn(question), about?.personId, lost?.personId].filter((id) => id !== undefined),
  }))
  const statements = [
    ...(letters.length > 0 ? [claim(env.DB, idsOf(letters), at), findStatement(env.DB, wanted)] : []),
    ...aside,
  ]
  if (statements.length === 0) return []
  const [claimed, found] = await env.DB.batch(statements)
  const ours = new Set(letters.length > 0 ? claimed?.results.map(claimedId) : [])
  const rows = new Map(found?.results.map((row) => [letters[numberOf(row)]?.id, row]))
  return send
    .map((group) => group.filter(({ id }) => ours.has(id)).map((letter) => ({ ...letter, found: rows.get(letter.id) })))
    .filter((group) => group.length > 0)
}

/**
 * A question that cannot reach its reader is the coordinator's to look after; of any other letter the log says that it
 * was left out. One whose question was answered meanwhile is wanted by nobody, and the answer is in the log.
 */
const refusal = (
  env: Env,
  waiting: readonly WaitingLetter[],
  ids: readonly string[],
  because: 'blocked' | 'answered',
  at: Instant,
): readonly D1PreparedStatement[] => {
  if (because === 'answered') return [drop(env.DB, ids, because)]
  const asks = new Set(waiting.filter(({ questionId }) => questionId !== null).map(({ id }) => id))
  const asking = ids.filter((id) => asks.has(id))
  const telling = ids.filter((id) => !asks.has(id))
  return [...dropBlocked(env.DB, telling, at), ...(asking.length > 0 ? fail(env.DB, asking, because, at) : [])]
}

const carry = async (
  env: Env,
  transport: Transport,
  groups: readonly (readonly Taken[])[],
  at: Instant,
): Promise<void> => {
  const attempts = new Map(groups.flat().map(({ id, attempts: count }) => [id, count + 1]))
  const mark = marks(env, attempts, at)
  const composed: Outgoing[] = []
  for (const group of groups) {
    const { mails, failed } = await written(env, group, at)
    composed.push(...mails)
    if (failed.length > 0) await env.DB.batch([...mark([{ letterIds: failed }], 'retry')])
  }
  if (composed.length > 0) await transport(env, composed, mark, at)
}

interface Written {
  readonly mails: readonly Outgoing[]
  /** Ids of letters that could not be written. */
  readonly failed: readonly string[]
}

/**
 * One letter that cannot be written must not hold up the others, those that would have shared its mail included: they
 * are then written singly, and the one is tried again and given up in the end.
 */
const written = async (env: Env, group: readonly Taken[], at: Instant): Promise<Written> => {
  try {
    const outgoing = await compose(
      env,
      group.map((letter) => ({ ...dueOf(letter), isBrief: letter.isBrief, found: letter.found })),
      at,
    )
    return outgoing ? { mails: [outgoing], failed: [] } : { mails: [], failed: idsOf(group) }
  } catch (error) {
    report(error, `letter ${group[0]?.id}`)
    if (group.length === 1) return { mails: [], failed: idsOf(group) }
    const singly: Written[] = []
    for (const letter of group) singly.push(await written(env, [letter], at))
    return { mails: singly.flatMap(({ mails }) => mails), failed: singly.flatMap(({ failed }) => failed) }
  }
}

const marks =
  (env: Env, attempts: ReadonlyMap<string, number>, at: Instant): Marks =>
  (mails, carried) => {
    const letterIds = mails.flatMap((mail) => mail.letterIds)
    const count = attempts.get(letterIds[0] ?? '') ?? 1
    switch (carried) {
      case 'leaving':
        return [markLeaving(env.DB, letterIds, at)]
      case 'sent':
      case 'unknown':
        return [markSent(env.DB, mails, carried, at)]
      case 'retry':
        return count < MOST_ATTEMPTS
          ? [postpone(env.DB, letterIds, 'sending', at + Math.min(LONGEST_RETRY, FIRST_RETRY * 4 ** (count - 1)))]
          : fail(env.DB, letterIds, 'gave_up', at)
      case 'permanent':
        return fail(env.DB, letterIds, 'bounced', at)
    }
  }

/** Letters cut off in the middle; looked for by the ticker, not at each sending. */
export const tidyOutbox = ({ env }: Setting, at: Instant): readonly D1PreparedStatement[] => markCutOff(env.DB, at)
