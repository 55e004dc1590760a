import { beforeAll, describe, expect, it } from 'vitest'
import { get } from './api-call.ts'
import { accepted, itemsOf, place, received } from './api-play.ts'
import { answer } from './mail.ts'
import { begin, rowsOf } from './place.ts'

const ids = { submission: '', case: '', need: '' }

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  ids.need = await accepted('ngo', { organisationName: 'Hajnalka Egyesület' })
  const [row] = await rowsOf(
    'select s.id, c.parent_id from cases c join submissions s on s.case_id = c.parent_id where c.id = ?',
    ids.need,
  )
  Object.assign(ids, { submission: row?.['id'], case: row?.['parent_id'] })
})

describe('GET of one', () => {
  it('/submissions/:id shows the answers and where the case stands', async () => {
    const { body, headers } = await get(place, `/submissions/${ids.submission}`)
    expect(body).toMatchObject({
      id: ids.submission,
      form: 'ngo',
      locale: 'hu',
      state: 'accepted',
      caseId: ids.case,
      site: null,
      receivedAt: expect.stringMatching(/^2027-03-02T08:00:\d\d\.\d{3}Z$/),
    })
    expect(body['answers']).toMatchObject({ organisationName: 'Hajnalka Egyesület' })
    expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{24}"$/)
  })

  it('/cases/:id shows what is asked of whom, and closed questions on request', async () => {
    const { body, headers } = await get(place, `/cases/${ids.need}`)
    expect(body).toMatchObject({
      process: 'need',
      state: 'open',
      ballWith: 'coordinator',
      parentId: ids.case,
      closedAt: null,
    })
    expect(body).toMatchObject({ subject: { type: 'need', id: ids.need }, dueAt: expect.stringContaining('Z') })
    expect(body['questions']).toMatchObject([
      {
        name: 'whom',
        personId: 'demokoordinator',
        version: 1,
        choices: ['propose', 'lookAgain', 'close'],
        answer: null,
        remindersSent: 0,
      },
    ])
    expect(headers.get('ETag')).toBe(`"${String(body['version'])}"`)
    const closed = await get(place, `/cases/${ids.case}?include=closed`)
    expect(closed.body).toMatchObject({ subject: { type: 'submission', id: ids.submission }, state: 'accepted' })
    expect(closed.body['questions']).toMatchObject([
      { name: 'confirmAddress', choices: [], answer: { choice: 'confirm' }, closedBecause: 'answered' },
      { name: 'triage', answer: { choice: 'accept', by: 'demo' } },
    ])
    expect((await get(place, `/cases/${ids.case}`)).body['questions']).toEqual([])
  })

  it('/cases/:id is due when something happens to people, also right after a step whose letters have left', async () => {
    const { caseId, email } = await received()
    // Its first reminder, on the next morning.
    expect((await get(place, `/cases/${caseId}`)).body).toMatchObject({ dueAt: '2027-03-03T07:00:00.000Z' })
    await answer(place, email, 'confirmAddress', 'confirm')
    // The coordinator's, on the third day.
    expect((await get(place, `/cases/${caseId}`)).body).toMatchObject({ dueAt: '2027-03-05T07:00:00.000Z' })
  })

  it('/needs/:id shows the card', async () => {
    const { body } = await get(place, `/needs/${ids.need}`)
    expect(body).toMatchObject({
      id: ids.need,
      state: 'open',
      submissionId: ids.submission,
      causes: expect.any(Array),
      closedAt: null,
    })
    const { status, body: none } = await get(place, `/needs/${ids.need}/suggestions`)
    expect([status, none]).toEqual([200, []])
  })

  it('/processes/:name has every choice with its fields', async () => {
    const { body } = await get(place, '/processes/need')
    expect(body['states']).toContainEqual(
      expect.objectContaining({
        name: 'open',
        asks: { question: 'whom', roles: ['coordinator'], isPatient: true },
        choices: expect.arrayContaining([
          expect.objectContaining({
            name: 'propose',
            to: ['introducing'],
            fields: expect.objectContaining({ required: ['offerId'] }),
          }),
        ]),
      }),
    )
    expect(body['mermaid']).toContain('  open --> introducing : propose')
  })

  it('/health with a key tells whether the deployment keeps up', async () => {
    const { body } = await get(place, '/health')
    expect(body).toMatchObject({
      status: 'ok',
      baseUrl: 'http://localhost',
      transport: 'dev',
      oldestUnsentLetter: null,
    })
    expect((await get(place, '/health', { key: '' })).body).toEqual({ status: 'ok' })
  })
})

describe('GET of a list', () => {
  it('/cases/:id/events is newest first, /events oldest first and goes on for ever', async () => {
    const own = await get(place, `/cases/${ids.case}/events?limit=2`)
    expect(own.body['items']).toMatchObject([{ type: 'case.closed' }, { type: 'case.moved', data: { to: 'accepted' } }])
    const feed = await get(place, '/events?limit=3')
    expect(feed.body['items']).toMatchObject([
      { type: 'submission.received', sequence: 1, caseId: ids.case, actor: { type: 'person', id: expect.any(String) } },
      { type: 'case.opened', sequence: 2 },
      { type: 'question.asked', sequence: 3 },
    ])
    const [oldest, next] = itemsOf(feed).map(({ id }) => id)
    expect(oldest).toMatch(/^\d{12}$/)
    let after = String(feed.body['nextCursor'])
    expect((await get(place, `/events?limit=1&after=${Number(oldest)}`)).body['items']).toMatchObject([{ id: next }])
    for (;;) {
      const { body } = await get(place, `/events?after=${after}`)
      expect(body['nextCursor']).not.toBeNull()
      if (body['nextCursor'] === after) break
      after = String(body['nextCursor'])
    }
    await received()
    const { body } = await get(place, `/events?after=${after}`)
    expect(body['items']).toMatchObject([
      { type: 'submission.received' },
      { type: 'case.opened' },
      { type: 'question.asked' },
      { type: 'consent.given' },
    ])
  })

  it.each([
    ['/submissions?q=hajnalka', 1],
    ['/submissions?q=HAJN%C3%81LKA%20egyesulet', 1],
    ['/submissions?q=nobodyofthatname', 0],
    ['/submissions?form=ngo&state=accepted', 1],
    ['/submissions?form=company', 0],
    ['/submissions?received_after=2027-03-02T09:00:00Z', 0],
    ['/cases?process=intake&state=accepted', 1],
    ['/cases?overdue=true', 0],
    ['/needs?state=open', 1],
    ['/needs?type=nothing', 0],
    ['/letters?state=waiting', 0],
  ])('%s finds %i', async (path, count) => {
    const { status, body } = await get(place, path)
    expect([status, Array.isArray(body['items']) && body['items'].length]).toEqual([200, count])
  })

  it('/letters names what went to whom', async () => {
    const letters = itemsOf(await get(place, `/letters?caseId=${ids.case}&limit=100`))
    expect(letters.map(({ letter }) => letter)).toEqual(expect.arrayContaining(['confirmAddress', 'receipt', 'triage']))
    expect(letters.at(-1)).toMatchObject({
      letter: 'confirmAddress',
      state: 'sent',
      attempts: 1,
      locale: 'hu',
    })
    const sent = await rowsOf(`select letter_id as id, headers ->> 'Message-ID' as messageId from mailbox`)
    expect(sent.length).toBeGreaterThan(3)
    expect(letters.filter(({ id }) => sent.some((one) => one['id'] === id))).toMatchObject(
      letters.flatMap(({ id }) => sent.filter((one) => one['id'] === id)),
    )
    expect(letters.at(-1)?.['messageId']).toMatch(/^<[\w.-]+@[\w.-]+>$/)
  })
})
