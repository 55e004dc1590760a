import { cases, questions } from '../../schema/cases.ts'
import { typesFit } from '../matching/fitting-types.ts'
import { asArray, columnsOf } from './rows.ts'

export const caseColumns = columnsOf(cases)
export const questionColumns = columnsOf(questions)

/** Letters older than this no longer count as having heard from us. */
const HEARD_WITHIN = 100 * 86_400_000

const liveQuestions = `
  select json_group_array(${asArray(questionColumns, 'q')}) from questions q where q.case_id = c.id and q.closed_at is null`

/** For each question: first and last sending, whether one waits, whether the newest has failed. */
const mail = `
  select json_group_array(json_array(question_id, first, last, waiting, failed)) from (
    select question_id, min(sent_at) as first, max(sent_at) as last,
      max(state in ('waiting', 'sending')) as waiting,
      coalesce(max(iif(state = 'failed', id, '')) > max(iif(state = 'failed', '', id)), 0) as failed
    from letters
    where state <> 'dropped'
      and question_id in (select id from questions where case_id = c.id and closed_at is null)
    group by question_id)`

/** Letters without a question that never arrived, unless the log knows already. */
const lost = `
  select json_group_array(json_array(l.id, l.state, l.letter, l.person_id, l.key, l.line)) from letters l
  where l.case_id = c.id and l.question_id is null
    and (l.state = 'failed' or (l.state = 'dropped' and l.because = 'blocked'))
    and not exists (select 1 from events e where e.case_id = c.id
      and e.type in ('letter.failed', 'letter.dropped') and e.data ->> 'letterId' = l.id)`

const held = `
  select json_group_array(json_array(about_id, asked_at, closed_at)) from questions
  where case_id = c.id and closed_at is not null
    and about_id in (select id from questions where case_id = c.id and closed_at is null)`

/** Every letter counts, the failed ones too: what is told by date would else be due again as soon as it bounced. */
const heard = `
  select json_group_array(json_array(person_id, at)) from (
    select person_id, max(coalesce(sent_at, created_at)) as at from letters
    where person_id in (select value from json_each(c.roles)) and created_at > ?2 - ${HEARD_WITHIN}
    group by person_id)`

/** What silence is counted by, for whoever tells of it: the case as `c`. */
export const waited = `
  json_object('questions', json((${liveQuestions})), 'mail', json((${mail})), 'held', json((${held})))`

const staff = `
  select json_group_array(person_id) from (select person_id from staff where network_id = c.network_id order by rank)`

/** The outcome of the child once it has one, else its state when it is closed or paused. */
const child = `
  select json_array(k.id, coalesce(k.memo ->> 'outcome', iif(k.closed_at is not null or k.state = 'postponed', k.state, null)), k.child_id, k.state)
  from cases k where k.id = c.child_id`

const parent = `select json_array(p.closed_at is not null, p.child_id) from cases p where p.id = c.parent_id`

const known = `
  iif(c.process = 'intake' and c.state = 'unconfirmed', (
    select k.id from people p
    join people k on k.network_id = p.network_id and k.email_key = p.email_key and k.confirmed_at is not null
    where p.id = c.roles ->> 'submitter' and k.id <> p.id), null)`

/** Another case, still open, that holds the need's place: an introduction that came back. */
const returning = `
  iif(c.process = 'need', (
    select k.id from places p join cases k on k.id = p.case_id
    where p.scope = 'need:' || c.id and k.process = 'introduction' and k.closed_at is null and k.state <> 'postponed'), null)`

const freshOffer = `
  iif(c.process = 'need' and c.state = 'waiting', exists (
    select 1 from cards n
    join card_profiles o on o.network_id = n.network_id and o.side = 'offer' and ${typesFit('n.type', 'o.type')}
      and o.state in ('open', 'waiting', 'active') and o.state = 'active'
    join cases k on k.id = o.case_id
    where n.case_id = c.id
      and k.entered ->> 'active' > c.entered ->> 'waiting'), 0)`

const twiceExpired = `
  iif(c.process = 'offer' and c.state = 'active', (
    select count(*) = 2 and min(state = 'expired') from (
      select k.state from cases k
      where k.counterpart_id = c.id and k.closed_at > c.entered ->> 'active' and k.process = 'introduction'
      order by k.closed_at desc limit 2)), 0)`

/** A local day may have 25 hours. */
const releases = `
  iif(c.state = 'held', (
    select json_group_array(k.entered ->> 'unconfirmed') from cases k
    where k.network_id = c.network_id and k.process = c.process and k.state = 'unconfirmed'
      and k.memo ->> 'letGo' and k.entered ->> 'unconfirmed' > ?2 - 90000000), '[]')`

/** Everything one case decides by, in one statement. ?1 the case, ?2 now. */
export const snapshotSql = `
  select ${asArray(caseColumns, 'c')} as "case", n.time_zone as zone, n.settling as settling,
    (${liveQuestions}) as questions, (${staff}) as staff, (${mail}) as mail, (${heard}) as heard,
    (${lost}) as lost, (${held}) as held,
    (${child}) as child, (${parent}) as parent, ${known} as known, ${returning} as "returning",
    ${freshOffer} as freshOffer, ${twiceExpired} as twiceExpired, ${releases} as releases
  from cases c join networks n on n.id = c.network_id
  where c.id = ?1`

/**
 * What a proposal needs. ?1 the need, ?2 the offer. The open asks are counted by the owner's own organisation, since one
 * person's cards stand for several that nobody has joined; how many there may be, the card that is proposed says itself.
 */
export const proposalSql = `
  select o.state = 'active' as active, o.closed_at is null as stands,
    iif(o.state = 'paused', o.memo ->> 'until', null) as pausedUntil, o.roles ->> 'owner' as offerOwner, w.first_side as first,
    oc.capacity as capacity, g.open_requests as openRequests, coalesce(j.organisation_id, p.organisation_id, g.id) as house,
    (select json_group_array(json_array(scope, number)) from places
     where scope in ('need:' || ?1, 'offer:' || ?2, 'asks:' || coalesce(j.organisation_id, p.organisation_id, g.id))) as taken
  from cases n
  join cases o on o.id = ?2 and o.network_id = n.network_id and o.process = 'offer'
  join networks w on w.id = n.network_id
  join cards nc on nc.case_id = n.id
  join cards oc on oc.case_id = o.id
  join organisations g on g.id = iif(w.first_side = 'ngo', nc.organisation_id, oc.organisation_id)
  left join people p on p.id = iif(w.first_side = 'ngo', n.roles, o.roles) ->> 'owner'
  left join people j on j.id = p.joined_to
  where n.id = ?1`
