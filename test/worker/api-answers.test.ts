import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { call, get, insertKey } from './api-call.ts'
import { accepted, asked, eventCount, inTriage, place, received, say } from './api-play.ts'
import { answer } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, rowsOf } from './place.ts'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
  await insertKey('debrecen', 'key-debrecen', true)
})

describe('POST /cases/:id/answers', () => {
  let caseId = ''
  beforeEach(async () => {
    caseId = await inTriage()
  })

  it('answers a coordinator’s question, settled at once, and shows the case', async () => {
    const { status, body, headers } = await say(caseId, 'accept')
    expect([status, body['state'], body['questions']]).toEqual([200, 'accepted', []])
    expect(headers.get('ETag')).toBe(`"${String(body['version'])}"`)
    const events = await rowsOf(
      'select type, actor_type, actor_id from events where case_id = ? order by seq desc limit 4',
      caseId,
    )
    expect(events.map(({ type }) => type)).toEqual(['case.closed', 'case.moved', 'answer.settled', 'question.answered'])
    expect(events.at(-1)).toMatchObject({ actor_type: 'api', actor_id: 'demo' })
  })

  it.each([
    ['an unknown choice', { choice: 'dance' }, 422, 'unknown_choice'],
    ['a choice of Object', { choice: 'toString' }, 422, 'unknown_choice'],
    ['an old version', { version: 7 }, 409, 'version_stale'],
    ['missing fields', { choice: 'decline' }, 422, 'invalid'],
    ['fields that the choice has not', { fields: { why: 'x' } }, 422, 'invalid'],
    ['a stranger', { onBehalfOf: 'nobody' }, 403, 'not_asked'],
  ])('refuses %s and records nothing', async (_, more, status, code) => {
    const before = await eventCount()
    const { status: given, body } = await say(caseId, 'accept', more)
    expect([given, body['code']]).toEqual([status, code])
    expect(await eventCount()).toBe(before)
  })

  it('names the fields of a choice as they stand in the body, with or without a form of the choice', async () => {
    const { body } = await say(caseId, 'decline')
    expect(body['errors']).toContainEqual({
      field: 'fields.reason',
      code: 'required',
      message: expect.stringMatching(/^Please /),
    })
    const { body: formless } = await say(caseId, 'accept', { fields: { why: 'x' } })
    expect(formless['errors']).toEqual([
      { field: 'fields.why', code: 'unknown_field', message: 'There is no field or parameter “fields.why” here.' },
    ])
  })

  it('refuses another network’s key as if there were nothing', async () => {
    const { id, version } = await asked(caseId)
    const sent = { questionId: id, choice: 'accept', version }
    const { status } = await call(place, 'POST', `/cases/${caseId}/answers`, sent, { key: 'key-debrecen' })
    expect(status).toBe(404)
  })

  it('heeds If-Match', async () => {
    expect((await say(caseId, 'accept', {}, { 'If-Match': '"1"' })).status).toBe(412)
    const { headers } = await get(place, `/cases/${caseId}`)
    expect((await say(caseId, 'accept', {}, { 'If-Match': headers.get('ETag') ?? '' })).status).toBe(200)
  })

  it('lets one of two that come together win and tells the other what was recorded', async () => {
    const { id, version } = await asked(caseId)
    const sent = (choice: string) =>
      call(place, 'POST', `/cases/${caseId}/answers`, { questionId: id, choice, version })
    const both = await Promise.all([sent('accept'), sent('spam')])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const [won, lost] = both.toSorted((a, b) => a.status - b.status)
    expect(lost?.body).toMatchObject({
      code: 'question_closed',
      outcome: { choice: won?.body['state'] === 'accepted' ? 'accept' : 'spam', answeredBy: 'demo' },
    })
    const late = await sent('accept')
    expect([late.status, late.body['code']]).toEqual([409, 'question_closed'])
  })

  it('waits while an answer from a letter settles', async () => {
    await answer(place, 'koordinator@example.org', 'triage', 'spam')
    const { body } = await get(place, `/cases/${caseId}`)
    const [settling] = v.parse(
      v.array(v.object({ id: v.string(), settlesAt: v.string(), choices: v.array(v.string()) })),
      body['questions'],
    )
    expect(settling?.choices).toEqual([])
    const sent = { questionId: settling?.id, choice: 'accept', version: 1 }
    const refused = await call(place, 'POST', `/cases/${caseId}/answers`, sent)
    expect([refused.status, refused.body['code']]).toEqual([409, 'question_settling'])
    expect(refused.body['outcome']).toMatchObject({ choice: 'spam', closedAt: null })
  })

  it('records what somebody said by telephone, and only on their behalf', async () => {
    const open = await received()
    const { personId, name } = await asked(open.caseId)
    expect(name).toBe('confirmAddress')
    const refused = await say(open.caseId, 'confirm')
    expect([refused.status, refused.body['code']]).toEqual([403, 'not_asked'])
    const { status, body } = await say(open.caseId, 'confirm', { onBehalfOf: personId })
    expect([status, body['state']]).toEqual([200, 'triage'])
    const [event] = await rowsOf(
      `select actor_type, actor_id, data from events where case_id = ? and type = 'question.answered'`,
      open.caseId,
    )
    expect(event).toMatchObject({ actor_type: 'api', actor_id: 'demo' })
  })
})

describe('POST /introductions', () => {
  it('opens an introduction, and refuses what has no place or no offer', async () => {
    const need = await accepted('ngo')
    const second = await accepted('ngo')
    const offer = await accepted('company', { openRequests: 1 })
    const propose = (needId: string, offerId: string) =>
      call(
        place,
        'POST',
        '/introductions',
        { needId, offerId, note: 'Jó páros' },
        { headers: { 'Idempotency-Key': `${needId}${offerId}` } },
      )
    const made = await propose(need, offer)
    expect([made.status, made.body['state']]).toEqual([201, 'askedFirst'])
    expect(made.body).toMatchObject({
      needId: need,
      offerId: offer,
      first: 'company',
      writer: 'ngo',
      projectId: null,
      connectedAt: null,
    })
    expect(made.headers.get('Location')).toBe(`/api/v1/introductions/${String(made.body['id'])}`)
    expect((await get(place, `/introductions/${String(made.body['id'])}`)).body).toMatchObject({ needId: need })
    expect((await propose(need, offer)).body).toEqual(made.body)
    expect((await get(place, '/introductions?state=askedFirst')).body['items']).toHaveLength(1)
    // That there is a note stands in the log; what it says, with the answer.
    const log = (await get(place, `/cases/${need}/events`)).body['items']
    expect(log).toContainEqual(
      expect.objectContaining({ type: 'note.added', data: { questionId: expect.any(String) } }),
    )
    expect(JSON.stringify(log)).not.toContain('Jó páros')

    const full = await propose(second, offer)
    expect([full.status, full.body['code']]).toEqual([409, 'no_capacity'])
    const closed = await call(place, 'POST', '/introductions', { needId: need, offerId: offer })
    expect([closed.status, closed.body['code']]).toEqual([409, 'question_closed'])
    await place.env.DB.prepare(`update cases set state = 'paused' where id = ?`).bind(offer).run()
    const paused = await call(place, 'POST', '/introductions', { needId: second, offerId: offer })
    expect([paused.status, paused.body['code']]).toEqual([409, 'offer_not_active'])
  })

  it('names what was not accepted as it stands in the body', async () => {
    const need = await accepted('ngo')
    const offer = await accepted('company')
    const sent = { needId: need, offerId: offer, note: 'a\u0000b' }
    const { status, body } = await call(place, 'POST', '/introductions', sent)
    expect([status, body['errors']]).toEqual([422, [expect.objectContaining({ field: 'note' })]])
  })

  it('proposes for a need that waits, too', async () => {
    const need = await accepted('ngo')
    const offer = await accepted('company')
    await say(need, 'lookAgain', { fields: { date: '2027-05-01' } })
    expect((await get(place, `/needs/${need}`)).body).toMatchObject({ state: 'waiting' })
    const { status, body } = await call(place, 'POST', '/introductions', {
      needId: need,
      offerId: offer,
      writesFirst: 'company',
    })
    expect([status, body['code'], body['writer']]).toEqual([201, undefined, 'company'])
  })
})
