import * as v from 'valibot'
import { wordsIn } from '../matching/fold.ts'
import { read } from './operation.ts'
import { type Page, type Reading, readPage, type Sql, where } from './page.ts'
import { notFound } from './problems.ts'
import { id, instant, listOf, paging, parsed, record, searched, word } from './values.ts'

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

const columns = `s.id, s.reference, s.form, s.form_version as formVersion, s.locale, s.site, c.state,
  json_patch(s.answers, coalesce(s.additions, '{}')) as answers, s.organisation_id as organisationId,
  s.person_id as personId, s.case_id as caseId, s.received_at as receivedAt`

const filters = {
  ...paging,
  form: word,
  state: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.description('of its intake case'))),
  q: searched,
  site: word,
  received_after: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2}))?$/.test(text) && !Number.isNaN(Date.parse(text))),
      v.description('RFC 3339 instant or date'),
    ),
  ),
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
    gives: submission,
    read: async ({ setting: { env }, key: { network }, param }) => {
      const found = await env.DB.prepare(
        `select ${columns} from submissions s join cases c on c.id = s.case_id where s.network_id = ? and s.id = ?`,
      )
        .bind(network.id, param('id'))
        .first()
      if (!found) throw notFound()
      return { resource: v.parse(submission, found) }
    },
  }),
]

const listSubmissions = async (db: D1Database, networkId: string, query: Filters): Promise<Page> => {
  const reading = selected(networkId, query)
  return reading ? readPage(db, { columns, ...reading }, query) : { rows: [], nextCursor: null }
}

const own = 'cross join cases c on c.id = s.case_id'

/** `undefined`: nothing can be found. */
const selected = (networkId: string, query: Filters): Omit<Reading, 'columns'> | undefined => {
  const { form, state, q, site, received_after: after } = query
  const byForm = form === undefined ? [] : [where('s.form = ?', form)]
  const bySite = site === undefined ? [] : [where('s.site = ?', site)]
  const byState = state === undefined ? [] : [where('c.state = ?', state)]
  const byTime = after === undefined ? [] : [where('s.received_at > ?', Date.parse(after))]
  if (q !== undefined) {
    const match = matchOf(networkId, q)
    if (match === undefined) return undefined
    const joins = `cross join submissions s on s.rowid = t.rowid ${own}`
    const indexed = [where('t.submission_words match ?', match)]
    return { table: 'submission_words', joins, indexed, others: [...byForm, ...bySite, ...byState, ...byTime], key: ['rowid'] }
  }
  if (after !== undefined) return leading(networkId, byTime, [...byForm, ...bySite, ...byState], ['received_at', 'id'])
  if (site !== undefined) return leading(networkId, bySite, [...byForm, ...byState])
  if (form !== undefined) return leading(networkId, byForm, byState)
  if (state === undefined) return leading(networkId, [], [])
  return {
    table: 'cases',
    joins: 'cross join submissions s on s.case_id = t.id cross join cases c on c.id = t.id',
    indexed: [where(`t.network_id = ? and t.process = 'intake' and t.state = ?`, networkId, state)],
    key: ['id'],
  }
}

const leading = (networkId: string, first: readonly Sql[], others: readonly Sql[], key: readonly string[] = ['id']) => ({
  table: 'submissions',
  joins: `cross join submissions s on s.id = t.id ${own}`,
  indexed: [where('t.network_id = ?', networkId), ...first.map(({ sql, values }) => where(sql.replace('s.', 't.'), ...values))],
  others,
  key,
})

const MOST_WORDS = 8

/** Every word of it, or its beginning, anywhere in the answers. Words reach the query in quotes, never as syntax. */
const matchOf = (networkId: string, q: string): string | undefined => {
  const words = wordsIn(q).slice(0, MOST_WORDS)
  if (words.length === 0) return undefined
  const network = Array.from(new TextEncoder().encode(networkId), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const parts = words.map(({ plain }) => `words : "${plain}"${plain.length > 3 ? '*' : ''}`)
  return [`network : "${network}"`, ...parts].join(' AND ')
}
