import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visitor } from './browser.ts'
import { pageLink, post, press, questionLink, submit, versionIn } from './by-hand.ts'
import { type SentLetter, waitForLetter } from './mailbox.ts'
import { beginScene, koordinator, propose, type Scene } from './scene.ts'
import { rows, stateOf } from './stored.ts'

/** Everything that a case, its questions and its letters consist of: what GET must leave as it is. */
const everything = ({ server }: Scene): string =>
  JSON.stringify(
    ['events', 'cases', 'questions', 'letters', 'mailbox', 'people', 'places', 'consents', 'submissions'].map((table) =>
      rows(server, `select * from ${table} order by 1`),
    ),
  )

describe('a link from a letter', () => {
  let scene: Scene
  let triage: SentLetter
  const ngo = 'links@ngo.example.org'

  beforeAll(async () => {
    scene = await beginScene()
    await scene.submitted('ngo', ngo)
    triage = await waitForLetter(scene.baseUrl, { to: koordinator, letter: 'triage' })
    await waitForLetter(scene.baseUrl, { to: ngo, letter: 'receipt' })
  })
  afterAll(() => scene.end())

  const read = (letter: string, to = ngo): Promise<SentLetter> => waitForLetter(scene.baseUrl, { to, letter })

  it('changes nothing when it is fetched fifty times, with GET and HEAD, of whatever choice', async () => {
    const receipt = await read('receipt')
    const before = everything(scene)
    const links = [...triage.links, ...receipt.links]
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        fetch(links[index % links.length] ?? '', { method: index % 2 === 0 ? 'GET' : 'HEAD' }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(everything(scene)).toBe(before)
  })

  it('changes nothing when a scanner opens it in a browser that runs scripts', async () => {
    const before = everything(scene)
    const browser = await launchBrowser()
    const page = await (await visitor(browser)).newPage()
    for (const link of triage.links) await page.goto(link, { waitUntil: 'load' })
    await browser.close()
    expect(everything(scene)).toBe(before)
  })

  it('opens with the choice of the button already chosen, and no other', async () => {
    const html = await (await fetch(`${questionLink(triage)}?choice=decline`)).text()
    const chosen = [...html.matchAll(/<input[^>]*name="choice"[^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => input.includes('checked'))
    expect(chosen).toHaveLength(1)
    expect(chosen[0]).toContain('value="decline"')
  })

  it('is kept by nobody, tells nobody and runs nothing', async () => {
    const receipt = await read('receipt')
    for (const link of [questionLink(triage), pageLink(receipt)]) {
      const { headers } = await fetch(link)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('script-src')
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("form-action 'self'")
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  it('is unknown when forged, cut short, of another person or of another question', async () => {
    const link = questionLink(triage)
    const own = questionLink(await read('confirmAddress'))
    const [id = '', key = '', mac = ''] = link.split('.').slice(-3)
    const [, , otherMac = ''] = own.split('.').slice(-3)
    const base = id.slice(id.lastIndexOf('/') + 1)
    const forged = [
      `${base}.${key}.${'A'.repeat(mac.length)}`,
      `${base}.${key}.${otherMac}`,
      `${base}.k9.${mac}`,
      `${base}.${key}.${mac.slice(0, -1)}`,
      `${base}.${key}`,
      `c${base.slice(1)}.${key}.${mac}`,
      'q',
      encodeURIComponent("q' or 1=1 --"),
      `${base}.${key}.${mac}x`,
      'x'.repeat(2000),
    ]
    for (const one of forged) {
      const address = `${scene.baseUrl}/l/${one}`
      expect((await fetch(address)).status, `GET /l/${one.slice(0, 90)}`).toBe(404)
      expect((await post(address, { choice: 'accept', version: '1' })).status, `POST /l/${one.slice(0, 90)}`).toBe(404)
    }
    expect(stateOf(scene.server, ngo, 'intake')).toBe('triage')
  })

  it('takes GET, HEAD and POST and nothing else', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const response = await fetch(questionLink(triage), { method })
      expect(response.status, method).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
    }
  })

  it('comes back with 422 and every typed value when something is missing', async () => {
    const none = await press(questionLink(triage), '')
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Kérjük, válasszon egyet.')
    const wrong = await press(questionLink(triage), 'decline', { reason: '', words: 'Sajnos <b>most</b> nem tudjuk.' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('Sajnos &lt;b&gt;most&lt;/b&gt; nem tudjuk.')
    expect(html).toContain('role="alert"')
    const unknown = await press(questionLink(triage), 'decline', { reason: 'invented', words: 'x' })
    expect(unknown.status).toBe(422)
    expect(stateOf(scene.server, ngo, 'intake')).toBe('triage')
  })

  it('answers 409 with the present question when its version is stale', async () => {
    const link = questionLink(triage)
    const version = versionIn(await (await fetch(link)).text())
    for (const stale of [String(Number(version) + 1), '0', '', 'abc']) {
      const response = await post(link, { choice: 'accept', version: stale })
      expect(response.status, `version "${stale}"`).toBe(409)
      expect(versionIn(await response.text())).toBe(version)
    }
    expect(stateOf(scene.server, ngo, 'intake')).toBe('triage')
  })

  it('shows what was recorded, lets it be undone, and shows it to whoever presses again', async () => {
    const link = questionLink(triage)
    expect((await press(link, 'accept')).status).toBe(303)
    const settling = await (await fetch(link)).text()
    expect(settling).toContain('Elfogadom')
    expect(settling).toContain('Visszavonom a válaszomat')
    const second = await post(link, { choice: 'spam', version: '1' })
    expect(second.status).toBe(200)
    expect(await second.text()).toContain('Elfogadom')
    expect((await post(link, { choice: 'undo' })).status).toBe(303)
    expect((await press(link, 'accept')).status).toBe(303)
    await scene.calendar.settle()
    expect((await fetch(link)).status).toBe(200)
    const late = await post(link, { choice: 'undo' })
    expect(late.status, 'after ten minutes nothing is undone').not.toBe(303)
    expect(stateOf(scene.server, ngo, 'intake')).toBe('accepted')
  })

  it('says what happened when it closed unanswered, and asks the coordinator on wish', async () => {
    const pair = await scene.pair('closed')
    await propose(scene, pair)
    const link = questionLink(await read('wouldYouLike', pair.company))
    await scene.calendar.pass('16d')
    const closed = await fetch(link)
    expect(closed.status).toBe(410)
    expect(await closed.text()).toContain('kérdezzenek meg újra')
    expect((await press(link, 'yes')).status).toBe(410)
    const again = await post(link, { choice: 'askMeAgain' })
    expect(again.status).toBe(303)
    expect((await fetch(new URL(again.headers.get('location') ?? '', scene.baseUrl))).status).toBe(200)
    await scene.calendar.pass('2d')
    const [told] = rows(scene.server, `select state from letters where letter = 'askedAgain'`)
    expect(told?.['state'], 'the line in the next letter to the coordinator').toBe('sent')
  })

  it('of a page of one’s own expires after thirty days and is renewed to the same address only', async () => {
    const email = 'expired@ngo.example.org'
    await submit(scene.baseUrl, 'ngo', { email })
    await scene.say(email, 'confirmAddress', 'confirm')
    const page = pageLink(await read('receipt', email))
    await scene.calendar.pass('32d')
    const expired = await fetch(page)
    expect(expired.status).toBe(410)
    expect(await expired.text(), 'nothing of the case').not.toContain('Minta')
    expect((await post(page, { email: 'thief@example.org' })).status).toBe(200)
    const fresh = await read('freshLink', email)
    expect((await fetch(pageLink(fresh))).status).toBe(200)
    expect(rows(scene.server, `select 1 from mailbox where "to" = 'thief@example.org'`)).toEqual([])
  })
})
