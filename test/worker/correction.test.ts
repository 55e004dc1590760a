import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { linkOf, questionOf } from './cards.ts'
import { answer, lettersTo, newest, press, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers, submit } from './sending.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** A form sent from a page. @returns where its thank-you page lives. */
const sent = async (email: string, others: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const entries = entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', { email, ...others }))
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
  const response = await visit(placeOf(), formPath('ngo'), { method: 'POST', body })
  return response.headers.get('Location') ?? ''
}

const correct = (thanks: string, email: string): Promise<Response> =>
  visit(placeOf(), thanks, { method: 'POST', body: new URLSearchParams({ email }) })

describe('POST /n/:network/forms/:form/sent/:link', () => {
  it('writes to the address that was meant, and the letter that went astray confirms nothing', async () => {
    const thanks = await sent('elirt@example.com')
    const astray = questionLink(await newest('elirt@example.com', 'confirmAddress'))
    const page = await correct(thanks, 'jo@example.com')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('jo@example.com')
    expect(await lettersTo('jo@example.com')).toEqual(['confirmAddress'])
    await visit(placeOf(), astray, { method: 'POST', body: new URLSearchParams({ choice: 'confirm', version: '1' }) })
    expect(await valueOf(`select confirmed_at from people where email = 'elirt@example.com'`)).toBeNull()
    await answer(placeOf(), 'jo@example.com', 'confirmAddress', 'confirm')
    expect(await valueOf(`select confirmed_at is not null from people where email = 'jo@example.com'`)).toBe(1)
  })

  describe('leaves to whoever was written to by mistake a page', () => {
    const corrected = async (name: string) => {
      const thanks = await sent(`${name}@elirt.example.com`)
      const astray = questionLink(await newest(`${name}@elirt.example.com`, 'confirmAddress'))
      await correct(thanks, `${name}@jo.example.com`)
      return { astray, right: `${name}@jo.example.com`, wrong: `${name}@elirt.example.com` }
    }
    const block = [['notMe-block', 'on']] as const

    it('that says so, tells nothing of the submission, and never offers to ask again', async () => {
      const { astray } = await corrected('mutat')
      const page = await visit(placeOf(), `${astray}?choice=notMe`)
      expect(page.status).toBe(410)
      const text = await page.text()
      expect(text).toContain('<h1>Erre a címre tévedésből írtunk</h1>')
      expect(text).toMatch(/name="notMe-block" value="on".*value="notMe"/s)
      expect(text).not.toMatch(/kérdezzenek meg újra|továbbadták|KP-|href="\/l\//)
      expect((await press(placeOf(), astray, 'askMeAgain')).status).toBe(410)
      expect(await valueOf(`select count(*) from letters where letter = 'askedAgain'`)).toBe(0)
    })

    it('by which no more such letters come, while the submission goes its way', async () => {
      const { astray, right, wrong } = await corrected('nemkell')
      const events = await valueOf('select count(*) from events')
      expect((await press(placeOf(), astray, 'notMe', block)).status).toBe(303)
      const page = await visit(placeOf(), astray)
      expect([page.status, (await page.text()).includes('Köszönjük, hogy szólt.')]).toEqual([200, true])
      expect(await valueOf('select count(*) from events')).toBe(events)
      await submit(placeOf(), 'ngo', { email: wrong })
      expect(await lettersTo(wrong)).toEqual(['confirmAddress'])
      await answer(placeOf(), right, 'confirmAddress', 'confirm')
      expect(await lettersTo(right)).toContain('receipt')
      expect((await visit(placeOf(), astray)).status).toBe(200)
    })

    it('on which saying only "not me" changes nothing', async () => {
      const { astray, wrong } = await corrected('csakszol')
      expect((await press(placeOf(), astray, 'notMe')).status).toBe(303)
      expect(await valueOf('select blocked_at from people where email = ?', wrong)).toBeNull()
      await submit(placeOf(), 'ngo', { email: wrong })
      expect(await lettersTo(wrong)).toEqual(['confirmAddress', 'confirmAddress'])
    })

    it('unless it was right after all: then to the letter that came later', async () => {
      const thanks = await sent('vissza@elirt.example.com')
      const first = questionLink(await newest('vissza@elirt.example.com', 'confirmAddress'))
      await correct(thanks, 'vissza@jo.example.com')
      await correct(thanks, 'Vissza@elirt.example.com')
      const waiting = questionLink(await newest('Vissza@elirt.example.com', 'confirmAddress'))
      const text = await (await visit(placeOf(), first)).text()
      expect(text).toContain(`<a class="button" href="${waiting}">Egy újabb kérdés várja Önt</a>`)
      expect(text).not.toMatch(/tévedésből|kérdezzenek meg újra/)
    })

    it('with nothing to press once the submission has been forgotten', async () => {
      const { astray } = await corrected('elfelejt')
      for (let count = 0; count < 9; count += 1) {
        await pass(24 * 3_600_000)
        await rest(placeOf())
      }
      const text = await (await visit(placeOf(), astray)).text()
      expect(text).toContain('Erre a címre tévedésből írtunk')
      expect(text).not.toContain('value="notMe"')
    })
  })

  it('writes to one address no more often a day than forms that name it themselves', async () => {
    const victim = 'aldozat@example.com'
    const statuses: number[] = []
    for (let count = 0; count < 7; count += 1) {
      statuses.push((await correct(await sent(`felado${count}@example.com`), victim)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429, 429])
    expect(await lettersTo(victim)).toHaveLength(3)
    expect((await submit(placeOf(), 'ngo', { email: victim })).state).toBe('held')
    await pass(25 * 3_600_000)
    expect((await correct(await sent('masnap@example.com'), victim)).status).toBe(200)
  })

  it('counts one mailbox, however it is written, also of corrections that come at once', async () => {
    const thanks = await Promise.all(Array.from({ length: 6 }, (_, count) => sent(`egyszerre${count}@example.com`)))
    const spellings = [
      'sok@example.com',
      'sok+a@example.com',
      'SOK@example.com',
      'sok@ｅxample.com',
      ' sok@Example.com',
    ]
    const pages = await Promise.all(thanks.map((path, index) => correct(path, spellings[index] ?? 'sok+b@example.com')))
    expect(pages.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(pages.filter(({ status }) => status === 429)).toHaveLength(3)
    expect(await valueOf(`select count(*) from mailbox where "to" like 'sok%'`)).toBe(3)
  })

  it('leaves everything as it was when it is refused, and says so with the telephone beside it', async () => {
    const email = 'betelt@example.com'
    for (let count = 0; count < 3; count += 1) await submit(placeOf(), 'ngo', { email })
    const thanks = await sent('marad@example.com')
    const people = await valueOf('select count(*) from people')
    const page = await (await correct(thanks, email)).text()
    expect(page).toContain('A címet itt már nem tudjuk módosítani')
    expect(page).toContain('tel:')
    expect(await valueOf('select count(*) from people')).toBe(people)
    await answer(placeOf(), 'marad@example.com', 'confirmAddress', 'confirm')
  })

  it('says the same to the sender of a held one', async () => {
    const links = 'https://example.com '.repeat(4)
    const held = await sent('tartva@example.com', { problem: links })
    expect((await correct(held, 'tartva2@example.com')).status).toBe(200)
    const full = 'tele@example.com'
    for (let count = 0; count < 3; count += 1) await submit(placeOf(), 'ngo', { email: full })
    expect((await correct(held, full)).status).toBe(429)
    expect(await lettersTo('tartva2@example.com')).toEqual([])
    const caseId = String(
      await valueOf(
        `select c.id from cases c join people p on p.id = c.roles ->> 'submitter' where p.email = 'tartva2@example.com'`,
      ),
    )
    await press(placeOf(), await linkOf(await questionOf(caseId, 'looksLikeAbuse')), 'release')
    await pass(11 * 60_000)
    await rest(placeOf())
    expect(await lettersTo('tartva2@example.com')).toEqual(['confirmAddress'])
    expect(await lettersTo('tartva@example.com')).toEqual([])
  })

  it.each([
    ['too large', `email=${'x'.repeat(300_000)}`, 'application/x-www-form-urlencoded', 413, 'Túl sok egyszerre'],
    ['not to be read', new Uint8Array([0x65, 0xff]), 'application/x-www-form-urlencoded', 400, 'Nem tudjuk elolvasni'],
    ['of another type', '{}', 'application/json', 415, 'Ebben a formában nem tudjuk'],
    ['no address', 'email=nincs', 'application/x-www-form-urlencoded', 422, 'Hiba: '],
  ] as const)('says what is wrong with what is %s', async (_, body, type, status, title) => {
    const thanks = await sent(`hibas${status}@example.com`)
    const response = await visit(placeOf(), thanks, { method: 'POST', headers: { 'Content-Type': type }, body })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(`<title>${title}`)
  })
})

describe('the limit of one address', () => {
  it('is not passed by other spellings of it', async () => {
    const states: string[] = []
    for (const email of ['irva@example.com', ' irva@example.com', 'irva@ｅxample.com', '\u200birva@example.com ']) {
      states.push((await submit(placeOf(), 'ngo', { email })).state)
    }
    expect(states).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'held'])
  })
})
