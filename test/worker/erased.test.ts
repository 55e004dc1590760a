import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { get } from './api-call.ts'
import { confirmed, coordinator, linkOf, questionOf, settle } from './cards.ts'
import { answer, lettersTo, newest, press, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers, submit } from './sending.ts'

const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const live = async (days: number): Promise<void> => {
  for (let count = 0; count < days; count += 1) {
    await pass(day)
    await rest(placeOf())
  }
}

const caseOf = async ({ id }: { readonly id: string }): Promise<string> =>
  String(await valueOf('select case_id from submissions where id = ?', id))

const typed = { organisationName: 'Feledékeny Egyesület', phone: '+36301112222', problem: 'Xilofonozni szeretnénk.' }

/** Every table in which something that was typed could still stand. */
const tables = ['submissions', 'people', 'organisations', 'questions', 'cases', 'events', 'letters', 'consents']

const remains = async (...texts: readonly string[]): Promise<readonly string[]> => {
  const dumps = await Promise.all(
    tables.map(async (table) => [table, JSON.stringify(await rowsOf(`select * from ${table}`))] as const),
  )
  return dumps.flatMap(([table, dump]) =>
    texts.filter((text) => dump.includes(text)).map((text) => `${table}: ${text}`),
  )
}

describe('a submission that nobody confirms', () => {
  it('is deleted as its letter had promised; what shows the case still works', async () => {
    const [astray, email] = ['elirta@feledekeny.hu', 'jol@feledekeny.hu']
    const entries = entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', { ...typed, email: astray }))
    const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
    const thanks = (await visit(placeOf(), formPath('ngo'), { method: 'POST', body })).headers.get('Location') ?? ''
    await visit(placeOf(), thanks, { method: 'POST', body: new URLSearchParams({ email }) })
    const link = questionLink(await newest(email, 'confirmAddress'))
    const [sent] = await rowsOf('select * from submissions order by id desc limit 1')
    const id = String(sent?.['id'])
    const caseId = String(sent?.['case_id'])
    const found = async () => (await get(placeOf(), '/submissions?q=xilofonozni')).body['items']
    expect(await found()).toHaveLength(1)
    expect((await newest(email, 'confirmAddress')).text).toContain('az űrlap adatait töröljük')

    await live(9)
    expect(await valueOf('select state from cases where id = ?', caseId)).toBe('lapsed')
    expect(await remains('feledekeny', 'Feledékeny', '301112222', 'ilofonoz')).toEqual([])
    const [kept] = await rowsOf('select * from submissions where id = ?', id)
    expect(kept).toEqual({ ...sent, answers: '{}', additions: null, person_id: kept?.['person_id'] })
    const erased = await rowsOf(
      `select actor_type, data from events where case_id = ? and type = 'person.erased'`,
      caseId,
    )
    expect(erased).toEqual([{ actor_type: 'timer', data: JSON.stringify({ personId: kept?.['person_id'] }) }])

    expect(await found()).toEqual([])
    expect((await get(placeOf(), `/submissions/${id}`)).body).toMatchObject({ id, state: 'lapsed', answers: {} })
    const statuses = await Promise.all(
      ['/submissions', `/cases/${caseId}`, '/cases', '/events', '/letters'].map((path) => get(placeOf(), path)),
    )
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const page = await signCasePage(env.LINK_KEYS, caseId, 'demokoordinator', await placeOf().setting.now())
    const pages = await Promise.all(
      [`/l/${page}`, link, thanks, '/', '/dev/mailbox'].map((path) => visit(placeOf(), path)),
    )
    expect(pages.map(({ status }) => status)).toEqual([200, 410, expect.any(Number), 200, 200])
    for (const shown of pages) expect(shown.status).toBeLessThan(500)
    expect((await press(placeOf(), link, 'confirm')).status).toBe(410)
    const closed = await (await visit(placeOf(), link)).text()
    expect(closed).toContain('az adatait töröltük, ahogyan a levelünkben ígértük')
    expect(closed).toContain('<a class="button" href="/n/miskolc/forms/ngo?lang=hu">Kérjük, küldje be újra</a>')
    expect(closed).not.toMatch(/haladt tovább|kérdezzenek meg újra|href="\/l\//)
    expect((await press(placeOf(), link, 'askMeAgain')).status).toBe(410)
    await rest(placeOf())
    await pass(day)
    await rest(placeOf())
    expect(await lettersTo(coordinator)).not.toContain('askedAgain')
  })

  it('leaves those alone who have the address', async () => {
    const email = 'tulajdonos@pelda.example.org'
    await confirmed(placeOf(), 'ngo', email, { organisationName: 'Igazi Egyesület' })
    const before = await rowsOf('select * from people where email = ?', email)
    await submit(placeOf(), 'ngo', { email, organisationName: 'Idegen Egyesület' })
    await live(9)
    expect(await rowsOf('select * from people where email = ?', email)).toEqual(before)
    expect(await remains('Igazi Egyesület')).not.toEqual([])
    expect(await remains('Idegen Egyesület')).toEqual([])
  })
})

describe('"I did not send it"', () => {
  const notMe = async (email: string, isBlocking: boolean): Promise<string> => {
    const intake = await caseOf(await submit(placeOf(), 'ngo', { ...typed, email }))
    const link = await linkOf(await questionOf(intake, 'confirmAddress'))
    expect((await press(placeOf(), link, 'notMe', isBlocking ? [['notMe-block', 'on']] : [])).status).toBe(303)
    await rest(placeOf())
    return intake
  }

  it('deletes what was sent, and lets the same address be written to again', async () => {
    const intake = await notMe('nem.en@feledekeny.hu', false)
    expect(await valueOf('select state from cases where id = ?', intake)).toBe('dropped')
    expect(await remains('feledekeny', 'Feledékeny', '301112222')).toEqual([])
    await submit(placeOf(), 'ngo', { email: 'nem.en@feledekeny.hu' })
    expect(await lettersTo('nem.en@feledekeny.hu')).toEqual(['confirmAddress', 'confirmAddress'])
  })

  it('blocks the mailbox only when that is ticked, and then keeps nothing but its key', async () => {
    await notMe('soha@feledekeny2.hu', true)
    expect(
      await rowsOf(
        `select email, email_key, mailbox_key, family_name from people where mailbox_key like '%feledekeny2%'`,
      ),
    ).toEqual([{ email: '', email_key: '', mailbox_key: 'soha@feledekeny2.hu', family_name: '' }])
    await submit(placeOf(), 'ngo', { email: 'Soha+2@feledekeny2.hu' })
    expect(await valueOf(`select count(*) from mailbox where "to" like '%@feledekeny2.hu'`)).toBe(1)
  })

  it('shows the tick on its page, unticked, and what was said afterwards', async () => {
    const intake = await caseOf(await submit(placeOf(), 'ngo', { email: 'lap@feledekeny.hu' }))
    const link = await linkOf(await questionOf(intake, 'confirmAddress'))
    const box = /<input[^>]*name="notMe-block"[^>]*>/.exec(await (await visit(placeOf(), link)).text())?.[0]
    expect(box).toContain('type="checkbox"')
    expect(box).not.toContain('checked')
    await press(placeOf(), link, 'notMe', [['notMe-block', 'on']])
    const page = await visit(placeOf(), link)
    expect([page.status, (await page.text()).includes('Nem én küldtem')]).toEqual([200, true])
  })

  it('silences nobody who takes part, not even when it is said of their own mailbox', async () => {
    const email = 'valodi@feledekeny3.hu'
    const intake = await confirmed(placeOf(), 'ngo', email)
    await notMe('Valodi+x@feledekeny3.hu', true)
    await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'accept')
    await settle(placeOf())
    expect(await lettersTo(email)).toEqual(['confirmAddress', 'receipt', 'accepted'])
  })

  it('silences no coordinator', async () => {
    await notMe(coordinator, true)
    const before = (await lettersTo(coordinator)).length
    const { id } = await submit(placeOf(), 'ngo', { email: 'masvalaki@pelda.example.org' })
    await answer(placeOf(), 'masvalaki@pelda.example.org', 'confirmAddress', 'confirm')
    await rest(placeOf())
    expect((await lettersTo(coordinator)).slice(before)).toContain('triage')
    expect(id).not.toBe('')
  })
})
