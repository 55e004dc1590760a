import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { localeAccepted } from '../../worker/language/accepted.ts'
import { newest } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, placeOf, rowsOf, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers } from './sending.ts'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  for (const [slug, languages] of [
    ['angol', 'en'],
    ['kassa', 'sk'],
    ['bristol', 'en,hu'],
  ] as const) {
    await insertNetwork(slug)
    await env.DB.prepare('update networks set languages = ? where slug = ?').bind(languages, slug).run()
  }
})

interface Visitor {
  readonly network: string
  readonly lang?: string
  readonly accepts?: string
}

/** network, ?lang, Accept-Language, and what is spoken. */
const table: readonly (readonly [
  network: string,
  lang: string | undefined,
  accepts: string | undefined,
  'hu' | 'en',
])[] = [
  ['miskolc', undefined, undefined, 'hu'],
  ['miskolc', 'en', undefined, 'en'],
  ['miskolc', 'de', undefined, 'hu'],
  ['miskolc', undefined, 'en-GB,en', 'hu'],
  ['bristol', undefined, 'hu', 'en'],
  ['bristol', 'hu', undefined, 'hu'],
  ['angol', undefined, undefined, 'en'],
  ['angol', 'hu', 'hu', 'en'],
  ['kassa', undefined, undefined, 'hu'],
  ['kassa', undefined, 'sk, en;q=0.8, hu;q=0.3', 'en'],
  ['kassa', 'hu', 'en', 'hu'],
]

const pathOf = ({ network, lang }: Visitor): string =>
  `${formPath('ngo', network)}${lang === undefined ? '' : `?lang=${lang}`}`

const headersOf = ({ accepts }: Visitor): Record<string, string> =>
  accepts === undefined ? {} : { 'Accept-Language': accepts }

const typed = (visitor: Visitor, answers: Readonly<Record<string, unknown>>): Promise<Response> => {
  const entries = entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', answers))
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
  return visit(placeOf(), pathOf(visitor), { method: 'POST', headers: headersOf(visitor), body })
}

const json = (visitor: Visitor, body: unknown): Promise<Response> =>
  visit(placeOf(), pathOf(visitor), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headersOf(visitor) },
    body: JSON.stringify(body),
  })

describe.each(table)('at %s with ?lang=%s and Accept-Language %s', (network, lang, accepts, expected) => {
  const visitor = { network, ...(lang !== undefined && { lang }), ...(accepts !== undefined && { accepts }) }
  const page = expected === 'hu' ? 'lang="hu"' : 'lang="en"'
  const sentence = expected === 'hu' ? 'e-mail-címnek' : 'e-mail address'

  it(`speaks ${expected} on the page, in its errors, in what is stored and in the letter`, async () => {
    const shown = await visit(placeOf(), pathOf(visitor), { headers: headersOf(visitor) })
    expect(await shown.text()).toContain(`<html ${page}`)
    const wrong = await typed(visitor, { email: 'nobody' })
    expect(wrong.headers.get('Content-Language')).toBe(expected)
    expect(await wrong.text()).toContain(sentence)
    expect(JSON.stringify(await (await json(visitor, { answers: { email: 'nobody' } })).json())).toContain(sentence)

    const emails = ['lap', 'gep'].map(
      (way) =>
        `${way}${table.findIndex((row) => row[0] === network && row[1] === lang && row[2] === accepts)}@example.com`,
    )
    const [fromPage = '', fromJson = ''] = emails
    const sent = await typed(visitor, { email: fromPage })
    expect(sent.headers.get('Location')).toContain(`lang=${expected}`)
    expect((await json(visitor, { answers: intakeAnswers('ngo', { email: fromJson }) })).status).toBe(201)
    for (const email of emails) {
      const [row] = await rowsOf(
        'select p.locale as person, s.locale as submission from people p join submissions s on s.person_id = p.id where p.email = ?',
        email,
      )
      expect(row).toEqual({ person: expected, submission: expected })
      expect((await newest(email, 'confirmAddress')).html).toContain(page)
    }
  })
})

describe('locale in JSON', () => {
  it('stands above ?lang, where the network speaks it', async () => {
    const answers = intakeAnswers('ngo', { email: 'kivansag@example.com' })
    expect((await json({ network: 'miskolc', lang: 'hu' }, { answers, locale: 'en' })).status).toBe(201)
    const stored = `select locale from people where email = ?`
    expect(await valueOf(stored, 'kivansag@example.com')).toBe('en')
    const others = intakeAnswers('ngo', { email: 'mashogy@example.com' })
    expect((await json({ network: 'angol' }, { answers: others, locale: 'hu' })).status).toBe(201)
    expect(await valueOf(stored, 'mashogy@example.com')).toBe('en')
  })

  it.each(['de', ['hu'], null, 1, '', 'HU'])('is refused by its name when it is %j', async (locale) => {
    const before = await valueOf('select count(*) from submissions')
    const response = await json({ network: 'miskolc' }, { answers: intakeAnswers('ngo'), locale })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'invalid',
      errors: [{ field: 'locale', code: 'not_an_option' }],
    })
    expect(await valueOf('select count(*) from submissions')).toBe(before)
  })
})

describe('a page that leads nowhere', () => {
  it.each([
    ['/n/nowhere/forms/ngo', 'en-US', 'en'],
    ['/n/nowhere/forms/ngo?lang=hu', 'en-US', 'hu'],
    ['/n/nowhere/forms/ngo', '', 'hu'],
    ['/n/angol/forms/nothing', 'hu', 'en'],
    ['/n/miskolc/forms/ngo/sent/x', 'en', 'hu'],
  ])('%s for %j speaks %s', async (path, accepts, expected) => {
    const response = await visit(placeOf(), path, { headers: { 'Accept-Language': accepts } })
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Language')).toBe(expected)
  })
})

describe('Accept-Language', () => {
  it.each([
    ['hu-HU,hu;q=0.9,en;q=0.8', 'hu'],
    ['de, en-GB;q=0.8, hu;q=0.5', 'en'],
    ['en;q=0.1, HU ; q=0.2', 'hu'],
    ['en;q=0, hu;q=0.1', 'hu'],
    ['en;q=x', undefined],
    ['de,*', undefined],
    ['', undefined],
    [undefined, undefined],
    ['enough, hunger', undefined],
  ])('%s means %s', (header, expected) => {
    expect(localeAccepted(header)).toBe(expected)
  })
})
