import { beforeAll, describe, expect, it } from 'vitest'
import { confirmed, coordinator, linkOf, questionOf } from './cards.ts'
import { mailTo } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, visit } from './place.ts'

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

  it('is nobody’s any more who has left the staff', async () => {
    const intake = await confirmed(place, 'ngo', 'titkar@kavics.example.org')
    const link = await linkOf(await questionOf(intake, 'triage'))
    expect((await visit(place, link)).status).toBe(200)
    await rowsOf(`delete from staff where person_id = 'demokoordinator'`)
    expect((await visit(place, link)).status).toBe(404)
    expect((await visit(place, link, { method: 'POST', body: new URLSearchParams({ choice: 'accept' }) })).status).toBe(
      404,
    )
    // When she would have been reminded.
    await live(3)
    const asked = await rowsOf('select person_id from questions where case_id = ? and closed_at is null', intake)
    expect(asked).toContainEqual({ person_id: 'demohelyettes' })
  })
})
