import * as v from 'valibot'
import { ballWith } from './case-schema.ts'
import { read } from './operation.ts'
import { readPage, where } from './page.ts'
import { notFound } from './problems.ts'
import { stateOf } from './states.ts'
import { id, instant, listOf, paging, parsed, record, truth } from './values.ts'

const health = v.picklist(['green', 'amber', 'red'])

const summary = {
  id,
  reference: v.string(),
  state: v.string(),
  needId: v.nullable(id),
  offerId: v.nullable(id),
  introductionId: v.nullable(id),
  ngoPersonId: v.nullable(id),
  companyPersonId: v.nullable(id),
  isAgreed: v.pipe(truth, v.description('both have confirmed the agreement')),
  startsOn: v.nullable(v.string()),
  endsOn: v.pipe(v.nullable(v.string()), v.description('the agreed end, as it is now')),
  health: v.pipe(v.nullable(health), v.description('the newest answer to a check-in')),
  outcome: v.pipe(v.nullable(v.picklist(['done', 'partly'])), v.description('once the NGO has accepted it')),
  ballWith,
  dueAt: v.nullable(instant),
  version: v.number(),
  openedAt: instant,
  closedAt: v.nullable(instant),
}

const agreement = v.object({
  version: v.number(),
  author: id,
  fields: record,
  hash: v.pipe(v.string(), v.description('SHA-256 of the fields, which both confirmed')),
  writtenAt: instant,
  confirmedBy: v.nullable(id),
  confirmedAt: v.nullable(instant),
})

const checkIn = v.object({
  personId: id,
  askedAt: instant,
  answeredAt: v.nullable(instant),
  health: v.nullable(health),
  hours: v.nullable(v.number()),
})

export const projectSummary = v.object(summary)
export const project = v.object({
  ...summary,
  agreement: v.pipe(v.nullable(parsed(agreement)), v.description('its newest version')),
  checkIns: v.pipe(parsed(v.array(checkIn)), v.description('newest first')),
})

const columns = `t.id, t.reference, t.state, t.parent_id as needId, t.counterpart_id as offerId,
  t.memo ->> 'introductionId' as introductionId, t.roles ->> 'ngo' as ngoPersonId,
  t.roles ->> 'company' as companyPersonId, t.memo ->> 'agreed' as isAgreed, t.memo ->> 'startsOn' as startsOn,
  t.memo ->> 'endsOn' as endsOn, t.memo ->> 'outcome' as outcome, t.ball_with as ballWith, t.due_at as dueAt,
  t.seq as version, t.opened_at as openedAt, t.closed_at as closedAt,
  (select q.choice from questions q where q.case_id = t.id and q.name = 'howIsItGoing' and q.answered_at is not null
   order by q.answered_at desc limit 1) as health`

const details = `
  (select json_object('version', a.version, 'author', a.author, 'fields', json(a.fields), 'hash', a.hash,
     'writtenAt', a.written_at, 'confirmedBy', a.confirmed_by, 'confirmedAt', a.confirmed_at)
   from agreements a where a.case_id = t.id order by a.version desc limit 1) as agreement,
  (select json_group_array(json(shown)) from (
     select json_object('personId', q.person_id, 'askedAt', q.asked_at, 'answeredAt', q.answered_at, 'health', q.choice,
       'hours', q.fields ->> 'hours') as shown
     from questions q where q.case_id = t.id and q.name = 'howIsItGoing' order by q.id desc limit 50)) as checkIns`

const own = (networkId: string) => where(`t.network_id = ? and t.process = 'project'`, networkId)

export const projectOperations = [
  read('/projects', {
    summary: 'Projects, newest first',
    query: { ...paging, state: v.optional(stateOf('project')) },
    gives: listOf(projectSummary),
    read: async ({ setting: { env }, key: { network }, query }) => {
      const inState = query.state === undefined ? [] : [where('t.state = ?', query.state)]
      const reading = { table: 'cases', columns, indexed: [own(network.id), ...inState], key: ['id'] }
      const { rows, nextCursor } = await readPage(env.DB, reading, query)
      return { resource: { items: v.parse(v.array(projectSummary), rows), nextCursor } }
    },
  }),
  read('/projects/:id', {
    summary: 'One project, with its agreement and check-ins',
    query: {},
    gives: project,
    read: async ({ setting: { env }, key: { network }, param }) => {
      const { sql, values } = own(network.id)
      const found = await env.DB.prepare(`select ${columns}, ${details} from cases t where ${sql} and t.id = ?`)
        .bind(...values, param('id'))
        .first()
      if (!found) throw notFound()
      const resource = v.parse(project, found)
      return { resource, version: resource.version }
    },
  }),
]
