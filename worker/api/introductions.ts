import * as v from 'valibot'
import type { Fields, QuestionRow } from '../process/context.ts'
import type { Input } from '../process/answering.ts'
import type { Snapshot } from '../process/step.ts'
import { readSnapshot } from '../process/store.ts'
import { spokenBy } from './answers.ts'
import { ballWith } from './case-schema.ts'
import { type Asked, read, write } from './operation.ts'
import { readPage, where } from './page.ts'
import { notFound, Refused } from './problems.ts'
import { expectVersion, type Shown } from './respond.ts'
import { fieldsFor, say } from './say.ts'
import { stateOf } from './states.ts'
import { id, instant, listOf, paging } from './values.ts'

const side = v.picklist(['ngo', 'company'])

export const introduction = v.object({
  id,
  reference: v.string(),
  state: v.string(),
  needId: v.nullable(id),
  offerId: v.nullable(id),
  first: v.pipe(side, v.description('who is asked first')),
  writer: v.pipe(side, v.description('who writes first once both have said yes')),
  ngoPersonId: v.nullable(id),
  companyPersonId: v.nullable(id),
  connectedAt: v.pipe(v.nullable(instant), v.description('when both had said yes and got each other’s contacts')),
  projectId: v.nullable(id),
  ballWith,
  dueAt: v.nullable(instant),
  version: v.number(),
  openedAt: instant,
  closedAt: v.nullable(instant),
})

const columns = `t.id, t.reference, t.state, t.parent_id as needId, t.counterpart_id as offerId,
  t.memo ->> 'first' as first, t.memo ->> 'writer' as writer, t.roles ->> 'ngo' as ngoPersonId,
  t.roles ->> 'company' as companyPersonId, t.entered ->> 'connected' as connectedAt, t.child_id as projectId,
  t.ball_with as ballWith, t.due_at as dueAt, t.seq as version, t.opened_at as openedAt, t.closed_at as closedAt`

const own = (networkId: string) => where(`t.network_id = ? and t.process = 'introduction'`, networkId)

const proposal = v.strictObject({
  needId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  offerId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  writesFirst: v.optional(v.pipe(side, v.description('the NGO unless said otherwise'))),
  note: v.optional(v.pipe(v.string(), v.maxLength(1000), v.description('for coordinators only'))),
})

type Proposal = v.InferOutput<typeof proposal>

export const introductionOperations = [
  read('/introductions', {
    summary: 'Introductions, newest first',
    query: { ...paging, state: v.optional(stateOf('introduction')) },
    gives: listOf(introduction),
    read: async ({ setting: { env }, key: { network }, query }) => {
      const inState = query.state === undefined ? [] : [where('t.state = ?', query.state)]
      const reading = { table: 'cases', columns, indexed: [own(network.id), ...inState], key: ['id'] }
      const { rows, nextCursor } = await readPage(env.DB, reading, query)
      return { resource: { items: v.parse(v.array(introduction), rows), nextCursor } }
    },
  }),
  read('/introductions/:id', {
    summary: 'One introduction',
    query: {},
    gives: introduction,
    read: ({ setting: { env }, key: { network }, param }) => readOne(env.DB, network.id, 't.id = ?', param('id')),
  }),
  write('/introductions', {
    summary: 'Proposes an offer for a need: answers the need’s open question, settled at once',
    status: 201,
    body: proposal,
    gives: introduction,
    refuses: [
      [404, 'not_found'],
      [409, 'no_capacity'],
      [409, 'offer_not_active'],
      [409, 'question_closed'],
      [409, 'question_settling'],
    ],
    write: async (asked) => {
      await proposeIn(asked)
      return made(asked)
    },
    again: (asked) => made(asked),
  }),
]

const readOne = async (db: D1Database, networkId: string, condition: string, value: string) => {
  const { sql, values } = own(networkId)
  const found = await db
    .prepare(`select ${columns} from cases t where ${sql} and ${condition} order by t.id desc limit 1`)
    .bind(...values, value)
    .first()
  if (!found) throw notFound()
  const resource = v.parse(introduction, found)
  return { resource, version: resource.version }
}

/** The introduction that the need waits for now. */
const made = async ({
  setting: { env },
  key: { network },
  body,
}: Asked<undefined, Proposal>): Promise<Shown<v.InferOutput<typeof introduction>>> => {
  const shown = await readOne(env.DB, network.id, 't.parent_id = ?', body.needId)
  return { ...shown, location: `/api/v1/introductions/${shown.resource.id}` }
}

const proposeIn = async (asked: Asked<undefined, Proposal>): Promise<void> => {
  const { setting, key, body } = asked
  const { needId, ...given } = body
  const { DB: db } = setting.env
  await expectOurs(db, key.network.id, body)
  const now = await setting.now()
  const snapshot = await readSnapshot(db, needId, now)
  if (!snapshot) throw notFound()
  expectVersion(asked.ifMatch, snapshot.case.seq)
  const question = snapshot.questions.find(({ name, answeredAt }) => name === 'whom' && answeredAt === null)
  const fields: Fields = question
    ? fieldsFor(snapshot, question, 'propose', { fields: given, within: undefined }, now)
    : given
  await say(asked, needId, inputFor(asked, snapshot, question, fields), question)
}

/** A need that waits for its day has no open question, but its coordinator may propose all the same. */
const inputFor = (
  { key }: Asked<undefined, Proposal>,
  { facts, case: row }: Snapshot,
  question: QuestionRow | undefined,
  fields: Fields,
): Input => {
  const common = { choice: 'propose', fields, settle: 'now', ...spokenBy(key) } as const
  if (question) return { type: 'answer', questionId: question.id, version: question.version, ...common }
  const [personId] = facts.staff
  if (row.state !== 'waiting' || personId === undefined) throw new Refused(409, 'question_closed')
  return { type: 'anytime', role: 'coordinator', personId, ...common }
}

/** Both cards are the network's own, or there is nothing here. */
const expectOurs = async (db: D1Database, networkId: string, { needId, offerId }: Proposal): Promise<void> => {
  const { results } = await db
    .prepare(
      `select process from cases where network_id = ?1 and ((id = ?2 and process = 'need') or (id = ?3 and process = 'offer'))`,
    )
    .bind(networkId, needId, offerId)
    .all()
  if (results.length < 2) throw notFound()
}
