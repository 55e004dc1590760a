import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answersTo, type Answers, formAddress, post, questionLink, sendJson, submit } from './by-hand.ts'
import { waitForLetter } from './mailbox.ts'
import { beginScene, type Scene } from './scene.ts'
import { count, stateOf } from './stored.ts'

const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  errors: v.optional(v.array(v.object({ field: v.string(), code: v.string(), message: v.optional(v.string()) }))),
})

type Refused = readonly [what: string, changed: Answers, field: string, code: string]

const wrong: readonly Refused[] = [
  ['a missing name', { organisationName: undefined }, 'organisationName', 'required'],
  ['a name of invisible characters', { organisationName: '\u200B\u2060 ' }, 'organisationName', 'required'],
  ['a NUL', { organisationName: 'Kert\u0000' }, 'organisationName', 'invalid_characters'],
  ['half a surrogate pair', { organisationName: 'Kert \uD800' }, 'organisationName', 'invalid_characters'],
  ['a line break in a line', { organisationName: 'Kert\r\nBcc: a@example.org' }, 'organisationName', 'line_break'],
  ['a header in an address', { email: 'a@example.org\r\nBcc: b@example.org' }, 'email', 'line_break'],
  ['two addresses', { email: 'a@example.org,b@example.org' }, 'email', 'not_an_email'],
  ['a name too long', { organisationName: 'x'.repeat(121) }, 'organisationName', 'too_long'],
  ['an essay too long', { problem: 'x'.repeat(50_000) }, 'problem', 'too_long'],
  ['a day that is none', { deadline: '2026-02-30' }, 'deadline', 'not_a_date'],
  ['a day long gone', { deadline: '2020-01-01' }, 'deadline', 'too_early'],
  ['an option nobody offered', { needType: 'miracle' }, 'needType', 'not_an_option'],
  ['a number for a text', { organisationName: 42 }, 'organisationName', 'wrong_type'],
  ['an object for a text', { organisationName: { toString: 'x' } }, 'organisationName', 'wrong_type'],
  ['a list for a text', { organisationName: ['Kert'] }, 'organisationName', 'wrong_type'],
  ['a text for a list', { causes: 'environment' }, 'causes', 'wrong_type'],
  ['too many of a list', { causes: ['environment', 'education', 'sport', 'health'] }, 'causes', 'too_many'],
  ['a field nobody asked for', { isAdmin: true }, 'isAdmin', 'unknown_field'],
  ['a field with a name of the language', { constructor: 'x' }, 'constructor', 'unknown_field'],
  [
    'a part nobody asked for',
    { contactName: { familyName: 'A', givenName: 'B', title: 'C' } },
    'contactName.title',
    'unknown_field',
  ],
  ['no consent', { privacySeen: false }, 'privacySeen', 'required'],
]

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

type Malformed = readonly [what: string, type: string, body: string | Uint8Array<ArrayBuffer>, status: number]

const malformed: readonly Malformed[] = [
  ['nothing', 'application/json', '', 400],
  ['half a document', 'application/json', '{"answers":', 400],
  ['a list', 'application/json', '[]', 400],
  ['null', 'application/json', 'null', 400],
  ['no answers', 'application/json', '{}', 400],
  ['answers that are a list', 'application/json', '{"answers":[]}', 400],
  ['ten thousand brackets', 'application/json', deep(10_000), 400],
  ['brackets for answers', 'application/json', `{"answers":{"organisationName":${deep(5000)}}}`, 422],
  ['bytes that are not UTF-8', 'application/json', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400],
  ['a prototype', 'application/json', '{"answers":{"__proto__":{"a":1}}}', 422],
  ['another type', 'text/plain', 'answers', 415],
  ['XML', 'application/xml', '<answers/>', 415],
  ['300 kB of JSON', 'application/json', JSON.stringify({ answers: { problem: 'x'.repeat(300_000) } }), 413],
  ['300 kB of a page', 'application/x-www-form-urlencoded', `problem=${'x'.repeat(300_000)}`, 413],
  [
    '500 fields of a page',
    'application/x-www-form-urlencoded',
    Array.from({ length: 500 }, () => 'a=1').join('&'),
    400,
  ],
  ['a page with nothing in it', 'application/x-www-form-urlencoded', '', 422],
  ['half a multipart', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form', 400],
  ['a multipart without a boundary', 'multipart/form-data', 'x', 400],
]

describe('hostile input', () => {
  let scene: Scene
  let example: Answers
  let before: string
  const all = (): string =>
    ['cases', 'submissions', 'people', 'organisations', 'questions', 'letters', 'events', 'consents']
      .map((table) => `${table} ${count(scene.server, table)}`)
      .join(', ')

  beforeAll(async () => {
    scene = await beginScene()
    example = await answersTo(scene.baseUrl, 'ngo')
  })
  beforeEach(() => {
    before = all()
  })
  afterAll(() => scene.end())

  describe('is refused and leaves no trace', () => {
    afterEach(() => {
      const after = all()
      if (after !== before) throw new Error(`stored before: ${before}; after: ${after}`)
    })

    it.each(wrong)('%s names the field', async (_what, changed, field, code) => {
      const response = await sendJson(scene.baseUrl, 'ngo', { ...example, ...changed })
      expect(response.status).toBe(422)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      const { errors = [] } = v.parse(problem, await response.json())
      expect(errors.map((error) => `${error.field}: ${error.code}`)).toContain(`${field}: ${code}`)
    })

    it.each(malformed)('%s as %s', async (_what, type, body, status) => {
      const response = await fetch(formAddress(scene.baseUrl, 'ngo'), {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      expect(response.status).toBe(status)
      const isFromPage = /urlencoded|multipart/.test(type)
      if (isFromPage) expect(await response.text()).toContain('lang="hu"')
      else expect(v.parse(problem, await response.json()).status).toBe(status)
    })

    it('speaks the language of the sender', async () => {
      const answers = { ...example, email: 'nobody' }
      for (const [locale, words] of [
        ['hu', 'Ez nem látszik e-mail-címnek'],
        ['en', 'e-mail address'],
      ] as const) {
        const response = await fetch(formAddress(scene.baseUrl, 'ngo', locale), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ answers, locale }),
        })
        const { errors = [] } = v.parse(problem, await response.json())
        expect(errors.map(({ message }) => message).join(' ')).toContain(words)
      }
    })

    it('is unknown at addresses that are none', async () => {
      for (const path of [
        '/n/miskolc/forms/nothing',
        '/n/nowhere/forms/ngo',
        '/n/miskolc/forms/__proto__',
        '/n/%00/forms/ngo',
        '/l/',
        '/nothing',
      ]) {
        const address = `${scene.baseUrl}${path}`
        expect((await fetch(address)).status, `GET ${path}`).toBe(404)
        expect((await post(address, { email: 'a@example.org' })).status, `POST ${path}`).toBe(404)
      }
    })
  })

  it('of a page comes back with every typed value, escaped', async () => {
    const typed = '"><script>alert(1)</script>'
    const response = await post(formAddress(scene.baseUrl, 'ngo'), { organisationName: typed, email: 'x' })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>alert')
  })

  it('behind a link is refused as clearly', async () => {
    const email = 'behind@ngo.example.org'
    await submit(scene.baseUrl, 'ngo', { email })
    const link = questionLink(await waitForLetter(scene.baseUrl, { to: email, letter: 'confirmAddress' }))
    const send = async (type: string, body: string): Promise<number> =>
      (await fetch(link, { method: 'POST', headers: { 'content-type': type }, body, redirect: 'manual' })).status
    expect(await send('application/json', '{"choice":"confirm","version":1}')).toBe(415)
    expect(await send('text/plain', 'choice=confirm')).toBe(415)
    expect(await send('application/x-www-form-urlencoded', `choice=${'x'.repeat(300_000)}`)).toBe(413)
    expect(await send('application/x-www-form-urlencoded', 'choice=__proto__&version=1')).toBe(422)
    expect(await send('application/x-www-form-urlencoded', 'choice=constructor&version=1')).toBe(422)
    expect(await send('multipart/form-data; boundary=x', 'x')).toBe(400)
    expect(stateOf(scene.server, email, 'intake')).toBe('unconfirmed')
  })

  it('of a submission id that is none or was used for something else is named', async () => {
    expect((await sendJson(scene.baseUrl, 'ngo', example, 'none')).status).toBe(422)
    const id = randomUUID()
    await submit(scene.baseUrl, 'ngo', { email: 'reused@ngo.example.org' }, id)
    const other = await sendJson(scene.baseUrl, 'ngo', { ...example, email: 'other@ngo.example.org' }, id)
    expect(other.status).toBe(422)
    expect(v.parse(problem, await other.json()).code).toBe('submission_id_reused')
  })

  it('broke nothing: the server has logged no error', () => {
    expect(scene.server.log()).not.toContain('ERROR')
  })
})
