import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { day, hour, type Instant } from '../../worker/process/calendar.ts'
import type { Facts, Mail } from '../../worker/process/context.ts'
import type { Snapshot } from '../../worker/process/step.ts'
import { readSnapshot } from '../../worker/process/store.ts'
import { liveThrough } from '../process/history.ts'
import type { Entry } from '../process/journal.ts'
import { lettersIn } from '../process/outbox.ts'
import { diceOf } from '../process/random.ts'
import { newWorld, type World } from '../process/world.ts'
import { establish, happen, write } from './retelling.ts'

/**
 * The random histories of `test/process` are lived in a world in memory that imitates the database. Here the database
 * lives through the same: whatever that world read, D1 has to read as well, and take or refuse the same steps.
 */
const HISTORIES = 10

const start = Date.parse('2026-11-23T09:00:00Z')

/** What was lived, as it was read and written. */
const lived = (seed: number): { readonly world: World; readonly journal: readonly Entry[] } => {
  const dice = diceOf(seed)
  const prefix = `h${seed}n`
  const journal: Entry[] = []
  const world = newWorld({
    now: start + dice.below(365) * day,
    staff: ['lead', 'deputy', 'office'].slice(0, 1 + dice.below(3)).map((name) => prefix + name),
    firstSide: dice.chance(0.7) ? 'company' : 'ngo',
    wakesWhenSent: dice.chance(0.5),
    networkId: prefix,
    prefix,
    journal,
  })
  const failing = dice.pick([0, 0.02, 0.1]) ?? 0
  liveThrough(
    world,
    dice,
    () => dice.chance(failing),
    () => undefined,
  )
  return { world, journal }
}

const live = async (world: World, entry: Entry): Promise<void> => {
  if (entry.type === 'read') return compare(world, entry)
  if (entry.type !== 'written') return happen(world, entry)
  expect(await write(entry), JSON.stringify(entry.step)).toBe(entry.isWritten)
}

const compare = async (world: World, entry: Extract<Entry, { type: 'read' }>): Promise<void> => {
  const { snapshot, offerId, at, capacity } = entry
  const proposed = offerId ?? snapshot.facts.proposal?.offerId ?? ''
  await env.DB.prepare('update cards set capacity = ? where case_id = ?').bind(capacity, proposed).run()
  const read = await readSnapshot(env.DB, snapshot.case.id, at, offerId)
  expect(read && comparable(world, read, at)).toEqual(comparable(world, snapshot, at))
}

/** Of an instance that drives the case; `advance` knows nothing of them. */
const driversOwn = new Set(['epoch', 'wakesAt'])

const byId = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

/** D1 forgets what no decision looks at: letters of long ago, releases of other days. No order is promised. */
const comparable = (world: World, { case: row, questions, facts }: Snapshot, at: Instant): unknown =>
  plain({
    case: Object.fromEntries(Object.entries(row).filter(([name]) => !driversOwn.has(name))),
    questions: byId(questions.map((one) => ({ ...one }))),
    facts: {
      ...facts,
      mail: Object.fromEntries(Object.entries(facts.mail).filter(([, mail]) => hasLetters(mail))),
      heard: Object.fromEntries(Object.entries(facts.heard).filter((heard) => isRecent(world, heard, at))),
      held: byId(facts.held ?? []),
      lostLetters: byId(lostOf(facts)),
      releases: (facts.releases ?? []).filter((since) => since > at - 25 * hour).toSorted((a, b) => a - b),
    },
  })

/** By when the letter was written, however late it left. */
const isRecent = ({ letters }: World, [personId, heardAt]: readonly [string, Instant], at: Instant): boolean =>
  lettersIn({ letters }, letters.toPerson.get(personId)).some(
    ({ createdAt, sentAt }) =>
      createdAt > at - 99 * day && createdAt < at && (sentAt === heardAt || createdAt === heardAt),
  )

const hasLetters = ({ firstSentAt, waiting, failed }: Mail): boolean => firstSentAt !== null || waiting || failed

const lostOf = ({ lostLetters = [] }: Facts): readonly object[] =>
  lostLetters.map(({ id, fate, letter, personId, key, line }) => ({ id, fate, letter, personId, key, line }))

/** As both are told in JSON, without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a history lived in memory', () => {
  it.each(Array.from({ length: HISTORIES }, (_, index) => index + 1))(
    'is the same in the database (seed %i)',
    { timeout: 120_000 },
    async (seed) => {
      const { world, journal } = lived(seed)
      await establish(world)
      for (const entry of journal) await live(world, entry)
      const events = await env.DB.prepare('select count(*) as count from events where network_id = ?')
        .bind(world.networkId)
        .first('count')
      expect(events).toBe([...world.events.values()].reduce((sum, log) => sum + log.length, 0))
    },
  )
})
