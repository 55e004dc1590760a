import { intakeForms } from '../intake/forms.ts'
import { typesFit } from '../matching/fitting-types.ts'
import type { Step } from './step.ts'
import { lowered } from './touch.ts'

/** A card is made in SQL from the submission it stands for, so that opening a need reads nothing. ?1 the case. */
const cardSql = (form: string, side: 'need' | 'offer'): string => `
  insert into cards (case_id, network_id, side, submission_id, organisation_id, type, title, settlement, postal_code, area, capacity, created_at)
  select c.id, c.network_id, '${side}', s.id, s.organisation_id, a.answers ->> '${side}Type', a.answers ->> '${side}Title',
    a.answers ->> 'settlement', a.answers ->> 'postalCode',
    coalesce(a.answers ->> ${form === 'ngo' ? "'serviceArea'" : "'area'"}, 'settlement'),
    ${side === 'need' ? '1' : capacity}, c.opened_at
  from cases c
  join submissions s on s.id = c.memo ->> 'submissionId'
  join (select id, json_patch(answers, coalesce(additions, '{}')) as answers from submissions) a on a.id = s.id
  where c.id = ?1 and s.form = '${form}'
  on conflict (case_id) do update set type = excluded.type, title = excluded.title, settlement = excluded.settlement,
    postal_code = excluded.postal_code, area = excluded.area, capacity = excluded.capacity`

/** Teams are counted as co-operations at once; hours, pieces and people say how much one of them is. */
const capacity = `
  max(1, iif(a.answers ->> 'capacityUnit' = 'teams', a.answers ->> 'capacity', coalesce(a.answers ->> 'openRequests', 1)))`

const causesSql = (form: string, side: 'need' | 'offer'): string => `
  insert into card_causes (network_id, side, cause, case_id)
  select c.network_id, '${side}', j.value, c.id
  from cases c
  join submissions s on s.id = c.memo ->> 'submissionId'
  join json_each(coalesce(json_patch(s.answers, coalesce(s.additions, '{}')) -> '${form === 'ngo' ? 'causes' : 'causesSupported'}', '[]')) j
  where c.id = ?1 and s.form = '${form}'`

/** How many may be asked of at once stands beside the organisation that the card names. */
const requestsSql = `
  update organisations set open_requests = coalesce(s.answers ->> 'openRequests', open_requests)
  from cards c
  join (select id, json_patch(answers, coalesce(additions, '{}')) as answers from submissions) s on s.id = c.submission_id
  where c.case_id = ?1 and organisations.id = c.organisation_id`

/**
 * A newly active offer wakes the needs that wait for one of a type like its own; at most so many, the rest at their own
 * date. Said twice, since only the first half tells SQLite that the index of the free cards will do.
 */
const wakeSql = `
  update cases set due_at = ${lowered('?2')} where id in (
    select n.case_id from cards o
    join card_profiles n on n.network_id = o.network_id and n.side = 'need' and ${typesFit('o.type', 'n.type')}
      and n.state in ('open', 'waiting', 'active') and n.state = 'waiting'
    where o.case_id = ?1 limit 50)`

const sides = Object.entries(intakeForms).map(([form, { opens }]) => {
  const side = opens.process === 'need' ? ('need' as const) : ('offer' as const)
  return [side, { insert: cardSql(form, side), causes: causesSql(form, side) }] as const
})

/** The card of a need or offer: made when its case opens, remade when the submission is corrected. */
export const cardStatements = (db: D1Database, { case: row, read, written, events }: Step): D1PreparedStatement[] => {
  const sql = sides.find(([side]) => side === row.process)?.[1]
  if (!sql) return []
  const isChanged = written.some(({ type }) => type === 'card.changed')
  const isActive = events.some(({ type, data }) => (type === 'case.moved' ? data['to'] : data['state']) === 'active')
  return [
    ...(read === undefined || isChanged
      ? [
          db.prepare(sql.insert).bind(row.id),
          ...(isChanged ? [db.prepare('delete from card_causes where case_id = ?').bind(row.id)] : []),
          db.prepare(sql.causes).bind(row.id),
          ...(isChanged ? [db.prepare(requestsSql).bind(row.id)] : []),
        ]
      : []),
    ...(isActive ? [db.prepare(wakeSql).bind(row.id, row.entered['active'] ?? row.openedAt)] : []),
  ]
}
