import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { mailTo, newest, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { writes } from './watched.ts'

const place = placeOf()
const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const pageOf = async (caseId: string, role: string): Promise<string> => {
  const person =
    role === 'staff' ? 'demokoordinator' : await valueOf(`select roles ->> ? from cases where id = ?`, role, caseId)
  return `/l/${await signCasePage(env.LINK_KEYS, caseId, String(person), await place.setting.now())}`
}

const read = async (path: string): Promise<string> =>
  (await (await visit(place, path)).text()).replaceAll(/<style.*?<\/style>/gs, '')

const versionIn = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

const post = (path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  visit(place, path, { method: 'POST', body: new URLSearchParams(fields) })

let count = 0
const openNeed = async (): Promise<string> => {
  count += 1
  return openCard(place, 'ngo', `titkar@kert${count}.example.org`)
}

describe('a choice on the page of a case', () => {
  const withdrawn = async () => {
    const need = await openNeed()
    const path = await pageOf(need, 'owner')
    const response = await post(path, { choice: 'withdraw', version: versionIn(await read(path)) })
    expect(response.status).toBe(303)
    return { need, path, recorded: response.headers.get('Location') ?? '' }
  }

  it('is recorded, and can be taken back while it settles', async () => {
    const { need, recorded } = await withdrawn()
    expect(await read(recorded)).toContain('<h1>Köszönjük, a válaszát rögzítettük</h1>')
    expect((await post(recorded, { choice: 'undo' })).status).toBe(303)
    const page = await read(recorded)
    expect(page).toContain('<h1>Visszavontuk, amit választott</h1>')
    expect(page).not.toContain('Az Ön válasza')
    const [, back = ''] = /href="(\/l\/c[^"]+)"/.exec(page) ?? []
    expect(await read(back)).toContain('Az Ön ügye nálunk')
    await settle(place)
    expect(await valueOf('select state from cases where id = ?', need)).toBe('open')
    for (const choice of ['undo', 'withdraw', 'askMeAgain']) {
      const late = await post(recorded, { choice, version: '1' })
      expect([choice, late.status]).toEqual([choice, 200])
      expect(await late.text()).toContain('<h1>Visszavontuk, amit választott</h1>')
    }
  })

  it('can be taken back from that page too, until it has settled', async () => {
    const { need, path, recorded } = await withdrawn()
    const shown = new RegExp(
      `<strong>([^<]+)</strong>.*eddig még visszavonhatja.*<form method="post" action="${recorded}">`,
      's',
    )
    const watching = placeOf()
    const page = await (await visit(watching, path)).text()
    expect(watching.calls.filter(writes)).toEqual([])
    expect(page).toMatch(shown)
    expect(page).toContain('name="choice" value="undo"')
    expect(await read(await pageOf(need, 'staff'))).not.toContain('value="undo"')
    expect((await post(recorded, { choice: 'undo' })).status).toBe(303)
    expect(await read(path)).not.toContain('value="undo"')
    await post(path, { choice: 'withdraw', version: versionIn(await read(path)) })
    await settle(place)
    expect(await read(path)).not.toContain('value="undo"')
    expect(await valueOf('select state from cases where id = ?', need)).toBe('withdrawn')
  })

  it('says so where it could not be carried out any more', async () => {
    const { need, recorded } = await withdrawn()
    const question = await valueOf(`select id from questions where case_id = ? and kind = 'anytime'`, need)
    await rowsOf(
      `update questions set choice = null, settles_at = null, closed_at = 1, closed_because = 'answered' where id = ?`,
      question,
    )
    expect(await read(recorded)).toContain('<h1>Ez már nem volt lehetséges</h1>')
  })

  it.each(['', '0', '99'])('is refused with the version "%s", and the page is as it is now', async (version) => {
    const need = await openNeed()
    const path = await pageOf(need, 'owner')
    const response = await post(path, { choice: 'withdraw', version })
    expect(response.status).toBe(409)
    const page = await response.text()
    expect(page).toContain('Az ügy közben megváltozott')
    expect(page).toContain('<details open="" id="choice-withdraw-fields">')
    expect(versionIn(page)).toBe(versionIn(await read(path)))
    expect(await valueOf(`select count(*) from questions where case_id = ? and kind = 'anytime'`, need)).toBe(0)
  })

  it('is refused with the version of a state that has passed', async () => {
    const need = await openNeed()
    const path = await pageOf(need, 'owner')
    const version = versionIn(await read(path))
    await press(place, await linkOf(await questionOf(need, 'whom')), 'lookAgain', [['date', '2027-04-20']])
    await settle(place)
    expect((await post(path, { choice: 'withdraw', version })).status).toBe(409)
    expect((await post(path, { choice: 'withdraw', version: versionIn(await read(path)) })).status).toBe(303)
  })

  it('waits while somebody else’s is about to move the case, and says so', async () => {
    const need = await openNeed()
    const path = await pageOf(need, 'owner')
    const version = versionIn(await read(path))
    await press(place, await linkOf(await questionOf(need, 'whom')), 'lookAgain', [['date', '2027-04-20']])
    const response = await post(path, { choice: 'withdraw', version })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Épp az imént érkezett egy válasz')
  })

  it('must be one', async () => {
    const need = await openNeed()
    const path = await pageOf(need, 'owner')
    const version = versionIn(await read(path))
    const two = new URLSearchParams([
      ['version', version],
      ['choice', 'withdraw'],
      ['choice', 'pause'],
    ])
    expect((await visit(place, path, { method: 'POST', body: two })).status).toBe(422)
    expect((await post(path, { version })).status).toBe(422)
  })

  it('comes back with its mistakes at the head of the page', async () => {
    const need = await openNeed()
    const path = await pageOf(need, 'owner')
    const response = await post(path, {
      choice: 'pause',
      version: versionIn(await read(path)),
      'pause-until': 'holnap',
    })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('<title>Hiba: ')
    expect(page.indexOf('role="alert"')).toBeLessThan(page.indexOf('<details'))
    expect(page.match(/role="alert"/g)).toHaveLength(1)
    expect(page).toContain('<details open="" id="choice-pause-fields">')
  })
})

describe('what stands on the page of a case', () => {
  it('keeps addresses whole where they are asked for, and breaks up what visitors wrote', async () => {
    const email = 'egesz@pelda-kert.example.org'
    const need = await openCard(place, 'ngo', email, { phone: '+36301234567', giveBack: 'Írjanak: www.masutt.hu' })
    for (const role of ['owner', 'staff']) {
      const page = await read(await pageOf(need, role))
      expect(page).toContain(`<a href="mailto:${email}">${email}</a>`)
      expect(page).toContain('<a href="tel:+36301234567">+36 30 123 4567</a>')
      expect(page).toContain('www\u200b.\u200bmasutt\u200b.\u200bhu')
    }
  })

  it('counts what an offer gives in one row', async () => {
    const offer = await openCard(place, 'company', 'hr@muhely.example.org', { capacity: 20, capacityUnit: 'hours' })
    const page = await read(await pageOf(offer, 'owner'))
    expect(page).toContain('<dt>Mennyiség</dt><dd>20 óra</dd>')
    expect(page).not.toContain('<dt>Egység</dt>')
    expect((await newest(coordinator, 'triage')).text).toContain('Mennyiség: 20 óra')
  })
})

describe('an expired link to it', () => {
  it('is renewed by its button alone, for the same address only', async () => {
    const need = await openNeed()
    const email = `titkar@kert${count}.example.org`
    const path = await pageOf(need, 'owner')
    await pass(31 * day)
    await rest(place)
    const watching = placeOf()
    const expired = await visit(watching, path)
    expect(expired.status).toBe(410)
    expect(await expired.text()).not.toMatch(/honlap|Példa/)
    expect(watching.calls.filter(writes)).toEqual([])
    const everybody = 'select count(*) from mailbox where letter = ? and "to" <> ?'
    const before = await valueOf(everybody, 'freshLink', email)
    expect((await post(path, { email: 'tolvaj@example.org', choice: 'withdraw' })).status).toBe(200)
    const fresh = (await newest(email, 'freshLink')).links.filter((url) => url.includes('/l/c'))
    expect(fresh).toHaveLength(1)
    expect((await visit(place, new URL(fresh[0] ?? '').pathname)).status).toBe(200)
    expect(await valueOf(everybody, 'freshLink', email)).toBe(before)
    expect(await mailTo('tolvaj@example.org')).toEqual([])
  })
})
