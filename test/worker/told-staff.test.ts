import { beforeAll, describe, expect, it } from 'vitest'
import { confirmed, coordinator } from './cards.ts'
import { mailTo } from './mail.ts'
import { begin, pass, placeOf, rest } from './place.ts'

const place = placeOf()
const day = 86_400_000
const deputy = 'helyettes@example.org'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const live = async (days: number): Promise<void> => {
  for (let count = 0; count < days; count += 1) {
    await pass(day)
    await rest(place)
  }
}

const triagesTo = async (to: string): Promise<readonly string[]> =>
  (await mailTo(to)).flatMap(({ letter, text }) => (letter === 'triage' ? [text.replaceAll(/\s+/g, ' ')] : []))

describe('a question that waits for the coordinators', () => {
  it('says whom else it was put to, and when it will be', async () => {
    const later = 'egy hét után más koordinátort is megkérdezünk'
    const shared = 'Ezt a kérdést két koordinátor is megkapta'
    await confirmed(place, 'ngo', 'titkar@virag.example.org')
    await live(6)
    const alone = await triagesTo(coordinator)
    expect(alone.length).toBe(3)
    for (const text of alone) expect(text).toContain(later)
    await live(8)
    const both = [...(await triagesTo(deputy)), ...(await triagesTo(coordinator)).slice(alone.length)]
    expect(both.length).toBeGreaterThan(2)
    for (const text of both) expect(text).toContain(shared)
    for (const text of both) expect(text).not.toContain(later)
  })
})
