import * as v from 'valibot'
import { searchMatch } from '../matching/text.ts'
import { ballWith } from './case-schema.ts'
import { read } from './operation.ts'
import { type Reading, readPage, where } from './page.ts'
import { notFound } from './problems.ts'
import { stateOf } from './states.ts'
import { id, instant, listOf, paging, parsed, searched, word } from './values.ts'

export const card = v.object({
  id: v.pipe(id, v.description('of its case too')),
  reference: v.string(),
  state: v.string(),
  type: v.string(),
  title: v.string(),
  causes: parsed(v.array(v.string())),
  settlement: v.string(),
  postalCode: v.string(),
  area: v.string(),
  capacity: v.pipe(v.number(), v.description('how many introductions and projects it carries at once')),
  organisationId: id,
  personId: v.nullable(id),
  submissionId: id,
  ballWith,
  dueAt: v.nullable(instant),
  version: v.number(),
  openedAt: instant,
  closedAt: v.nullable(instant),
})

/** `k`: what its case is called in the statement; the card itself is `p`. */
const columns = (k: string): string => `
  ${k}.id, ${k}.reference, ${k}.state, p.type, p.title, p.features -> 'causes' as causes,
  p.features ->> 'settlement' as settlement, p.features ->> 'postalCode' as postalCode, p.features ->> 'area' as area,
  p.features ->> 'places' as capacity, p.organisation_id as organisationId, ${k}.roles ->> 'owner' as personId,
  p.submission_id as submissionId, ${k}.ball_with as ballWith, ${k}.due_at as dueAt, ${k}.seq as version,
  ${k}.opened_at as openedAt, ${k}.closed_at as closedAt`

type Side = 'need' | 'offer'

const filtersOf = (side: Side) => ({
  ...paging,
  state: v.optional(stateOf(side)),
  type: word,
  cause: word,
  settlement: word,
  q: searched,
})

type Filters = v.InferOutput<v.StrictObjectSchema<ReturnType<typeof filtersOf>, undefined>>

const cards = v.array(card)

const operationsOf = (side: Side, path: string, what: string) => [
  read(path, {
    summary: `${what}, newest first`,
    query: filtersOf(side),
    gives: listOf(card),
    read: async ({ setting: { env }, key: { network }, query }) => {
      const reading =
        query.q === undefined ? selected(network.id, side, query) : found(network.id, side, query.q, query)
      const { rows, nextCursor } = reading ? await readPage(env.DB, reading, query) : { rows: [], nextCursor: null }
      return { resource: { items: v.parse(cards, rows), nextCursor } }
    },
  }),
  read(`${path}/:id`, {
    summary: `One of them`,
    query: {},
    gives: card,
    read: async ({ setting: { env }, key: { network }, param }) => {
      const row = await env.DB.prepare(
        `select ${columns('k')} from cases k join card_profiles p on p.case_id = k.id
         where k.network_id = ? and k.process = ? and k.id = ?`,
      )
        .bind(network.id, side, param('id'))
        .first()
      if (!row) throw notFound()
      const resource = v.parse(card, row)
      return { resource, version: resource.version }
    },
  }),
]

export const cardOperations = [
  ...operationsOf('need', '/needs', 'What NGOs seek'),
  ...operationsOf('offer', '/offers', 'What companies give'),
]

const conditions = ({ state, type, cause, settlement }: Filters) => ({
  state: state === undefined ? [] : [where('p.state = ?', state)],
  type: type === undefined ? [] : [where('p.type = ?', type)],
  settlement: settlement === undefined ? [] : [where(`p.features ->> 'settlement' = ?`, settlement)],
  cause:
    cause === undefined
      ? []
      : [where(`exists (select 1 from json_each(p.features -> 'causes') where value = ?)`, cause)],
})

/** Each filter has its index, on the table that it is about; of several the one that is likely to leave least leads. */
const selected = (networkId: string, side: Side, query: Filters): Reading => {
  const { state, type, settlement, cause } = conditions(query)
  const bySide = where('t.network_id = ? and t.side = ?', networkId, side)
  const byCard = {
    columns: columns('k'),
    joins: 'cross join cases k on k.id = t.case_id cross join card_profiles p on p.case_id = t.case_id',
    key: ['case_id'],
  }
  if (query.cause !== undefined) {
    const indexed = [bySide, where('t.cause = ?', query.cause)]
    return { table: 'card_causes', ...byCard, indexed, others: [...state, ...type, ...settlement] }
  }
  if (query.settlement !== undefined) {
    const indexed = [bySide, where('t.settlement = ?', query.settlement)]
    return { table: 'cards', ...byCard, indexed, others: [...state, ...type] }
  }
  if (query.type !== undefined) {
    return { table: 'cards', ...byCard, indexed: [bySide, where('t.type = ?', query.type)], others: state }
  }
  const inState = query.state === undefined ? [] : [where('t.state = ?', query.state)]
  return {
    table: 'cases',
    columns: columns('t'),
    joins: 'cross join card_profiles p on p.case_id = t.id',
    indexed: [where('t.network_id = ? and t.process = ?', networkId, side), ...inState],
    others: cause,
    key: ['id'],
  }
}

/** By their words, of which all must be there. `undefined`: there is no word to look for. */
const found = (networkId: string, side: Side, q: string, query: Filters): Reading | undefined => {
  const match = searchMatch(q, networkId, side, query.state)
  if (match === undefined) return undefined
  const { type, settlement, cause } = conditions(query)
  return {
    table: 'card_words',
    columns: columns('k'),
    joins: 'cross join card_profiles p on p.id = t.rowid cross join cases k on k.id = p.case_id',
    indexed: [where('t.card_words match ?', match)],
    others: [...type, ...settlement, ...cause],
    key: ['rowid'],
  }
}
