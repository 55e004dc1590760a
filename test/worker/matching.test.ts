import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { needsFor, offersFor, pairing } from '../../worker/matching/suggest.ts'
import { insertCards, insertHeld, insertNetwork, miskolcRows, needId, offerId } from '../matching/rows.ts'
import { needNames, needs, now } from '../matching/miskolc.ts'

const db = env.DB

beforeAll(async () => {
  await insertNetwork(db, 'miskolc')
  await insertCards(db, 'miskolc', miskolcRows)
  await insertHeld(db)
})

describe('offersFor', () => {
  it.each(needNames.filter((name) => needs[name].best.length > 0))(
    'has a good offer among the first three for %s',
    async (name) => {
      const found = await offersFor(db, needId(name), now, 3)
      const best: readonly string[] = needs[name].best.map(offerId)
      expect(found.map((suggestion) => suggestion.offerId).filter((id) => best.includes(id))).not.toEqual([])
    },
  )
})
