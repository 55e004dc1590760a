import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { drive } from '../../worker/process/drive.ts'
import { confirmed, openCard, linkOf, questionOf, settle } from './cards.ts'
import { press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** Everything that a batch of a case writes. */
const traces = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['events', 'cases', 'questions', 'letters', 'places', 'submissions', 'people'].map((table) =>
        rowsOf(`select * from ${table} order by rowid`),
      ),
    ),
  )

const isWriting = (statements: readonly string[]): boolean =>
  statements.some((sql) => sql.startsWith('insert into events'))

/** A place in which somebody else comes first, once, right before the first batch with an event. */
const overtakenBy = (rival: () => Promise<unknown>) => {
  const seen: string[] = []
  const place = placeOf({
    before: async ({ statements }) => {
      if (seen.length > 0 || !isWriting(statements)) return
      seen.push('being overtaken')
      await rival()
      seen.push(await traces())
    },
  })
  return { place, afterRival: () => seen[1] }
}

const dueAt = (id: string): Promise<unknown> => valueOf('select due_at from cases where id = ?', id)

describe('a writer that came second', () => {
  it('fails as a whole, decides again, and shows what was recorded first', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'masodik@pelda.example.org')
    const link = await linkOf(await questionOf(intake, 'triage'))
    const { place, afterRival } = overtakenBy(() => press(placeOf(), link, 'spam'))
    const response = await press(place, link, 'accept')
    expect(response.status).toBe(200)
    expect(await traces()).toBe(afterRival())
    expect(place.calls.filter(({ statements }) => isWriting(statements)).length).toBe(1)
    expect(await valueOf('select choice from questions where case_id = ? and name = ?', intake, 'triage')).toBe('spam')
    await settle(placeOf())
  })

  it('is any of many that drive a case at once: it moves once', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'sokan@pelda.example.org')
    await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'accept')
    await pass(11 * 60_000)
    await Promise.all(Array.from({ length: 5 }, () => drive(placeOf().setting, intake)))
    expect(
      await rowsOf(
        `select type, data ->> 'to' as "to" from events where case_id = ? and type = 'case.moved' order by seq`,
        intake,
      ),
    ).toEqual([
      { type: 'case.moved', to: 'triage' },
      { type: 'case.moved', to: 'accepted' },
    ])
    expect(await valueOf('select count(*) from cases where parent_id = ?', intake)).toBe(1)
    await rest(placeOf())
  })

  it('opens no child when its batch fails, and one with its first event in the same batch when it does not', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'gyerek@pelda.example.org')
    await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'accept')
    await pass(11 * 60_000)
    const { place, afterRival } = overtakenBy(() =>
      env.DB.prepare(
        `insert into events (network_id, case_id, seq, type, actor_type, at, data)
         select network_id, id, seq + 1, 'note.added', 'coordinator', 1, '{}' from cases where id = ?`,
      )
        .bind(intake)
        .run(),
    )
    // The rival wrote an event and left the case row behind, so every attempt is second: loud, and nothing half done.
    await expect(drive(place.setting, intake)).rejects.toThrow(/written by others/)
    expect(await traces()).toBe(afterRival())
    await env.DB.prepare('update cases set seq = seq + 1 where id = ?').bind(intake).run()
    const again = placeOf()
    await drive(again.setting, intake)
    const batch = again.calls.find(({ isBatch }) => isBatch)
    expect(batch?.statements[0]).toMatch(/^insert into events/)
    expect(batch?.statements.some((sql) => sql.startsWith('insert into cases'))).toBe(true)
    const child = await valueOf('select id from cases where parent_id = ?', intake)
    expect(await valueOf('select type from events where case_id = ? and seq = 1', child)).toBe('case.opened')
    await rest(placeOf())
  })
})

describe('due_at', () => {
  it('is not raised over what somebody has lowered since it was read', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'ebreszto@pelda.example.org')
    const { place } = overtakenBy(() => env.DB.prepare('update cases set due_at = 5 where id = ?').bind(intake).run())
    await press(place, await linkOf(await questionOf(intake, 'triage')), 'waitlist', [
      ['until', '2027-06-01'],
      ['why', 'Betelt a keret.'],
    ])
    // The answer was written at the first attempt, and the wake-up is still there for whoever drives next.
    const asked = place.calls.filter(({ statements }) => isWriting(statements))
    expect(asked.length).toBe(1)
    expect(await dueAt(intake)).toBe(5)
    await settle(placeOf())
    expect(await dueAt(intake)).toBeGreaterThan(5)
  })

  it('without an event is written only over what was read, else decided again', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'ujra@pelda.example.org')
    await env.DB.prepare('update cases set due_at = 7 where id = ?').bind(intake).run()
    let isLowered = false
    const place = placeOf({
      before: async ({ isBatch }) => {
        if (!isBatch || isLowered) return
        isLowered = true
        await env.DB.prepare('update cases set due_at = 6 where id = ?').bind(intake).run()
      },
    })
    await drive(place.setting, intake)
    expect(place.calls.filter(({ isBatch }) => isBatch).length).toBe(2)
    expect(await dueAt(intake)).toBeGreaterThan(Date.parse('2027-03-02'))
  })
})

describe('the log', () => {
  it('can be neither changed nor shortened', async () => {
    await openCard(placeOf(), 'ngo', 'naplo@pelda.example.org')
    await expect(env.DB.prepare(`update events set type = 'x'`).run()).rejects.toThrow(/append-only/)
    await expect(env.DB.prepare('delete from events').run()).rejects.toThrow(/append-only/)
  })
})
