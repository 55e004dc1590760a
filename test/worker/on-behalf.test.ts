import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { signOnBehalf } from '../../worker/intake/on-behalf.ts'
import { coordinator, settle } from './cards.ts'
import { answer, lettersTo, newest } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, pass, placeOf, rowsOf, valueOf, visit } from './place.ts'
import { entriesOf, type Fields, formPath, intakeAnswers, post, submit } from './sending.ts'

const day = 86_400_000

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
})

/** The page at the end of a letter to the staff. */
const pageFrom = async (): Promise<string> => {
  await submit(placeOf(), 'ngo', { email: `${crypto.randomUUID()}@example.com`, problem: 'https://a.hu '.repeat(4) })
  const { links } = await newest(coordinator, 'looksLikeAbuse')
  const paths = links.map((link) => new URL(link).pathname).filter((path) => path.startsWith('/l/b'))
  expect(paths).toHaveLength(1)
  return paths[0] ?? ''
}

/** As it stands on that page. */
const linkFrom = async (form = 'ngo'): Promise<string> => {
  const page = await (await visit(placeOf(), await pageFrom())).text()
  const paths = [...page.matchAll(/href="(\/n\/[^"]+)"/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'))
  return paths.find((path) => path.startsWith(`${formPath(form)}?`)) ?? ''
}

const entriesFor = (others: Fields): (readonly [string, string])[] =>
  entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', others))

const write = (path: string, source: string, others: Fields): Promise<Response> => {
  const typed = [...entriesFor(others), ['_source', source] as const]
  return visit(placeOf(), path, { method: 'POST', body: new URLSearchParams(typed.map(([k, w]) => [k, w])) })
}

const newestOf = async () =>
  (
    await rowsOf(
      `select s.id, s.source, s.case_id, c.state, c.memo, p.email, o.name from submissions s join cases c on c.id = s.case_id
       join people p on p.id = s.person_id join organisations o on o.id = s.organisation_id order by s.id desc limit 1`,
    )
  )[0] ?? {}

describe('the page that a coordinator’s letters lead to', () => {
  it('offers both forms, and only as long as her link lives', async () => {
    const path = await pageFrom()
    for (const form of ['ngo', 'company']) {
      expect((await visit(placeOf(), await linkFrom(form))).status).toBe(200)
    }
    expect((await visit(placeOf(), path.replace('demokoordinator', 'demohelyettes'))).status).toBe(404)
    await pass(31 * day)
    const expired = await visit(placeOf(), path)
    expect(expired.status).toBe(410)
    expect(await expired.text()).toContain('<title>Ez a hivatkozás lejárt')
    await pass(-31 * day)
  })
})

describe('a form filled in by a coordinator for somebody else', () => {
  it('says so, asks how it came, and needs no address', async () => {
    const response = await visit(placeOf(), await linkFrom())
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    const page = await response.text()
    expect(page).toContain('Más helyett tölti ki')
    expect(page).toContain('name="_source"')
    expect(page).toContain('noindex')
    expect(/<input[^>]*name="email"[^>]*>/.exec(page)?.[0]).not.toContain('required')
  })

  it.each(['phone', 'paper'])('goes to triage as told by %s, and the log says by whom', async (source) => {
    const path = await linkFrom()
    const response = await write(path, source, { email: '', organisationName: `Hívó ${source}` })
    expect(response.status).toBe(303)
    const thanks = await (await visit(placeOf(), response.headers.get('Location') ?? '')).text()
    expect(thanks).toContain('Rögzítettük, amit elmondott')
    const row = await newestOf()
    expect(row).toMatchObject({ source, state: 'triage', email: '', name: `Hívó ${source}` })
    const [first] = await rowsOf(
      'select type, actor_type, actor_id from events where case_id = ? and seq = 1',
      row['case_id'],
    )
    expect(first).toEqual({ type: 'submission.received', actor_type: 'coordinator', actor_id: 'demokoordinator' })
    expect(await lettersTo(coordinator)).toContain('triage')
    await answer(placeOf(), coordinator, 'triage', 'accept')
    await settle(placeOf())
    expect(await valueOf('select count(*) from cases where parent_id = ?', row['case_id'])).toBe(1)
  })

  it('asks the coordinator to ring up whoever has no address, since no letter can be written', async () => {
    await write(await linkFrom(), 'phone', { email: '', phone: '+36 46 555 777', organisationName: 'Cím nélkül' })
    const flat = async (letter: string) => (await newest(coordinator, letter)).text.replaceAll(/\s+/g, ' ')
    const triage = await flat('triage')
    expect(triage).toMatch(/Kérjük, hívja fel:.*Telefon: \+36 46 555 777/)
    expect(triage).not.toContain('mi írjuk meg')
    const more = [['missing', 'needTitle'] as const, ['words', 'Kérjük, írják le.'] as const]
    await answer(placeOf(), coordinator, 'triage', 'askMore', more)
    await settle(placeOf())
    const asked = await flat('undeliverable')
    expect(asked).toContain('Akit kérdezünk, annak nincs e-mail-címe, ezért nem írtunk neki. Kérjük, hívja fel')
    expect(asked).toContain('Telefon: +36 46 555 777')
    expect(asked).not.toMatch(/E-mail:|kézbesíteni|Akinek írtuk/)
  })

  it('is held back by no limit of addresses, since nobody is written to', async () => {
    const path = await linkFrom()
    for (let count = 0; count < 5; count += 1) {
      expect((await write(path, 'phone', { email: '', needTitle: `${count}. hívás` })).status).toBe(303)
      const { state, memo } = await newestOf()
      expect([state, String(memo).includes('signals')]).toEqual(['triage', false])
    }
  })

  it('keeps her link in the other language and when it comes back with mistakes', async () => {
    const path = await linkFrom()
    const by = new URL(path, 'http://localhost').searchParams.get('by') ?? ''
    const pages = [await visit(placeOf(), path), await write(path, 'paper', { email: '', organisationName: '' })]
    expect(pages.map(({ status }) => status)).toEqual([200, 422])
    for (const page of await Promise.all(pages.map((one) => one.text()))) {
      expect(page).toContain(`?lang=en&amp;by=${by}"`)
      expect(page).toContain(`action="${formPath('ngo')}?lang=hu&amp;by=${by}"`)
    }
  })

  it('may be sent as JSON by the same link', async () => {
    const path = await linkFrom()
    const { email: _, ...answers } = intakeAnswers('ngo', { organisationName: 'Gépi felvétel' })
    const sent = await post(placeOf(), path, { answers, source: 'paper' })
    expect(sent.status).toBe(201)
    expect(await sent.json()).toMatchObject({ state: 'triage' })
    expect(await newestOf()).toMatchObject({ source: 'paper', email: '' })
    expect((await post(placeOf(), path, { answers })).status).toBe(201)
    expect(await newestOf()).toMatchObject({ source: 'phone' })
    const wrong = await post(placeOf(), path, { answers, source: 'fax' })
    expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ field: 'source', code: 'not_an_option' }] })
    const without = await post(placeOf(), formPath('ngo'), { answers: intakeAnswers('ngo'), source: 'paper' })
    expect(await without.json()).toMatchObject({ status: 422, errors: [{ field: 'source', code: 'unknown_field' }] })
  })
})

describe('a link for filling in that is none any more', () => {
  const forged = async (): Promise<readonly string[]> => {
    const now = await placeOf().setting.now()
    const hers = await signOnBehalf(env.LINK_KEYS, 'demokoordinator', now)
    return [
      await signOnBehalf(env.LINK_KEYS, 'debrecenlead', now),
      await signOnBehalf(env.LINK_KEYS, 'demokoordinator', now - 31 * day),
      `${hers.slice(0, -1)}${hers.endsWith('A') ? 'B' : 'A'}`,
      hers.replace('demokoordinator', 'demohelyettes'),
      '',
      'x',
    ]
  }

  it('opens no form, and says where a fresh one is', async () => {
    for (const by of await forged()) {
      const response = await visit(placeOf(), `${formPath('ngo')}?by=${by}`)
      const page = await response.text()
      expect([by, response.status]).toEqual([by, 410])
      expect(page).toContain('<title>Ez a hivatkozás lejárt')
      expect(page).toContain('újabb levelünk')
      expect(page).not.toContain('<form')
    }
    const english = await visit(placeOf(), `${formPath('ngo')}?by=x&lang=en`)
    expect(await english.text()).toContain('<title>This link has expired')
  })

  it('lives for thirty days', async () => {
    const path = await linkFrom()
    await pass(29 * day)
    expect((await visit(placeOf(), path)).status).toBe(200)
    await pass(2 * day)
    expect((await visit(placeOf(), path)).status).toBe(410)
    await pass(-31 * day)
  })

  it('shows everything that was typed when it ran out meanwhile, and stores nothing', async () => {
    const path = await linkFrom()
    const before = await valueOf('select count(*) from submissions')
    await pass(31 * day)
    const response = await write(path, 'paper', { email: '', organisationName: 'Lassú <Kör>' })
    const page = await response.text()
    expect(response.status).toBe(410)
    expect(page).toContain('Ez a hivatkozás lejárt')
    expect(page).toContain('Lassú &lt;Kör&gt;')
    expect(/<input[^>]*value="paper"[^>]*>/.exec(page)?.[0]).toContain('checked')
    expect(page).not.toContain('type="submit"')
    const json = await post(placeOf(), path, { answers: intakeAnswers('ngo') })
    expect(json.status).toBe(410)
    expect(await json.json()).toMatchObject({ code: 'link_expired' })
    expect(await valueOf('select count(*) from submissions')).toBe(before)
    await pass(-31 * day)
  })
})
