import * as v from 'valibot'
import { wordsIn } from '../matching/fold.ts'
import { catchUp } from '../intake/findable.ts'
import { read } from './operation.ts'
import { type Page, type Reading, readPage, where } from './page.ts'
import { notFound } from './problems.ts'
import { stateOf } from './states.ts'
import { id, instant, instantOrDay, listOf, paging, parsed, record, searched, word } from './values.ts'

export const submission = v.object({
  id,
  reference: v.string(),
  form: v.string(),
  formVersion: v.string(),
  locale: v.picklist(['hu', 'en']),
  site: v.nullable(v.string()),
  state: v.string(),
  answers: v.pipe(parsed(record), v.description('with what was added and corrected since')),
  organisationId: id,
  personId: id,
  caseId: id,
  receivedAt: instant,
})

/** `s` and `c`: what the submission and its case are called in the statement. */
const columns = (s: string, c: string): string => `
  ${s}.id, ${s}.reference, ${s}.form, ${s}.form_version as formVersion, ${s}.locale, ${s}.site, ${c}.state,
  json_patch(${s}.answers, coalesce(${s}.additions, '{}')) as answers, ${s}.organisation_id as organisationId,
  ${s}.person_id as personId, ${s}.case_id as caseId, ${s}.received_at as receivedAt`

const filters = {
  ...paging,
  form: word,
  state: v.optional(v.pipe(stateOf('intake'), v.description('of its intake case'))),
  q: searched,
  site: word,
  received_after: v.optional(instantOrDay),
}

type Filters = v.InferOutput<v.StrictObjectSchema<typeof filters, undefined>>

export const submissionOperations = [
  read('/submissions', {
    summary: 'What was sent in through the forms',
    query: filters,
    gives: listOf(submission),
    read: async ({ setting: { env }, key: { network }, query }) => {
      const { rows, nextCursor } = await listSubmissions(env.DB, network.id, query)
      return { resource: { items: v.parse(v.array(submission), rows), nextCursor } }
    },
  }),
  read('/submissions/:id', {
    summary: 'One submission',
    query: {},
    gives: submission,
    read: async ({ setting: { env }, key: { network }, param }) => {
      const found = await env.DB.prepare(
        `select ${columns('s', 'c')} from submissions s join cases c on c.id = s.case_id where s.network_id = ? and s.id = ?`,
      )
        .bind(network.id, param('id'))
        .first()
      if (!found) throw notFound()
      return { resource: v.parse(submission, found) }
    },
  }),
]

const listSubmissions = async (db: D1Database, networkId: string, query: Filters): Promise<Page> => {
  const reading = query.q === undefined ? selected(networkId, query) : found(networkId, query.q, query)
  // Whoever has just sent something finds it, also before it was seen to after the answer.
  if (query.q !== undefined) await catchUp(db)
  return reading ? readPage(db, reading, query) : { rows: [], nextCursor: null }
}

const conditions = ({ form, site, state, received_after: after }: Filters, s: string, c: string) => ({
  form: form === undefined ? [] : [where(`${s}.form = ?`, form)],
  site: site === undefined ? [] : [where(`${s}.site = ?`, site)],
  state: state === undefined ? [] : [where(`${c}.state = ?`, state)],
  time: after === undefined ? [] : [where(`${s}.received_at > ?`, Date.parse(after))],
})

/** By their words. `undefined`: there is no word to look for. */
const found = (networkId: string, q: string, query: Filters): Reading | undefined => {
  const match = matchOf(networkId, q)
  if (match === undefined) return undefined
  const { form, site, state, time } = conditions(query, 's', 'c')
  return {
    table: 'submission_words',
    columns: columns('s', 'c'),
    joins: 'cross join submissions s on s.rowid = t.rowid cross join cases c on c.id = s.case_id',
    indexed: [where('t.submission_words match ?', match)],
    others: [...form, ...site, ...state, ...time],
    key: ['rowid'],
  }
}

/** Each filter has its index; of several the one that is likely to leave least leads. */
const selected = (networkId: string, query: Filters): Reading => {
  const { form, site, state, time } = conditions(query, 't', 'c')
  const common = { table: 'submissions', columns: columns('t', 'c'), joins: 'cross join cases c on c.id = t.case_id' }
  const network = where('t.network_id = ?', networkId)
  const byTime = { ...common, indexed: [network, ...time], key: ['received_at', 'id'] }
  if (time.length > 0) return { ...byTime, others: [...form, ...site, ...state] }
  if (site.length > 0) return { ...common, indexed: [network, ...site], others: [...form, ...state], key: ['id'] }
  if (form.length > 0) return { ...common, indexed: [network, ...form], others: state, key: ['id'] }
  if (state.length === 0) return byTime
  return {
    table: 'cases',
    columns: columns('s', 't'),
    joins: `cross join submissions s on s.id = t.memo ->> 'submissionId'`,
    indexed: [network, where(`t.process = 'intake'`), ...conditions(query, 's', 't').state],
    key: ['id'],
  }
}

const MOST_WORDS = 8

/** Every word of it, or its beginning, anywhere in the answers. Words reach the query in quotes, never as syntax. */
const matchOf = (networkId: string, q: string): string | undefined => {
  const words = wordsIn(q).slice(0, MOST_WORDS)
  if (words.length === 0) return undefined
  const network = Array.from(new TextEncoder().encode(networkId), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const parts = words.map(({ plain }) => `words : "${plain}"${plain.length > 3 ? '*' : ''}`)
  return [`network : "${network}"`, ...parts].join(' AND ')
}
