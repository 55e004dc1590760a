import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { isSignedFor, type LinkKind, parseLink, signLink } from '../../worker/questions/link.ts'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { confirmed, linkOf, questionOf } from './cards.ts'
import { lettersTo, newest, press, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { submit } from './sending.ts'
import { writes } from './watched.ts'

const secret = (letter: string): string => letter.repeat(43)
const first = `k1:${secret('a')}`
const second = `k2:${secret('b')}`

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const verifies = async (text: string, holder: string, keys = first): Promise<boolean> => {
  const link = parseLink(text)
  return link !== undefined && isSignedFor(keys, link, holder)
}

describe('the signature of a link', () => {
  it('is over kind, id, key and person', async () => {
    const link = await signLink(first, 'q', 'question1', 'person1')
    expect(link).toMatch(/^qquestion1\.k1\.[\w-]{22}$/)
    expect(await verifies(link, 'person1')).toBe(true)
    expect(await verifies(link, 'person2')).toBe(false)
    expect(await verifies(link.replace(/^q/, 's'), 'person1')).toBe(false)
    expect(await verifies(link.replace('question1', 'question2'), 'person1')).toBe(false)
    expect(await verifies(link.replace('.k1.', '.k2.'), 'person1', `${first},k2:${secret('a')}`)).toBe(false)
    const last = link.at(-1) === 'A' ? 'B' : 'A'
    expect(await verifies(link.slice(0, -1) + last, 'person1')).toBe(false)
  })

  it('is another for each kind, id and person', async () => {
    const macs = await Promise.all(
      (['q', 'c', 's', 'b'] satisfies LinkKind[]).flatMap((kind) =>
        ['1', '12'].flatMap((id) =>
          ['2x', 'x'].map(async (holder) => (await signLink(first, kind, id, holder)).split('.')[2]),
        ),
      ),
    )
    expect(new Set(macs).size).toBe(macs.length)
  })

  it('verifies by every key that is known, and is made by the first', async () => {
    const old = await signLink(first, 'q', '1', 'p')
    const rotated = `${second},${first}`
    expect(await signLink(rotated, 'q', '1', 'p')).toContain('.k2.')
    expect(await verifies(old, 'p', rotated)).toBe(true)
    expect(await verifies(old, 'p', second)).toBe(false)
    expect(await verifies(old, 'p', `k1:${secret('c')}`)).toBe(false)
    expect(await verifies(old, 'p', '')).toBe(false)
  })

  it('is not made by a key that could be guessed', async () => {
    await expect(signLink('', 'q', '1', 'p')).rejects.toThrow(/LINK_KEYS/)
    await expect(signLink('k1:short', 'q', '1', 'p')).rejects.toThrow(/LINK_KEYS/)
  })

  it.each([
    '',
    'q',
    'q1.k1',
    `x1.k1.${'a'.repeat(22)}`,
    `q1.k1.${'a'.repeat(21)}`,
    `q1.k1.${'a'.repeat(23)}`,
    `q../.k1.${'a'.repeat(22)}`,
  ])('is not looked for in %j', (text) => {
    expect(parseLink(text)).toBeUndefined()
  })
})

describe('GET /l/:link', () => {
  const opened = async (): Promise<string> => {
    const intake = await confirmed(placeOf(), 'ngo', `k${crypto.randomUUID().slice(0, 8)}@pelda.example.org`)
    return linkOf(await questionOf(intake, 'triage'))
  }

  it('shows the question and changes nothing, whoever fetches it and how often', async () => {
    const link = await opened()
    for (const method of ['GET', 'HEAD', 'GET']) {
      const place = placeOf()
      const response = await visit(place, `${link}?choice=accept`, { method })
      expect(response.status).toBe(200)
      expect(response.headers.get('Cache-Control')).toContain('no-store')
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(place.calls.filter(writes)).toEqual([])
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await visit(placeOf(), link, { method })).status).toBe(405)
    }
  })

  it('is not found when any part of it was tampered with, and says the same of all', async () => {
    const link = await opened()
    const other = (await opened()).split('.')
    const [start = '', key = '', mac = ''] = link.split('.')
    const forged = [
      `${other[0]}.${key}.${mac}`,
      `${start}.k9.${mac}`,
      `${start}.${key}.${other[2]}`,
      `${start.replace('/l/q', '/l/s')}.${key}.${mac}`,
      `${start.replace('/l/q', '/l/c')}.${key}.${mac}`,
      `${start}0.${key}.${mac}`,
    ]
    const pages = await Promise.all(forged.map((path) => visit(placeOf(), path)))
    expect(pages.map(({ status }) => status)).toEqual(forged.map(() => 404))
    expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1)
    for (const path of forged) expect((await press(placeOf(), path, 'accept')).status).toBe(404)
  })

  it('still opens after the key was changed, while the old one is known', async () => {
    const link = await opened()
    const withKeys = (keys: string) => visit(placeOf({ vars: { LINK_KEYS: keys } }), link)
    expect((await withKeys(`${second},${env.LINK_KEYS}`)).status).toBe(200)
    expect((await withKeys(second)).status).toBe(404)
  })

  it('belongs to one person: passed on, the letter that went astray confirms nothing', async () => {
    await submit(placeOf(), 'ngo', { email: 'elgepelt@pelda.example.org' })
    const astray = questionLink(await newest('elgepelt@pelda.example.org', 'confirmAddress'))
    const moved = 'update questions set person_id = ? where id = ?'
    await env.DB.prepare(moved)
      .bind('demohelyettes', parseLink(astray.slice(3))?.id)
      .run()
    expect((await visit(placeOf(), astray)).status).toBe(404)
  })
})

describe('the link of one’s own case', () => {
  const email = 'sajat@pelda.example.org'
  const page = async (): Promise<{ readonly path: string; readonly person: string }> => {
    const intake = await confirmed(placeOf(), 'ngo', email)
    const person = String(await valueOf(`select roles ->> 'submitter' from cases where id = ?`, intake))
    return { path: `/l/${await signCasePage(env.LINK_KEYS, intake, person, await placeOf().setting.now())}`, person }
  }

  it('opens for thirty days, not for somebody else and not with a later day', async () => {
    const { path, person } = await page()
    expect((await visit(placeOf(), path)).status).toBe(200)
    const [, day = ''] = /-(\d+)\./.exec(path) ?? []
    expect((await visit(placeOf(), path.replace(`-${day}.`, `-${Number(day) + 1}.`))).status).toBe(404)
    expect((await visit(placeOf(), path.replace(person, 'demokoordinator'))).status).toBe(404)
    await pass(29 * 86_400_000)
    expect((await visit(placeOf(), path)).status).toBe(200)
    await pass(2 * 86_400_000)
    expect((await visit(placeOf(), path)).status).toBe(410)
  })

  it('when it has expired changes nothing but to write one letter a day to the same address', async () => {
    const { path } = await page()
    await pass(31 * 86_400_000)
    await rest(placeOf())
    const events = await rowsOf('select count(*) as n from events')
    for (let count = 0; count < 3; count += 1) {
      const response = await visit(placeOf(), path, {
        method: 'POST',
        body: new URLSearchParams({ choice: 'withdraw' }),
      })
      expect(response.status).toBe(200)
    }
    expect(await rowsOf('select count(*) as n from events')).toEqual(events)
    expect(await valueOf(`select count(*) from letters where letter = 'freshLink'`)).toBe(1)
  })

  it('is sent anew to that address', async () => {
    expect(await lettersTo(email)).toContain('freshLink')
  })
})
