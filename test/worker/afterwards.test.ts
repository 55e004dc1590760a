import { beforeAll, describe, expect, it } from 'vitest'
import { afterwards } from '../../worker/intake/afterwards.ts'
import { MOST_QUERIES } from './bounds.ts'
import { begin, type Place, placeOf, valueOf } from './place.ts'
import { unsent } from './unsent.ts'
import { queriesOf } from './watched.ts'

let count = 0
const pile = async (size: number): Promise<void> => {
  for (let index = 0; index < size; index += 1) await unsent('ngo', `sor${(count += 1)}@pelda.example.org`)
}

const waiting = (): Promise<unknown> => valueOf(`select count(*) from letters where state = 'waiting'`)

/** All that goes on after the answer. */
const done = async ({ setting }: Place): Promise<void> => {
  const work: Promise<unknown>[] = []
  afterwards({ ...setting, later: (one) => work.push(one) })
  await Promise.all(work)
}

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

describe('afterwards', () => {
  it('goes on until nothing waits, however much has piled up before it', async () => {
    await pile(25)
    await done(placeOf())
    expect(await waiting()).toBe(0)
  })

  it('carries along whoever comes meanwhile', async () => {
    await pile(5)
    const places = Array.from({ length: 5 }, () => placeOf())
    await Promise.all(places.map(done))
    expect(await waiting()).toBe(0)
    expect(places.filter(({ calls }) => calls.length > 0)).toHaveLength(1)
  })

  it('stays within fifty queries, and leaves what is beyond them to the ticker at once', async () => {
    await pile(103)
    const place = placeOf()
    await done(place)
    expect(queriesOf(place.calls)).toBeLessThanOrEqual(MOST_QUERIES - 20)
    expect(await waiting()).toBe(3)
    expect(place.armed).toEqual([0])
  })
})
