import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { lettersTo } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, placeOf, rowsOf, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers, post, submit } from './sending.ts'
import { writes } from './watched.ts'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
})

let count = 0
const newEmail = (): string => `nev${(count += 1)}@pelda.example.org`

const eventsOf = async (submissionId: string) =>
  rowsOf(
    `select e.type, e.seq, e.actor_type as actor, e.data from events e join submissions s on s.case_id = e.case_id
     where s.id = ? order by e.seq`,
    submissionId,
  )

describe('POST /n/:network/forms/:form', () => {
  it('writes one batch of at most ten statements after at most one read, then sends the letter', async () => {
    const place = placeOf()
    await submit(place, 'ngo', { email: newEmail() })
    const batch = place.calls.findIndex(writes)
    expect(batch).toBeLessThanOrEqual(1)
    expect(place.calls[batch]?.isBatch).toBe(true)
    expect(place.calls[batch]?.statements.length).toBeLessThanOrEqual(10)
    // What writes after that is the outbox, and the words for the search.
    const later = place.calls.slice(batch + 1).filter(writes)
    expect(
      later.flatMap(({ statements }) => statements).every((sql) => /letters|mailbox|submission_words/.test(sql)),
    ).toBe(true)
  })

  it('reads nothing before its batch once the network is known', async () => {
    await submit(placeOf(), 'ngo', { email: newEmail() })
    const place = placeOf()
    await submit(place, 'ngo', { email: newEmail() })
    expect(place.calls.findIndex(writes)).toBe(0)
  })

  it('is decided anew when the network has changed since it was known', async () => {
    await submit(placeOf(), 'ngo', { email: newEmail() }, 'debrecen')
    await placeOf().env.DB.prepare(`update networks set time_zone = 'Pacific/Kiritimati' where slug = 'debrecen'`).run()
    const place = placeOf()
    const { id } = await submit(place, 'ngo', { email: newEmail() }, 'debrecen')
    expect(place.calls.slice(0, 3).map(writes)).toEqual([true, false, true])
    expect((await eventsOf(id)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })

  it("holds what is beyond the day's letters to one address, also of many that come at once", async () => {
    const email = newEmail()
    const sent = await Promise.all(Array.from({ length: 8 }, () => submit(placeOf(), 'ngo', { email })))
    const states = sent.map(({ state }) => state).toSorted()
    expect(states).toEqual([...Array<string>(5).fill('held'), ...Array<string>(3).fill('unconfirmed')])
  })

  it('records what happened in order, without a word of what was typed', async () => {
    const email = newEmail()
    const { id, state } = await submit(placeOf(), 'ngo', { email })
    expect(state).toBe('unconfirmed')
    const events = await eventsOf(id)
    expect(events.map(({ type, seq }) => [seq, type])).toEqual([
      [1, 'submission.received'],
      [2, 'case.opened'],
      [3, 'question.asked'],
      [4, 'consent.given'],
    ])
    expect(events.map(({ actor }) => actor)).toEqual(['person', 'person', 'person', 'person'])
    const typed = Object.values(intakeAnswers('ngo', { email })).filter((text) => String(text).length > 12)
    const log = JSON.stringify(events)
    expect(typed.filter((text) => typeof text === 'string' && log.includes(text))).toEqual([])
    expect(await lettersTo(email)).toEqual(['confirmAddress'])
  })

  it('makes a provisional person and organisation, and keeps the answers as they came', async () => {
    const email = 'Első.Cím+lista@Pelda.Example.org'
    const answers = intakeAnswers('ngo', { email })
    const { id } = await submit(placeOf(), 'ngo', { email })
    const [row] = await rowsOf(
      `select p.email, p.email_key, p.mailbox_key, p.confirmed_at, p.joined_to, o.name, o.network_id, s.answers ->> 'needTitle' as title
       from submissions s join people p on p.id = s.person_id join organisations o on o.id = s.organisation_id where s.id = ?`,
      id,
    )
    expect(row).toEqual({
      email: email.replace('Pelda.Example', 'pelda.example'),
      email_key: email.toLowerCase(),
      mailbox_key: 'első.cím@pelda.example.org',
      confirmed_at: null,
      joined_to: null,
      name: answers['organisationName'],
      network_id: 'demo-miskolc',
      title: answers['needTitle'],
    })
  })

  it('keeps each ticked consent with the hash of the words it was given to', async () => {
    const { id } = await submit(placeOf(), 'ngo', { email: newEmail() })
    const consents = await rowsOf('select * from consents where submission_id = ?', id)
    const ticked = Object.entries(intakeAnswers('ngo')).filter(([, value]) => value === true)
    expect(consents.length).toBeGreaterThan(0)
    expect(ticked.map(([field]) => field)).toEqual(expect.arrayContaining(consents.map(({ purpose }) => purpose)))
    for (const { text_hash: hash, withdrawn_at: withdrawn } of consents) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(withdrawn).toBeNull()
    }
  })

  it('stores a version of the form once, and every submission names it', async () => {
    const first = placeOf()
    const second = placeOf()
    const { id } = await submit(first, 'company', { email: newEmail() })
    await submit(second, 'company', { email: newEmail() })
    expect(first.calls.find(writes)?.statements.some((sql) => sql.includes('form_versions'))).toBe(true)
    expect(second.calls.find(writes)?.statements.some((sql) => sql.includes('form_versions'))).toBe(false)
    expect(await valueOf(`select count(*) from form_versions where form = 'company'`)).toBe(1)
    const known = `select count(*) from submissions s join form_versions f on f.form = s.form and f.version = s.form_version where s.id = ?`
    expect(await valueOf(known, id)).toBe(1)
  })

  it('keeps to the network of its address', async () => {
    const email = newEmail()
    const { id } = await submit(placeOf(), 'ngo', { email }, 'debrecen')
    const [row] = await rowsOf(
      `select s.network_id as submission, p.network_id as person, c.network_id as "case", e.network_id as event, l.network_id as letter
       from submissions s join people p on p.id = s.person_id join cases c on c.id = s.case_id
       join events e on e.case_id = c.id join letters l on l.case_id = c.id where s.id = ?`,
      id,
    )
    expect(new Set(Object.values(row ?? {}))).toEqual(new Set(['debrecen']))
  })
})

const typedAs = async (kind: 'json' | 'urlencoded' | 'multipart', email: string): Promise<Response> => {
  const answers = intakeAnswers('ngo', { email })
  if (kind === 'json') return post(placeOf(), formPath('ngo'), { answers })
  const entries = entriesOf(intakeForm('ngo').form, answers)
  const body = kind === 'urlencoded' ? new URLSearchParams() : new FormData()
  for (const [name, value] of entries) body.append(name, value)
  return visit(placeOf(), formPath('ngo'), { method: 'POST', body })
}

describe('the three ways to send a form', () => {
  it('lead to the same stored answers', async () => {
    const stored: unknown[] = []
    for (const kind of ['json', 'urlencoded', 'multipart'] as const) {
      const email = newEmail()
      const response = await typedAs(kind, email)
      expect(response.status).toBe(kind === 'json' ? 201 : 303)
      stored.push(
        await valueOf(
          `select json_remove(s.answers, '$.email') from submissions s join people p on p.id = s.person_id where p.email = ?`,
          email,
        ),
      )
    }
    expect(stored[0]).toEqual(expect.stringContaining('needTitle'))
    expect(stored[1]).toBe(stored[0])
    expect(stored[2]).toBe(stored[0])
  })

  it('leads a page to a thank-you page that is nobody else’s, without the address in it', async () => {
    const email = newEmail()
    const response = await typedAs('urlencoded', email)
    const target = response.headers.get('Location') ?? ''
    expect(target).toMatch(/^\/n\/miskolc\/forms\/ngo\/sent\/s[0-9a-z]+\.k1\.[\w-]{22}\?lang=hu#content$/)
    const page = await visit(placeOf(), target)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(email)
    expect((await visit(placeOf(), target.replace('miskolc', 'debrecen'))).status).toBe(404)
    expect((await visit(placeOf(), target.replace(/s[0-9a-z]/, 's7'))).status).toBe(404)
  })
})
