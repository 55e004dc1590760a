import { findableSql } from '../../worker/intake/findable.ts'
import type { Server } from './server.ts'

const NETWORK = 'demo-miskolc'
/** Rows a statement. */
const A_STEP = 20_000

/** Cases from `from` up to `to`: as a network's are, three intakes, three needs, two offers, an introduction, a project. */
const rows = (from: number, to: number): string => `
  with recursive numbers (i) as (select ${from} union all select i + 1 from numbers where i + 1 < ${to}),
  made as (
    select i, printf('b%08d', i) as id,
      case when i % 10 < 3 then 'intake' when i % 10 < 6 then 'need' when i % 10 < 8 then 'offer'
        when i % 10 < 9 then 'introduction' else 'project' end as process,
      1700000000000 + i * 1000 as at
    from numbers),
  filled as (
    select *, process in ('intake', 'need', 'offer') as is_told, process in ('need', 'offer') as is_card,
      iif(process = 'offer', 'company', 'ngo') as side,
      case process
        when 'intake' then iif(i % 4 = 0, 'triage', 'accepted') when 'need' then iif(i % 4 = 0, 'fulfilled', 'open')
        when 'offer' then iif(i % 4 = 0, 'paused', 'active') when 'introduction' then iif(i % 4 = 0, 'declined', 'talking')
        else iif(i % 4 = 0, 'done', 'underway') end as state,
      iif(process = 'need' or process = 'intake', 'Honlapot szeretnénk, amelyet magunk is frissíteni tudunk.',
        'Önkénteseink egy délutánt adnak, mentorral.') as words
    from made)
  `

const inserts = (from: number, to: number): readonly string[] =>
  [
    `insert into organisations (id, network_id, side, name, settlement, postal_code, open_requests, created_at) {with}
     select 'o' || id, '${NETWORK}', side, 'Egyesület ' || i, 'Miskolc', '3525', 1, at from filled where is_told`,
    `insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, locale, organisation_id,
       confirmed_at, created_at) {with}
     select 'p' || id, '${NETWORK}', id || '@example.org', id || '@example.org', id || '@example.org', 'Minta', 'Anna', 'hu',
       'o' || id, at, at from filled where is_told`,
    `insert into submissions (id, network_id, client_id, content_hash, form, form_version, locale, site, source, answers,
       person_id, organisation_id, case_id, reference, received_at) {with}
     select 's' || id, '${NETWORK}', id, '', side, '1', 'hu', iif(i % 2, 'https://example.org', null), 'web',
       json_object('problem', words, 'what', words, 'causes', json('["environment"]'), 'causesSupported', json('["environment"]')),
       'p' || id, 'o' || id, id, id, at from filled where is_told`,
    `insert into cases (id, network_id, process, process_version, reference, state, ball_with, roles, memo, entered, seq, due_at,
       opened_at) {with}
     select id, '${NETWORK}', process, 1, id, state, iif(i % 3, 'coordinator', 'nobody'),
       json_object('ngo', 'p' || id, 'company', 'p' || id, 'owner', 'p' || id),
       json_object('first', 'company', 'writer', 'ngo', 'submissionId', 's' || id), '{}', 2, iif(i % 5, null, 4000000000000 - at), at
     from filled`,
    `insert into events (network_id, case_id, seq, type, actor_type, at, data) {with}
     select '${NETWORK}', id, seq, iif(seq = 1, 'case.opened', 'case.moved'), 'timer', at,
       iif(seq = 1, json_object('process', process), json_object('to', state))
     from filled join (select 1 as seq union all select 2)`,
    `insert into questions (id, network_id, case_id, name, kind, role, person_id, version, asked_at, reminders, closed_at,
       closed_because) {with}
     select 'q' || id || number, '${NETWORK}', id, 'triage', 'state', 'coordinator', 'demokoordinator', 1, at, 0,
       iif(number = 1, at, null), iif(number = 1, 'moved', null)
     from filled join (select 1 as number union all select 2)`,
    `insert into letters (id, network_id, case_id, seq, letter, person_id, key, timer, line, state, attempts, next_at, created_at,
       sent_at) {with}
     select 'l' || id, '${NETWORK}', id, 1, 'triage', 'demokoordinator', id, 0, 0, iif(i % 50, 'sent', 'failed'), 1, at, at, at
     from filled`,
    `insert into cards (case_id, network_id, side, submission_id, organisation_id, type, title, settlement, postal_code, area,
       capacity, created_at) {with}
     select id, '${NETWORK}', process, 's' || id, 'o' || id, iif(i % 2, 'web', 'volunteers'), 'Honlap ' || i, 'Miskolc', '3525',
       'county', 1, at from filled where is_card`,
    `insert into card_causes (network_id, side, cause, case_id) {with}
     select '${NETWORK}', process, 'environment', id from filled where is_card`,
    findableSql.replace('?1', '-1'),
  ].map((sql) => sql.replace('{with}', rows(from, to)))

/** Adds cases until there are so many. */
export const fill = async ({ port }: Server, from: number, to: number): Promise<void> => {
  for (let start = from; start < to; start += A_STEP) {
    const body = JSON.stringify(inserts(start, Math.min(to, start + A_STEP)))
    const response = await fetch(`http://localhost:${port}/bench/sql`, { method: 'POST', body })
    if (!response.ok) throw new Error(`filling answered ${response.status}: ${await response.text()}`)
  }
}
