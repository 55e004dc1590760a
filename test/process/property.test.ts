import { describe, expect, it } from 'vitest'
import { day } from '../../worker/process/calendar.ts'
import { processes } from '../../worker/process/processes.ts'
import { liveUntil } from './driving.ts'
import { liveThrough } from './history.ts'
import {
  checkContacts,
  checkLetters,
  checkLog,
  checkPlaces,
  checkPlans,
  checkSilence,
  checkWakeUps,
  isAtRest,
} from './invariants.ts'
import { diceOf } from './random.ts'
import { newWorld, type World } from './world.ts'

/** `KAPOCS_HISTORIES=8000` for a long run; a failure names its seed, `KAPOCS_SEED=… KAPOCS_HISTORIES=1` lives it again. */
const histories = Number(process.env['KAPOCS_HISTORIES'] ?? 600)
const firstSeed = Number(process.env['KAPOCS_SEED'] ?? 1)
const YEARS = 5 * 365

const start = Date.parse('2026-11-23T09:00:00Z')

/** One history: lived through, then years in which nobody says anything any more. */
const live = (seed: number): World => {
  const dice = diceOf(seed)
  const staff = ['koordinator', 'helyettes', 'egyesulet'].slice(0, 1 + dice.below(3))
  const world = newWorld({
    now: start + dice.below(365) * day,
    staff,
    firstSide: dice.chance(0.7) ? 'company' : 'ngo',
    wakesWhenSent: dice.chance(0.5),
  })
  const deaf = dice.chance(0.1) ? staff[0] : undefined
  const failing = dice.pick([0, 0, 0.02, 0.1]) ?? 0
  const bounces = ({ personId }: { personId: string }): boolean => personId === deaf || dice.chance(failing)
  liveThrough(world, dice, bounces, () => {
    checkPlaces(world)
    checkWakeUps(world)
  })
  checkLog(world)
  for (let days = 0; days < YEARS && ![...world.cases.values()].every((row) => isAtRest(world, row)); days += 30) {
    liveUntil(world, world.now + 30 * day, bounces)
  }
  checkPlaces(world)
  checkWakeUps(world)
  checkLog(world)
  checkContacts(world)
  checkLetters(world)
  checkPlans(world)
  checkSilence(world)
  const restless = [...world.cases.values()].filter((row) => !isAtRest(world, row))
  expect(restless.map(({ process, id, state, dueAt }) => ({ process, id, state, dueAt }))).toEqual([])
  return world
}

describe('random histories', () => {
  it(`keep every promise (${histories} from seed ${firstSeed})`, { timeout: 3_600_000 }, () => {
    const seen = new Set<string>()
    for (let seed = firstSeed; seed < firstSeed + histories; seed += 1) {
      try {
        for (const { process, entered } of live(seed).cases.values()) {
          for (const state of Object.keys(entered)) seen.add(`${process}.${state}`)
        }
      } catch (error) {
        throw new Error(`KAPOCS_SEED=${seed} KAPOCS_HISTORIES=1`, { cause: error })
      }
    }
    const all = processes.flatMap(({ name, states }) => Object.keys(states).map((state) => `${name}.${state}`))
    // Fewer histories need not have come everywhere.
    if (histories >= 600) expect(all.filter((state) => !seen.has(state))).toEqual([])
  })
})
