import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signLink } from '../../worker/questions/link.ts'
import { confirmed, coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { answer, mailTo, newest, press, questionId, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { writes } from './watched.ts'

const place = placeOf()
const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const post = (path: string, entries: readonly (readonly [string, string])[]): Promise<Response> =>
  visit(place, path, { method: 'POST', body: new URLSearchParams(entries.map(([name, value]) => [name, value])) })

const read = async (path: string): Promise<string> =>
  (await (await visit(place, path)).text()).replaceAll(/<style.*?<\/style>/gs, '')

const triageOf = async (email: string): Promise<string> =>
  linkOf(await questionOf(await confirmed(place, 'ngo', email), 'triage'))

const askedAgain = (path: string): Promise<unknown> =>
  valueOf(`select count(*) from letters where key = ? || ':askedAgain'`, questionId(path))

let asked = 0

/** An introduction whose company has just been asked. @returns the two addresses and the company's link. */
const introduced = async () => {
  asked += 1
  const [ngo, company] = [`titkar@kert${asked}.example.org`, `hr@muhely${asked}.example.org`]
  const offer = await openCard(place, 'company', company)
  const need = await openCard(place, 'ngo', ngo)
  const whom = await linkOf(await questionOf(need, 'whom'))
  await press(place, whom, 'propose', [
    ['offerId', offer],
    ['writesFirst', 'ngo'],
  ])
  await settle(place)
  return { ngo, company, need, offer, link: questionLink(await newest(company, 'wouldYouLike')) }
}

describe('"ask me again"', () => {
  it('is nothing that an open question, a settling or a settled answer takes', async () => {
    const link = await triageOf('nyitott@pelda.example.org')
    const open = await press(place, link, 'askMeAgain')
    expect(open.status).toBe(422)
    expect(await open.text()).toContain('Kérjük, válasszon egyet.')
    expect((await press(place, link, 'accept')).status).toBe(303)
    for (const when of ['settling', 'settled']) {
      const response = await press(place, link, 'askMeAgain')
      expect(response.status, when).toBe(200)
      expect(await response.text(), when).toContain('Köszönjük, a válaszát rögzítettük')
      await settle(place)
    }
    expect(await askedAgain(link)).toBe(0)
  })

  it('is told once where the question closed unanswered, and the page says so only then', async () => {
    const { link } = await introduced()
    await pass(15 * day)
    await rest(place)
    await pass(15 * day)
    await rest(place)
    for (const path of [link, `${link}?asked=again`]) {
      const page = await visit(place, path)
      expect(page.status).toBe(410)
      expect(await page.text()).not.toContain('szóltunk')
    }
    const response = await press(place, link, 'askMeAgain')
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(link)
    const page = await visit(place, link)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('szóltunk a koordinátornak')
    expect((await press(place, link, 'askMeAgain')).status).toBe(303)
    expect(await askedAgain(link)).toBe(1)
  })
})

describe('a POST with the choice', () => {
  it('said twice is one answer', async () => {
    const link = await triageOf('ketszer@pelda.example.org')
    const version = ['version', '1'] as const
    expect((await post(link, [version, ['choice', 'accept'], ['choice', 'accept']])).status).toBe(303)
    expect(await valueOf('select choice from questions where id = ?', questionId(link))).toBe('accept')
  })

  it('and another comes back with neither chosen, and records nothing', async () => {
    const link = await triageOf('ketfele@pelda.example.org')
    const response = await post(link, [
      ['version', '1'],
      ['choice', 'accept'],
      ['choice', 'spam'],
    ])
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Kérjük, válasszon egyet.')
    expect(page).not.toContain('checked=""')
    expect(await valueOf('select choice from questions where id = ?', questionId(link))).toBeNull()
  })
})

describe('a link that cannot be read or leads nowhere', () => {
  it('says what is wrong, in the language of whose link it is', async () => {
    const email = 'english@pelda.example.org'
    await confirmed(place, 'ngo', email)
    const link = questionLink(await newest(email, 'confirmAddress'))
    await rowsOf(`update people set locale = 'en' where email = ?`, email)
    const own = (await newest(email, 'receipt')).links.find((url) => url.includes('/l/c')) ?? ''
    for (const path of [link, new URL(own).pathname]) {
      const wrong = [
        { type: 'application/json', body: '{}', status: 415, title: 'We cannot take what you sent in this form' },
        { type: 'text/plain', body: 'choice=confirm', status: 415, title: 'We cannot take what you sent in this form' },
        {
          type: 'application/x-www-form-urlencoded',
          body: 'a'.repeat(300_000),
          status: 413,
          title: 'What you sent is too much at once',
        },
        { type: 'multipart/form-data', body: 'nothing', status: 400, title: 'We cannot read what you sent' },
      ]
      for (const { type, body, status, title } of wrong) {
        const response = await visit(place, path, { method: 'POST', headers: { 'Content-Type': type }, body })
        expect([type, response.status]).toEqual([type, status])
        expect(await response.text()).toContain(`<h1>${title}</h1>`)
        expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
        expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      }
    }
  })

  it('of nobody speaks the language of the browser', async () => {
    const unknown = `/l/q1.k1.${'a'.repeat(22)}`
    expect(await read(unknown)).toContain('<h1>Ez a hivatkozás nem működik</h1>')
    const response = await visit(place, unknown, { headers: { 'Accept-Language': 'en-GB,en' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1>This link does not work</h1>')
  })
})

describe('an answer recorded by a coordinator', () => {
  it('says by whom, to whoever was asked and to her, and stands in the story of the case', async () => {
    const { company, link } = await introduced()
    const hers = `/l/${await signLink(env.LINK_KEYS, 'q', questionId(link), 'demokoordinator')}`
    expect((await press(place, hers, 'yes')).status).toBe(303)
    const page = await read(link)
    expect(page).toContain('Az Ön válasza: <strong>Igen, szívesen</strong>')
    expect(page).toContain('Aki rögzítette: Minta Katalin')
    expect(await read(hers)).toContain('A megkérdezett válasza (Példa Gábor): <strong>Igen, szívesen</strong>')
    await settle(place)
    expect(await read(link)).toContain('Aki rögzítette: Minta Katalin')
    const own = (await newest(company, 'wouldYouLike')).links.find((url) => url.includes('/l/c')) ?? ''
    expect(await read(new URL(own).pathname)).toContain('Az Ön válasza, ahogyan nekünk elmondta: „Igen, szívesen”')
  })

  it('names nobody where they pressed it themselves', async () => {
    const { company, link } = await introduced()
    await answer(place, company, 'wouldYouLike', 'yes')
    expect(await read(link)).not.toContain('Aki rögzítette')
  })
})

describe('a reminder', () => {
  it('can be the last one by the mail program’s own button, which GET does not press', async () => {
    const { company, link } = await introduced()
    const https = placeOf({ vars: { BASE_URL: 'https://kapocs.example.org' } })
    await pass(2 * day)
    await rest(https)
    const reminder = await newest(company, 'wouldYouLike')
    const address = /^<(https:\/\/kapocs\.example\.org\/l\/q[^>]+)>$/.exec(
      reminder.headers['List-Unsubscribe'] ?? '',
    )?.[1]
    expect(reminder.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const path = new URL(address ?? '').pathname
    expect(path).toBe(link)

    const watching = placeOf()
    await visit(watching, `${path}?List-Unsubscribe=One-Click`)
    expect(watching.calls.filter(writes)).toEqual([])

    const response = await post(path, [['List-Unsubscribe', 'One-Click']])
    expect(response.status, 'RFC 8058 forbids a redirect').toBe(200)
    const sent = (await mailTo(company)).length
    await pass(6 * day)
    await rest(place)
    expect(await mailTo(company)).toHaveLength(sent)
    expect((await visit(place, link)).status, 'the question itself stays').toBe(200)
    expect((await press(place, link, 'yes')).status).toBe(303)
    expect((await post(path, [['List-Unsubscribe', 'One-Click']])).status, 'there is nothing left to stop').toBe(200)
  })

  it('is the only letter with such a button', async () => {
    const first = (await mailTo(coordinator)).filter(({ headers }) => headers['List-Unsubscribe'] !== undefined)
    expect(first).toEqual([])
  })
})

describe('the coordinator', () => {
  it('reads in her next letter which question somebody would still answer, and who that is', async () => {
    const { company, link } = await introduced()
    for (let weeks = 0; weeks < 3; weeks += 1) {
      await pass(7 * day)
      await rest(place)
    }
    const { length } = await mailTo(coordinator)
    expect((await press(place, link, 'askMeAgain')).status).toBe(303)
    await pass(day)
    await rest(place)
    const told = (await mailTo(coordinator)).slice(length).map(({ text }) => text)
    const said = told.join('\n')
    expect(said).toMatch(/mégis szeretne válaszolni.*\nKérdés: .+\nÜgyszám: \w+\n\nAKI VÁLASZOLNA\n/s)
    expect(said).toContain(`E-mail: ${company}`)
  })
})
