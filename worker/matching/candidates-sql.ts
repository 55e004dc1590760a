/** Word for word the condition of the partial indexes of `0002_search.sql`; otherwise they are not used. */
const free = `state in ('open', 'waiting', 'active')`

/** Branches of one UNION ALL may be five in D1: the types of a branch come as one list. */
const newestOf = (types: string, limit: string, near: string): string => `
  select j.value as id, 0 as speaks from json_each(${types}) t, json_each((
    select json_group_array(id) from (
      select id from card_profiles
      where network_id = ?1 and side = ?2 and type = t.value ${near} and ${free}
      order by id desc limit ${limit}))) j`

const found = (match: string, limit: string, speaks: 0 | 1): string => `
  select rowid as id, ${speaks} as speaks from (
    select rowid from card_words where card_words match ${match} order by rowid desc limit ${limit})`

/** What else must be known of a profile `p`: its organisation, what it carries, how often it was asked. ?3: since when. */
export const columns = `
  p.id, p.case_id as caseId, p.organisation_id as organisationId, p.network_id as networkId, p.side, p.type, p.state,
  p.title, p.features, o.name as organisation, o.open_requests as openRequests,
  (select count(*) from places where scope = p.side || ':' || p.case_id) as held,
  (select count(*) from places where scope = 'asks:' || p.house) as asked,
  iif(p.side = 'offer', (
    select count(*) from (
      select 1 from cases k where k.counterpart_id = p.case_id and k.closed_at > ?3 and k.process = 'introduction' limit 9)
  ) + (
    select count(*) from (
      select 1 from cases k where k.counterpart_id = p.case_id and k.closed_at is null and k.process = 'introduction' limit 9)
  ), 0) as recentAsks`

/**
 * At most 200 cards of the other side, however many there are: those of the same type, near first; those whose words
 * carry the type; those that share a word; a few of each sibling type. Newest first everywhere.
 * ?1 network, ?2 side, ?3 since when an introduction is recent; ?4 types sought, ?5 region, ?6 and ?7 how many of each near and anywhere;
 * ?8 MATCH of what carries the type, ?9 MATCH of shared words; ?10 sibling types, ?11 how many of each.
 */
export const candidatesSql = `
  with picked as (
    ${newestOf('?4', '?6', 'and region = ?5')}
    union all ${newestOf('?4', '?7', '')}
    union all ${found('?8', '40', 1)}
    union all ${found('?9', '30', 0)}
    union all ${newestOf('?10', '?11', '')}
  )
  select ${columns}, u.speaks as speaks
  from (select id, max(speaks) as speaks from picked group by id) u
  join card_profiles p on p.id = u.id
  join organisations o on o.id = p.organisation_id
  where p.network_id = ?1`

/** How introductions of a card went, as [other card, outcome]; the newest hundred. */
const triedOf = (own: string, other: string): string => `
  select json_group_array(json_array(other, state)) from (
    select k.${other} as other, iif(k.closed_at is null, 'running', k.state) as state from cases k
    where k.${own} = p.case_id and k.process = 'introduction' and k.${other} is not null
    order by k.closed_at desc limit 100)`

/** Cards with everything, by their cases. ?1 the case ids, ?2 unused, ?3 since when an introduction is recent. */
export const subjectsSql = `
  select ${columns}, p.region, p.body, p.wishes, p.avoids, n.time_zone as zone, n.first_side as first,
    iif(p.side = 'need', (${triedOf('parent_id', 'counterpart_id')}), (${triedOf('counterpart_id', 'parent_id')})) as tried
  from card_profiles p
  join organisations o on o.id = p.organisation_id
  join networks n on n.id = p.network_id
  where p.case_id in (select value from json_each(?1))`

export const textsSql = `
  select id, body, wishes, avoids from card_profiles where id in (select value from json_each(?1))`
