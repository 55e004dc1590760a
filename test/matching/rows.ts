import { held, type NeedName, needNames, needs, now, type OfferName, offerNames, offers } from './miskolc.ts'

/** A card with all the rows it hangs on. */
export interface CardRow {
  readonly caseId: string
  readonly side: 'need' | 'offer'
  readonly organisationId: string
  readonly state: string
  readonly answers: object
}

export const needId = (name: NeedName): string => `need-${name}`
export const offerId = (name: OfferName): string => `offer-${name}`

/** The labelled network. */
export const miskolcRows: readonly CardRow[] = [
  ...needNames.map((name) => ({
    caseId: needId(name),
    side: 'need' as const,
    organisationId: `ngo-${name}`,
    state: 'open',
    answers: needs[name].answers,
  })),
  ...offerNames.map((name) => ({
    caseId: offerId(name),
    side: 'offer' as const,
    organisationId: `company-${name}`,
    state: 'active',
    answers: offers[name],
  })),
]

const bySide = (need: string, offer: string): string =>
  `iif(value ->> 'side' = 'need', value -> 'answers' ->> '${need}', value -> 'answers' ->> '${offer}')`

const inserts: readonly string[] = [
  `insert into organisations (id, network_id, side, name, open_requests, created_at)
   select value ->> 'organisationId', ?2, iif(value ->> 'side' = 'need', 'ngo', 'company'), value ->> 'organisationId',
     coalesce(value -> 'answers' ->> 'openRequests', 1), ?3 from json_each(?1) where true on conflict do nothing`,
  `insert into submissions (id, network_id, client_id, content_hash, form, form_version, locale, source, answers, person_id,
     organisation_id, case_id, reference, received_at)
   select 's-' || (value ->> 'caseId'), ?2, value ->> 'caseId', '', iif(value ->> 'side' = 'need', 'ngo', 'company'), '1', 'hu', 'web',
     value -> 'answers', 'p', value ->> 'organisationId', 'i', value ->> 'caseId', ?3 from json_each(?1)`,
  `insert into cases (id, network_id, process, process_version, reference, state, ball_with, roles, memo, entered, seq, opened_at)
   select value ->> 'caseId', ?2, value ->> 'side', 1, value ->> 'caseId', value ->> 'state', 'coordinator', '{}', '{}', '{}', 1, ?3
   from json_each(?1)`,
  `insert into cards (case_id, network_id, side, submission_id, organisation_id, type, title, settlement, postal_code, area,
     capacity, created_at)
   select value ->> 'caseId', ?2, value ->> 'side', 's-' || (value ->> 'caseId'), value ->> 'organisationId',
     ${bySide('needType', 'offerType')}, ${bySide('needTitle', 'offerTitle')}, value -> 'answers' ->> 'settlement',
     value -> 'answers' ->> 'postalCode', ${bySide('serviceArea', 'area')},
     iif(value -> 'answers' ->> 'capacityUnit' in ('teams', 'people'), value -> 'answers' ->> 'capacity',
       coalesce(value -> 'answers' ->> 'openRequests', 1)), ?3
   from json_each(?1)`,
]

export const insertNetwork = async (db: D1Database, id: string): Promise<void> => {
  await db
    .prepare(
      `insert into networks (id, slug, name_hu, name_en, controller, notice_url, phone, sender, time_zone, languages,
         first_side, settling, created_at)
       values (?1, ?1, ?1, ?1, ?1, 'https://example.org', '+36', 'a@example.org', 'Europe/Budapest', 'hu,en', 'company', 600000, 1)`,
    )
    .bind(id)
    .run()
}

/** Several hundred at a time. */
export const insertCards = async (db: D1Database, networkId: string, rows: readonly CardRow[]): Promise<void> => {
  const json = JSON.stringify(rows)
  await db.batch(
    inserts.map((sql) => db.prepare(sql).bind(json, ...(sql.includes('?3') ? [networkId, now] : [networkId]))),
  )
}

/** The places that co-operations under way have taken. */
export const insertHeld = async (db: D1Database): Promise<void> => {
  const names = offerNames.filter((name) => held[name] !== undefined)
  const sql = 'insert into places (scope, number, case_id) values (?, 1, ?)'
  await db.batch(names.map((name) => db.prepare(sql).bind(`offer:${offerId(name)}`, `project-${name}`)))
}
