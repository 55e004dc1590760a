import { env as bound } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signLink } from '../../worker/questions/link.ts'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { reading } from './api-call.ts'
import { accepted, asked, inTriage, place } from './api-play.ts'
import { begin, rowsOf, valueOf, visit } from './place.ts'
import { formPath } from './sending.ts'

/** A free account allows fifty an invocation; a page that only shows something needs far fewer. */
const MOST_STATEMENTS = 15

const CARDS = 12
const COPIES = 150

const links = new Map<string, string>()

const page = async (name: string, caseId: string, questionName: string): Promise<void> => {
  const { id, personId } = await asked(caseId, questionName)
  links.set(name, `/l/${await signLink(bound.LINK_KEYS, 'q', id, personId)}`)
}

const casePage = async (name: string, caseId: string, personId: unknown): Promise<void> => {
  const now = await place.setting.now()
  links.set(name, `/l/${await signCasePage(bound.LINK_KEYS, caseId, String(personId), now)}`)
}

const measured = async (path: string) => {
  const { env, counts } = reading(place)
  const response = await visit({ env }, path)
  return { status: response.status, statements: counts.statements }
}

type Measured = Awaited<ReturnType<typeof measured>>
const few = new Map<string, Measured>()

const pages = {
  form: 'the form page',
  triage: 'the question of an intake',
  whom: 'the question whom to introduce',
  staffCase: 'a coordinator’s page of a case',
  ownCase: 'a person’s own page of a case',
  start: 'the first page of development',
  mailbox: 'the mailbox of development',
  oneMailbox: 'one person’s mailbox',
  mailboxJson: 'the mailbox for machines',
} as const

/** As many as there are, of what hangs on one case. */
const copyRows = async (caseId: string): Promise<void> => {
  const numbers = `with recursive n (value) as (select 1 union all select value + 1 from n where value < ${COPIES})`
  const statements = [
    `${numbers} insert into events (network_id, case_id, seq, type, actor_type, actor_id, at, data)
     select e.network_id, e.case_id, 1000 + n.value, e.type, e.actor_type, e.actor_id, e.at, e.data
     from n, (select * from events where case_id = ?1 and type = 'question.asked' limit 1) e`,
    `${numbers} insert into questions (id, network_id, case_id, name, kind, role, person_id, version, asked_at, reminders, closed_at, closed_because)
     select q.id || 'x' || n.value, q.network_id, q.case_id, q.name, q.kind, q.role, q.person_id, 1, q.asked_at, 0,
       iif(n.value % 2, q.asked_at, null), iif(n.value % 2, 'moved', null)
     from n, (select * from questions where case_id = ?1 and closed_at is null limit 1) q`,
    `${numbers} insert into mailbox (letter_id, letter, "to", to_name, subject, text, html, headers, attachments, links, case_reference, locale, sent_at)
     select m.letter_id || ?1 || n.value, m.letter, m."to", m.to_name, m.subject, m.text, m.html, m.headers, m.attachments, m.links, m.case_reference, m.locale, m.sent_at
     from n, (select * from mailbox order by id limit 1) m`,
  ]
  for (const sql of statements) await bound.DB.prepare(sql).bind(caseId).run()
}

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  const triage = await inTriage('ngo')
  const need = await accepted('ngo')
  await accepted('company')
  const [owner] = await rowsOf(`select roles ->> 'owner' as id from cases where id = ?`, need)
  const staff = await valueOf('select person_id from staff order by rank limit 1')
  await page('triage', triage, 'triage')
  await page('whom', need, 'whom')
  await casePage('staffCase', need, staff)
  await casePage('ownCase', need, owner?.['id'])
  links.set('form', formPath('ngo'))
  links.set('start', '/')
  links.set('mailbox', '/dev/mailbox')
  links.set('oneMailbox', '/dev/mailbox?to=koordinator@example.org')
  links.set('mailboxJson', '/dev/mailbox.json')
  await measured('/')
  for (const [name, path] of links) few.set(name, await measured(path))

  for (let count = 1; count < CARDS; count += 1) {
    await accepted('ngo')
    await accepted('company')
    await inTriage('company')
  }
  await copyRows(need)
  await copyRows(triage)
}, 120_000)

describe('a page', () => {
  it.each(Object.entries(pages))('%s (%s) asks the database as often whatever the number of rows', async (name) => {
    const before = few.get(name)
    const after = await measured(links.get(name) ?? '')
    expect([before?.status, after.status]).toEqual([200, 200])
    expect(after.statements).toBe(before?.statements)
    expect(after.statements).toBeLessThanOrEqual(MOST_STATEMENTS)
  })
})
