import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { answer, lettersTo } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, pass, placeOf, rest, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers, post } from './sending.ts'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
})

const refusal = v.object({
  errors: v.array(v.object({ field: v.string(), code: v.string(), message: v.string() })),
})

const submissionId = (): string => crypto.randomUUID()
const send = (body: unknown, path = formPath('ngo')): Promise<Response> => post(placeOf(), path, body)
const stored = (): Promise<unknown> =>
  valueOf(
    'select (select count(*) from submissions) || (select count(*) from events) || (select count(*) from letters) || (select count(*) from people)',
  )

describe('a submission id that comes again', () => {
  it('answers with the first result and changes nothing', async () => {
    const body = { answers: intakeAnswers('ngo', { email: 'ketszer@pelda.example.org' }), submissionId: submissionId() }
    const first: unknown = await (await send(body)).json()
    const before = await stored()
    const again = await send(body)
    expect(again.status).toBe(201)
    expect(await again.json()).toEqual(first)
    expect(await stored()).toBe(before)
    expect(await lettersTo('ketszer@pelda.example.org')).toEqual(['confirmAddress'])
  })

  it('is one submission though both come at once', async () => {
    const body = {
      answers: intakeAnswers('ngo', { email: 'egyszerre@pelda.example.org' }),
      submissionId: submissionId(),
    }
    const [one, other] = await Promise.all([send(body), send(body)])
    expect([one.status, other.status]).toEqual([201, 201])
    expect(await one.json()).toEqual(await other.json())
    expect(await valueOf('select count(*) from submissions where client_id = ?', body.submissionId)).toBe(1)
  })

  it('is the same id in capital letters, from a program and from a page', async () => {
    const answers = intakeAnswers('ngo', { email: 'nagybetu@pelda.example.org' })
    const id = 'a1b2c3d4-e5f6-4a7b-8c9d-ABCDEFabcdef'
    const first: unknown = await (await send({ answers, submissionId: id })).json()
    expect(await (await send({ answers, submissionId: id.toUpperCase() })).json()).toEqual(first)
    const entries = [...entriesOf(intakeForm('ngo').form, answers), ['submissionId', id.toUpperCase()] as const]
    const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
    expect((await visit(placeOf(), formPath('ngo'), { method: 'POST', body })).status).toBe(303)
    expect(await valueOf('select count(*) from submissions where lower(client_id) = lower(?)', id)).toBe(1)
  })

  it('is refused with other content', async () => {
    const id = submissionId()
    await send({ answers: intakeAnswers('ngo', { email: 'elso@pelda.example.org' }), submissionId: id })
    const before = await stored()
    const response = await send({
      answers: intakeAnswers('ngo', { email: 'masik@pelda.example.org' }),
      submissionId: id,
    })
    expect(response.status).toBe(422)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'submission_id_reused' })
    expect(await stored()).toBe(before)
  })

  it('is another submission in another network', async () => {
    const body = { answers: intakeAnswers('ngo', { email: 'mindket@pelda.example.org' }), submissionId: submissionId() }
    expect((await send(body)).status).toBe(201)
    expect((await send(body, formPath('ngo', 'debrecen'))).status).toBe(201)
    expect(await valueOf('select count(*) from submissions where client_id = ?', body.submissionId)).toBe(2)
  })

  it('answers a held one as held, whatever became of it', async () => {
    const links = Array.from({ length: 4 }, (_, index) => `https://example.com/${index}`).join(' ')
    const answers = intakeAnswers('ngo', { email: 'tartva@pelda.example.org', problem: `Nézzétek meg: ${links}` })
    const body = { answers, submissionId: submissionId() }
    expect(await (await send(body)).json()).toMatchObject({ state: 'held' })
    const place = placeOf()
    await answer(place, 'koordinator@example.org', 'looksLikeAbuse', 'release')
    await pass(11 * 60_000)
    await rest(place)
    expect(await lettersTo('tartva@pelda.example.org')).toEqual(['confirmAddress'])
    expect(await (await send(body)).json()).toMatchObject({ state: 'held' })
  })
})

const raw = (type: string | undefined, body: BodyInit | null, extra: Record<string, string> = {}): Promise<Response> =>
  visit(placeOf(), formPath('ngo'), {
    method: 'POST',
    headers: { ...(type !== undefined && { 'Content-Type': type }), ...extra },
    body,
  })

describe('what is refused', () => {
  const urlencoded = 'application/x-www-form-urlencoded'
  it.each([
    ['JSON that is none', 'application/json', '{"answers":', 400, 'malformed'],
    ['JSON without answers', 'application/json', '{}', 400, 'malformed'],
    ['answers that are a list', 'application/json', '{"answers":[]}', 400, 'malformed'],
    ['bytes that are not UTF-8', 'application/json', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400, 'malformed'],
    ['another type', 'text/plain', 'hello', 415, 'media_type'],
    ['no type', '', 'hello', 415, 'media_type'],
    ['more than 256 KiB', 'application/json', `{"answers":{"x":"${'x'.repeat(256 * 1024)}"}}`, 413, 'too_large'],
    ['an id that is no UUID', 'application/json', '{"answers":{},"submissionId":"1"}', 422, 'invalid'],
  ] as const)('%s', async (_, type, body, status, code) => {
    const before = await stored()
    const response = await raw(type, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status, code })
    expect(await stored()).toBe(before)
  })

  it.each([
    ['unknown ones', { foo: 1, 'answers ': 2 }, ['foo: unknown_field', 'answers : unknown_field']],
    ['an id that is none', { submissionId: 7 }, ['submissionId: wrong_type']],
    [
      'several',
      { submissionId: 'x', locale: 'de', lang: 'hu' },
      ['lang: unknown_field', 'submissionId: wrong_type', 'locale: not_an_option'],
    ],
  ])('members beside the answers, each by its name: %s', async (_, extra, expected) => {
    const before = await stored()
    const response = await send({ answers: intakeAnswers('ngo'), ...extra })
    const { errors } = v.parse(refusal, await response.json())
    expect(response.status).toBe(422)
    expect(errors.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected)
    for (const { field, message } of errors) expect(message).toContain(field)
    expect(await stored()).toBe(before)
  })

  it('no submission over the key of the website it came from', async () => {
    for (const site of ['a b', 7, null, 'x'.repeat(61), ['x']]) {
      const response = await send({
        answers: intakeAnswers('ngo', { email: `${crypto.randomUUID()}@example.org` }),
        site,
      })
      expect([site, response.status]).toEqual([site, 201])
    }
    expect(await valueOf('select count(*) from submissions where site is not null')).toBe(0)
    await send({ answers: intakeAnswers('ngo', { email: 'oldal@example.org' }), site: 'pelda-kert.hu' })
    expect(await valueOf('select site from submissions order by id desc')).toBe('pelda-kert.hu')
  })

  it.each([
    ['', 'GET, HEAD, POST'],
    ['/schema.json', 'GET, HEAD'],
    ['/sent/x', 'GET, HEAD, POST'],
  ])('other methods at a form%s, naming those there are', async (path, allowed) => {
    const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', ...(allowed.includes('POST') ? [] : ['POST'])]
    for (const method of methods) {
      const response = await visit(placeOf(), `${formPath('ngo')}${path}`, { method })
      expect([method, response.status, response.headers.get('Allow')]).toEqual([method, 405, allowed])
    }
  })

  it.each([
    [413, urlencoded, `problem=${'x'.repeat(300_000)}`, '', 'Túl sok egyszerre, amit küldött'],
    [413, urlencoded, `problem=${'x'.repeat(300_000)}`, '?lang=en', 'What you sent is too much at once'],
    [400, urlencoded, new Uint8Array([0xff]), '', 'Nem tudjuk elolvasni, amit küldött'],
    [415, 'text/plain', 'problem=x', '', 'Ebben a formában nem tudjuk fogadni'],
  ] as const)('%i of a browser with a page under its own title (%#)', async (status, type, body, query, title) => {
    const response = await visit(placeOf(), `${formPath('ngo')}${query}`, {
      method: 'POST',
      headers: { 'Content-Type': type, Accept: 'text/html,*/*;q=0.8' },
      body,
    })
    expect(response.status).toBe(status)
    const page = await response.text()
    expect(page).toContain(`<title>${title}`)
    expect(page).not.toMatch(/hivatkozás|link may have/)
  })

  it('takes a body of just under 256 KiB and judges it by its fields', async () => {
    const response = await raw('application/json', `{"answers":{"x":"${'x'.repeat(255 * 1024)}"}}`)
    expect(response.status).toBe(422)
  })

  it('a multipart without a boundary, or with more parts than any form has', async () => {
    expect((await raw('multipart/form-data', 'x')).status).toBe(400)
    const many = new URLSearchParams(Array.from({ length: 401 }, (_, index) => [`f${index}`, '1']))
    expect((await raw(urlencoded, many.toString())).status).toBe(400)
  })

  it('a field that the form does not have, naming it', async () => {
    const response = await send({ answers: intakeAnswers('ngo', { role: 'admin' }) })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'invalid', errors: [{ field: 'role', code: 'unknown_field' }] })
  })

  it('missing answers, each with its sentence in the language asked for', async () => {
    const { email: _, ...answers } = intakeAnswers('ngo')
    const errors = async (locale: string): Promise<unknown> => (await send({ answers, locale })).json()
    expect(await errors('hu')).toMatchObject({ errors: [{ field: 'email', code: 'required' }] })
    expect(await errors('hu')).not.toEqual(await errors('en'))
  })

  it.each([
    ['/n/miskolc/forms/nothing', 'application/json'],
    ['/n/nowhere/forms/ngo', 'application/json'],
    ['/n/miskolc/forms/constructor', 'application/json'],
  ])('%s', async (path, type) => {
    const answers = JSON.stringify({ answers: intakeAnswers('ngo') })
    const response = await visit(placeOf(), path, { method: 'POST', headers: { 'Content-Type': type }, body: answers })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not_found' })
  })

  it('shows the page again with every typed value kept', async () => {
    const body = new URLSearchParams({ organisationName: 'Példa <Kert> Egyesület', email: 'nem cím', extra: '' })
    const response = await visit(placeOf(), formPath('ngo'), { method: 'POST', body })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('Példa &lt;Kert&gt; Egyesület')
    expect(page).toContain('nem cím')
  })
})
