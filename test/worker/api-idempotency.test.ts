import { beforeAll, describe, expect, it } from 'vitest'
import { call } from './api-call.ts'
import { asked, eventCount, inTriage, place } from './api-play.ts'
import { begin, pass, valueOf } from './place.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

describe('Idempotency-Key', () => {
  it('gives the first answer again, refuses another request, and forgets after a day', async () => {
    const caseId = await inTriage()
    const { id, version } = await asked(caseId)
    const send = (choice: string, key = 'k-1') =>
      call(
        place,
        'POST',
        `/cases/${caseId}/answers`,
        { questionId: id, choice, version },
        { headers: { 'Idempotency-Key': key } },
      )
    const first = await send('accept')
    const before = await eventCount()
    const again = await send('accept', '"k-1"')
    expect([again.status, again.body, again.headers.get('ETag')]).toEqual([200, first.body, first.headers.get('ETag')])
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    const other = await send('spam')
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency_key_reused'])
    expect(await eventCount()).toBe(before)
    await pass(25 * 3_600_000)
    expect((await send('accept')).status).toBe(409)
  })

  it('does it once when two come together', async () => {
    const caseId = await inTriage()
    const { id, version } = await asked(caseId)
    const send = () =>
      call(
        place,
        'POST',
        `/cases/${caseId}/answers`,
        { questionId: id, choice: 'accept', version },
        { headers: { 'Idempotency-Key': 'k-2' } },
      )
    const both = await Promise.all([send(), send()])
    const codes = both.map(({ status, body }) => (status === 200 ? 'done' : body['code']))
    expect(codes).toContain('done')
    expect(codes.every((code) => code === 'done' || code === 'idempotency_in_progress')).toBe(true)
    expect(await valueOf('select count(*) from cases where parent_id = ?', caseId)).toBe(1)
  })

  it('asks again what may have changed since: a refusal for how things stood is not kept', async () => {
    const caseId = await inTriage()
    const { id, version } = await asked(caseId)
    const send = (tag: string) =>
      call(
        place,
        'POST',
        `/cases/${caseId}/answers`,
        { questionId: id, choice: 'accept', version },
        { headers: { 'Idempotency-Key': 'k-4', 'If-Match': tag } },
      )
    expect((await send('"1"')).status).toBe(412)
    const done = await send(`"${String(await valueOf('select seq from cases where id = ?', caseId))}"`)
    expect([done.status, done.body['state']]).toEqual([200, 'accepted'])
    // What took effect stays the answer, whatever the client believes the case to be by now.
    const again = await send('"1"')
    expect([again.status, again.body]).toEqual([200, done.body])
  })

  it('lets a refusal for another answer that settles end with it', async () => {
    const caseId = await inTriage()
    const { id, version } = await asked(caseId)
    const send = () =>
      call(
        place,
        'POST',
        `/cases/${caseId}/answers`,
        { questionId: id, choice: 'accept', version },
        { headers: { 'Idempotency-Key': 'k-5' } },
      )
    await place.env.DB.prepare(`update questions set answered_at = 1, choice = 'spam', settles_at = 9e15 where id = ?`)
      .bind(id)
      .run()
    expect((await send()).body['code']).toBe('question_settling')
    await place.env.DB.prepare('update questions set answered_at = null, choice = null, settles_at = null where id = ?')
      .bind(id)
      .run()
    expect((await send()).status).toBe(200)
  })

  it('shows what was done when the first answer was lost on its way', async () => {
    const caseId = await inTriage()
    const { id, version } = await asked(caseId)
    const send = () =>
      call(
        place,
        'POST',
        `/cases/${caseId}/answers`,
        { questionId: id, choice: 'accept', version },
        { headers: { 'Idempotency-Key': 'k-3' } },
      )
    await send()
    await place.env.DB.prepare(`update idempotency set status = null, body = null where name = 'k-3'`).run()
    expect((await send()).body['code']).toBe('idempotency_in_progress')
    await pass(61_000)
    const { status, body } = await send()
    expect([status, body['state']]).toEqual([200, 'accepted'])
  })
})
