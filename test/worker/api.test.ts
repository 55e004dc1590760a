import { beforeAll, describe, expect, it } from 'vitest'
import { call, get, insertKey } from './api-call.ts'
import { accepted, eventCount, place } from './api-play.ts'
import { insertNetwork } from './network.ts'
import { begin, rowsOf } from './place.ts'

const ids = { submission: '', case: '', need: '' }

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
  await insertKey('debrecen', 'key-debrecen', true)
  await insertKey('demo-miskolc', 'key-reader', false)
  ids.need = await accepted('ngo')
  const [row] = await rowsOf(
    'select s.id, c.parent_id from cases c join submissions s on s.case_id = c.parent_id where c.id = ?',
    ids.need,
  )
  Object.assign(ids, { submission: row?.['id'], case: row?.['parent_id'] })
})

const filled = (path: string): string =>
  path.replace('SUBMISSION', ids.submission).replace('CASE', ids.case).replace('NEED', ids.need)

interface Scenario {
  readonly asks: string
  readonly body?: unknown
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly gives: number
  readonly code?: string
  readonly names?: readonly string[]
}

const other = 'key-debrecen'

const scenarios: readonly Scenario[] = [
  { asks: 'GET /cases', key: '', gives: 401, code: 'unauthorized' },
  { asks: 'GET /cases', key: 'wrong', gives: 401, code: 'unauthorized' },
  { asks: 'GET /health', key: 'wrong', gives: 401, code: 'unauthorized' },
  { asks: 'GET /health', key: '', gives: 200 },
  { asks: 'GET /openapi.json', key: '', gives: 200 },
  { asks: 'GET /nothing', gives: 404, code: 'not_found' },
  { asks: 'GET /cases/nothing', gives: 404, code: 'not_found' },
  { asks: 'DELETE /cases', gives: 405, code: 'method_not_allowed' },
  { asks: 'PUT /cases/CASE/answers', gives: 405, code: 'method_not_allowed' },
  { asks: 'POST /openapi.json', gives: 405, code: 'method_not_allowed' },
  { asks: 'GET /cases?limit=0', gives: 422, code: 'invalid', names: ['limit'] },
  { asks: 'GET /cases?limit=101', gives: 422, code: 'invalid', names: ['limit'] },
  { asks: 'GET /cases?limit=many', gives: 422, code: 'invalid', names: ['limit'] },
  { asks: 'GET /cases?limit=1&limit=2', gives: 422, code: 'invalid', names: ['limit'] },
  { asks: 'GET /cases?cursor=xx', gives: 422, code: 'invalid', names: ['cursor'] },
  { asks: 'GET /cases?cursor=%20', gives: 422, code: 'invalid', names: ['cursor'] },
  { asks: 'GET /cases?process=weather', gives: 422, code: 'invalid', names: ['process'] },
  { asks: 'GET /cases?sate=open', gives: 422, code: 'invalid', names: ['sate'] },
  { asks: 'GET /cases/CASE?include=everything', gives: 422, code: 'invalid', names: ['include'] },
  { asks: 'GET /events?after=x', gives: 422, code: 'invalid', names: ['after'] },
  { asks: 'GET /submissions?received_after=yesterday', gives: 422, code: 'invalid', names: ['received_after'] },
  { asks: 'GET /report?from=2027-02-30', gives: 422, code: 'invalid', names: ['from'] },
  { asks: 'GET /report?from=2027-03-02&to=2027-03-01', gives: 422, code: 'invalid', names: ['from'] },
  { asks: 'GET /report?from=1999-12-31', gives: 422, code: 'invalid', names: ['from'] },
  { asks: 'GET /report?to=0000-01-01', gives: 422, code: 'invalid', names: ['to'] },
  { asks: 'GET /report?to=2100-01-01', gives: 422, code: 'invalid', names: ['to'] },
  { asks: 'GET /submissions?received_after=2026-02-30', gives: 422, code: 'invalid', names: ['received_after'] },
  {
    asks: 'GET /submissions?received_after=2026-02-30T00:00:00Z',
    gives: 422,
    code: 'invalid',
    names: ['received_after'],
  },
  {
    asks: 'GET /submissions?received_after=2026-02-28T24:00:00Z',
    gives: 422,
    code: 'invalid',
    names: ['received_after'],
  },
  { asks: 'GET /submissions?received_after=2026-02-28T23:59:59.5%2B01:00', gives: 200 },
  // Parameters that nobody knows, whatever they are called.
  { asks: 'GET /openapi.json?x', key: '', gives: 422, code: 'invalid', names: ['x'] },
  { asks: 'GET /health?x=1', key: '', gives: 422, code: 'invalid', names: ['x'] },
  { asks: 'GET /cases?=x', gives: 422, code: 'invalid', names: [''] },
  { asks: 'GET /cases?__proto__=x', gives: 422, code: 'invalid', names: ['__proto__'] },
  { asks: 'GET /cases?toString=x', gives: 422, code: 'invalid', names: ['toString'] },
  { asks: 'GET /cases?lang=de', gives: 422, code: 'invalid', names: ['lang'] },
  { asks: 'GET /cases?lang=hu', gives: 200 },
  // States of another process, or of none.
  { asks: 'GET /cases?state=nope', gives: 422, code: 'invalid', names: ['state'] },
  { asks: 'GET /cases?state=delivering', gives: 200 },
  { asks: 'GET /submissions?state=delivering', gives: 422, code: 'invalid', names: ['state'] },
  { asks: 'GET /needs?state=paused', gives: 422, code: 'invalid', names: ['state'] },
  { asks: 'GET /offers?state=paused', gives: 200 },
  { asks: 'GET /introductions?state=open', gives: 422, code: 'invalid', names: ['state'] },
  { asks: 'GET /projects?state=open', gives: 422, code: 'invalid', names: ['state'] },
  { asks: 'GET /needs?q=%22*%20OR%20(', gives: 200 },
  { asks: 'GET /cases/CASE', headers: { 'If-Match': '"0"' }, gives: 412, code: 'precondition_failed' },
  { asks: 'GET /cases/CASE', headers: { 'If-Match': '*' }, gives: 200 },
  { asks: 'POST /introductions', key: 'key-reader', body: {}, gives: 403, code: 'forbidden' },
  { asks: 'POST /introductions', body: '{', gives: 400, code: 'malformed' },
  {
    asks: 'POST /introductions',
    body: 'a=b',
    headers: { 'Content-Type': 'text/plain' },
    gives: 415,
    code: 'media_type',
  },
  {
    asks: 'POST /introductions',
    body: 'a=b',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    gives: 415,
    code: 'media_type',
  },
  { asks: 'POST /introductions', body: { needId: 'x'.repeat(300_000) }, gives: 413, code: 'too_large' },
  { asks: 'POST /introductions', body: [], gives: 422, code: 'invalid', names: ['body'] },
  { asks: 'POST /introductions', body: 'null', gives: 422, code: 'invalid', names: ['body'] },
  { asks: 'POST /introductions', body: '"text"', gives: 422, code: 'invalid', names: ['body'] },
  {
    asks: 'POST /introductions',
    body: { needId: 'a', spy: 1 },
    gives: 422,
    code: 'invalid',
    names: ['offerId', 'spy'],
  },
  { asks: 'POST /introductions', body: { needId: 'a', offerId: 'b' }, gives: 404, code: 'not_found' },
  {
    asks: 'POST /introductions',
    body: {},
    headers: { 'Idempotency-Key': 'x'.repeat(300) },
    gives: 422,
    code: 'invalid',
  },
  {
    asks: 'POST /cases/CASE/answers',
    body: { questionId: 'a', choice: 'b', version: 1 },
    gives: 404,
    code: 'not_found',
  },
  {
    asks: 'POST /cases/CASE/answers',
    body: { questionId: 'a', choice: 'b', version: 1, fields: [] },
    gives: 422,
    code: 'invalid',
    names: ['fields'],
  },
  // Ids of another network.
  { asks: 'GET /submissions/SUBMISSION', key: other, gives: 404, code: 'not_found' },
  { asks: 'GET /cases/CASE', key: other, gives: 404, code: 'not_found' },
  { asks: 'GET /cases/CASE/events', key: other, gives: 404, code: 'not_found' },
  { asks: 'GET /needs/NEED', key: other, gives: 404, code: 'not_found' },
  { asks: 'GET /needs/NEED/suggestions', key: other, gives: 404, code: 'not_found' },
  // The same thing under another name.
  { asks: 'GET /offers/NEED', gives: 404, code: 'not_found' },
  { asks: 'GET /projects/NEED', gives: 404, code: 'not_found' },
  { asks: 'GET /introductions/NEED', gives: 404, code: 'not_found' },
  { asks: 'GET /processes/weather', gives: 404, code: 'not_found' },
]

describe('/api/v1', () => {
  it.each(scenarios)('$asks (key $key) gives $gives $code and records nothing', async (scenario) => {
    const before = await eventCount()
    const [method = '', path = ''] = scenario.asks.split(' ')
    const { status, body, headers } = await call(place, method, filled(path), scenario.body, scenario)
    expect([status, body['code']]).toEqual([scenario.gives, scenario.code])
    if (scenario.gives >= 400) {
      expect(headers.get('Content-Type')).toBe('application/problem+json')
      expect(body).toMatchObject({ type: `urn:kapocs:problem:${scenario.code}`, status, title: expect.any(String) })
    }
    for (const field of scenario.names ?? []) {
      const message = expect.stringMatching(/^[^_]*“.*” .+\.$/)
      expect(body['errors']).toContainEqual({ field, code: expect.any(String), message })
    }
    expect(await eventCount()).toBe(before)
  })

  it('says which methods an address knows', async () => {
    expect((await call(place, 'DELETE', '/introductions')).headers.get('Allow')).toBe('GET, HEAD, POST')
    expect((await call(place, 'GET', '/cases/x/answers')).headers.get('Allow')).toBe('POST')
    expect((await get(place, '/cases', { key: '' })).headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  it('shows another network nothing in any list', async () => {
    const paths = ['submissions', 'cases', 'events', 'needs', 'offers', 'introductions', 'projects', 'letters']
    for (const path of [...paths, `letters?caseId=${ids.case}`, 'needs?q=honlap', 'submissions?q=hajnalka']) {
      const { status, body } = await get(place, `/${path}`, { key: other })
      expect([path, status, body['items']]).toEqual([path, 200, []])
    }
  })
})
