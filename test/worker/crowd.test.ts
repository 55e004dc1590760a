import { beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../../worker/process/sweep.ts'
import { MOST_QUERIES } from './bounds.ts'
import { begin, pass, placeOf, rest, valueOf } from './place.ts'
import { unsent } from './unsent.ts'
import { queriesOf } from './watched.ts'

const CROWD = 25

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  for (let count = 0; count < CROWD; count += 1) await unsent('ngo', `tomeg${count}@example.org`)
})

/** What each sweep cost until there was nothing left of what is counted. */
const costs: Record<'letters' | 'cases', readonly number[]> = { letters: [], cases: [] }

const sweepWhile = async (left: string): Promise<readonly number[]> => {
  const place = placeOf()
  const cost: number[] = []
  while (cost.length < 100 && (await valueOf(left, await place.setting.now())) !== 0) {
    place.calls.length = 0
    await sweep(place.setting)
    cost.push(queriesOf(place.calls))
  }
  return cost
}

describe('sweep', () => {
  it('sends all the letters that have piled up', async () => {
    costs.letters = await sweepWhile(`select count(*) from letters where state = 'waiting' and next_at <= ?`)
    console.info(`sweeps over ${CROWD} waiting letters asked ${costs.letters.join(', ')} things`)
    expect(await valueOf('select count(*) from mailbox')).toBe(CROWD)
  })

  it('reminds everybody when many cases are due at once', async () => {
    await pass(3 * 86_400_000)
    costs.cases = await sweepWhile('select count(*) from cases where due_at <= ?')
    console.info(`sweeps over ${CROWD} due cases asked ${costs.cases.join(', ')} things`)
    await rest(placeOf())
    expect(await valueOf(`select count(*) from mailbox where letter = 'confirmAddress'`)).toBe(2 * CROWD)
  })

  // A free account allows fifty: `sendDue` writes up to twenty letters of about eight statements each.
  it.each(['letters', 'cases'] as const)('stays within fifty queries over many %s', (kind) => {
    expect(Math.max(...costs[kind])).toBeLessThanOrEqual(MOST_QUERIES)
  })
})
