import { env as bound } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { findableSql } from '../../worker/intake/findable.ts'
import { call, insertKey, reading } from './api-call.ts'
import { insertNetwork } from './network.ts'
import { begin, placeOf } from './place.ts'

const sizes = { small: 200, large: 5000 } as const
const PAGE = 25

/** The key is looked up with its network; before a search, the newest submission that can be found by its words. */
const BESIDE = 3

const cases = `insert into cases (id, network_id, process, process_version, reference, state, ball_with, roles, memo, entered, seq, due_at, opened_at)
  select ?1 || printf('%06d', value), ?1, case value % 4 when 0 then 'intake' when 1 then 'need' when 2 then 'offer' else 'introduction' end, 1, 'REF' || value,
    case value % 4 when 0 then iif(value % 8, 'triage', 'moreInfo') when 1 then iif(value % 8 = 1, 'open', 'waiting') when 2 then 'active' else 'talking' end,
    iif(value % 2, 'coordinator', 'date'), '{"owner":"p"}', json_object('first', 'company', 'writer', 'ngo', 'submissionId', ?1 || 's' || printf('%06d', value)), '{}', 3, value, value
  from generate(?2)`

const counting = `with recursive n (value) as (select 1 union all select value + 1 from n where value < ?2) `
const fill = (sql: string): string => counting + sql.replace('generate(?2)', 'n')

const inserts = [
  cases,
  `insert into questions (id, network_id, case_id, name, kind, role, person_id, version, asked_at, reminders)
   select ?1 || 'q' || printf('%06d', value), ?1, ?1 || printf('%06d', value), 'whom', 'state', 'coordinator', 'p', 1, 1, 0 from generate(?2)`,
  `insert into questions (id, network_id, case_id, name, kind, role, person_id, version, asked_at, reminders, closed_at, closed_because)
   select ?1 || 'c' || printf('%06d', value), ?1, ?1 || printf('%06d', value % 50), 'whom', 'state', 'coordinator', 'p', 1, 1, 0, 2, 'moved' from generate(?2)`,
  `insert into submissions (id, network_id, client_id, content_hash, form, form_version, locale, site, source, answers, person_id, organisation_id, case_id, reference, received_at)
   select ?1 || 's' || printf('%06d', value), ?1, ?1 || value, '', iif(value % 2, 'ngo', 'company'), '1', 'hu', 'site' || (value % 3), 'web',
     json_object('needTitle', 'Új honlap ' || value, 'settlement', 'Miskolc', 'postalCode', '3525', 'serviceArea', 'county', 'causes', json_array('education')), 'p', 'o', ?1 || printf('%06d', value), ?1 || 'R' || value, value from generate(?2)`,
  `insert into cards (case_id, network_id, side, submission_id, organisation_id, type, title, settlement, postal_code, area, capacity, created_at)
   select ?1 || printf('%06d', value), ?1, iif(value % 4 = 1, 'need', 'offer'), ?1 || 's' || printf('%06d', value), 'o', iif(value % 3, 'webDesign', 'legal'), 'Új honlap', 'Miskolc', '3525', 'county', 1, value
   from generate(?2) where value % 4 in (1, 2)`,
  `insert into card_causes (network_id, side, cause, case_id)
   select ?1, iif(value % 4 = 1, 'need', 'offer'), 'education', ?1 || printf('%06d', value) from generate(?2) where value % 4 in (1, 2)`,
  `insert into letters (id, network_id, case_id, seq, letter, person_id, key, timer, line, state, attempts, next_at, created_at)
   select ?1 || 'l' || printf('%06d', value), ?1, ?1 || printf('%06d', value % 100), 1, 'whom', 'p', ?1 || value, 0, 0, iif(value % 3, 'sent', 'waiting'), 1, 9e15, value from generate(?2)`,
  `insert into events (network_id, case_id, seq, type, actor_type, at, data)
   select ?1, ?1 || printf('%06d', value % 10), value, 'note.added', 'api', value, '{}' from generate(?2)`,
]

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await bound.DB.prepare(
    `insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, locale, created_at)
     values ('p', 'small', 'p@example.org', 'p@example.org', 'p@example.org', 'P', 'P', 'hu', 1)`,
  ).run()
  for (const [name, size] of Object.entries(sizes)) {
    await insertNetwork(name)
    await insertKey(name, `key-${name}`, false)
    for (const sql of inserts) await bound.DB.prepare(fill(sql)).bind(name, size).run()
    await bound.DB.prepare(findableSql).bind(size).run()
  }
}, 60_000)

const items = v.array(v.object({ id: v.string() }))

const measured = async (network: string, path: string) => {
  const { env, counts } = reading(placeOf())
  await call({ env }, 'GET', '/health', undefined, { key: '' })
  counts.rows = 0
  counts.statements = 0
  const { status, body } = await call({ env }, 'GET', path.replace('NETWORK', network), undefined, {
    key: `key-${network}`,
  })
  return {
    status,
    items: v.parse(items, body['items']),
    nextCursor: v.parse(v.nullable(v.string()), body['nextCursor']),
    ...counts,
  }
}

const paths = [
  '/submissions',
  '/submissions?form=ngo',
  '/submissions?state=triage',
  '/submissions?site=site1',
  '/submissions?q=honlap',
  '/submissions?received_after=1970-01-01',
  '/cases',
  '/cases?process=need',
  '/cases?state=open',
  '/cases?ballWith=coordinator',
  '/cases?overdue=true',
  '/cases?process=need&state=open',
  '/cases/NETWORK000003/events',
  '/events',
  '/needs',
  '/needs?state=open',
  '/needs?type=webDesign',
  '/needs?cause=education',
  '/needs?settlement=Miskolc',
  '/needs?q=honlap',
  '/offers',
  '/introductions',
  '/letters',
  '/letters?state=waiting',
  '/letters?state=sent',
]

describe('GET of a list', () => {
  it.each(paths)('%s reads the same whatever the number of cases, at most three rows an item', async (path) => {
    const [few, many] = [await measured('small', path), await measured('large', path)]
    expect(many.status).toBe(200)
    expect(many.items).toHaveLength(PAGE)
    expect(many.statements).toBeLessThanOrEqual(4)
    expect(many.rows).toBeLessThanOrEqual(3 * PAGE + BESIDE)
    // The last row of an index has none behind it to stop at.
    if (few.nextCursor !== null) expect(many.rows - few.rows).toBeLessThanOrEqual(1)
  })

  it.each(['/submissions?q=honlap', '/needs?q=honlap', '/letters'])(
    '%s reads as little on its tenth page',
    async (path) => {
      let page = await measured('large', path)
      for (let count = 1; count < 10; count += 1)
        page = await measured('large', `${path}${path.includes('?') ? '&' : '?'}cursor=${page.nextCursor}`)
      expect(page.items).toHaveLength(PAGE)
      expect(page.rows).toBeLessThanOrEqual(3 * PAGE + BESIDE)
    },
  )

  it.each([
    '/cases?state=held&ballWith=date',
    '/cases?process=need&state=open&ballWith=nobody',
    '/submissions?form=ngo&state=moreInfo&site=site1',
    '/submissions?q=honlap&state=held',
    '/needs?cause=education&settlement=Eger',
    '/needs?q=honlap&cause=none',
    '/letters?caseId=NETWORK000001&state=failed',
  ])('%s looks at a thousand rows at most', async (path) => {
    const { status, rows } = await measured('large', path)
    expect(status).toBe(200)
    expect(rows).toBeLessThanOrEqual(1000 + BESIDE)
  })

  it.each([
    ['/cases?process=intake&ballWith=date', 1250],
    ['/cases?process=need&ballWith=date', 0],
    ['/submissions?q=honlap&state=moreInfo', 625],
    ['/needs?cause=education&type=legal', 416],
  ])('%s gives each of %i items once when its cursor is followed', async (path, count) => {
    const seen: unknown[] = []
    let cursor = ''
    do {
      const page = await measured('large', `${path}&limit=100${cursor}`)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`
    } while (cursor !== '')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(count)
  })
})
