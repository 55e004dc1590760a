import * as v from 'valibot'
import { letterHeaders } from '../letters/headers.ts'
import type { Network } from '../networks/store.ts'
import { read } from './operation.ts'
import { readPage, type Reading, where } from './page.ts'
import { id, instant, listOf, paging, word } from './values.ts'

const states = ['waiting', 'sent', 'unknown', 'failed', 'dropped'] as const

export const letter = v.object({
  id,
  caseId: id,
  letter: v.string(),
  personId: id,
  locale: v.picklist(['hu', 'en']),
  state: v.pipe(
    v.string(),
    // Being carried right now: whoever waits for it, waits.
    v.transform((state) => (state === 'sending' ? 'waiting' : state)),
    v.picklist(states),
  ),
  attempts: v.number(),
  messageId: v.pipe(v.nullable(v.string()), v.description('the `Message-ID` header of the mail that it went in')),
  createdAt: instant,
  sentAt: v.nullable(instant),
})

const columns = `t.id, t.case_id as caseId, t.letter, t.person_id as personId, p.locale, t.state, t.attempts,
  t.message_id as messageId, t.created_at as createdAt, t.sent_at as sentAt`

const filters = { ...paging, caseId: word, state: v.optional(v.picklist(states)) }

export const letterOperations = [
  read('/letters', {
    summary: 'The outbox: every letter and what became of it',
    query: filters,
    gives: listOf(letter),
    read: async ({ setting: { env }, key: { network }, query }) => {
      const joins = 'cross join people p on p.id = t.person_id'
      const reading = { table: 'letters', columns, joins, key: ['id'], ...selected(network.id, query) }
      const { rows, nextCursor } = await readPage(env.DB, reading, query)
      const items = v.parse(v.array(letter), rows)
      return { resource: { items: items.map((one) => ({ ...one, messageId: messageIdOf(one, network) })), nextCursor } }
    },
  }),
]

/** What is stored names the mail; the header has the domain that it was sent from as well. */
const messageIdOf = ({ messageId }: v.InferOutput<typeof letter>, { sender }: Network): string | null => {
  if (messageId === null) return null
  const domain = sender.slice(sender.lastIndexOf('@') + 1)
  return letterHeaders({ letterId: messageId, caseId: undefined, earlier: [], domain })['Message-ID'] ?? null
}

/** Said in full, so that SQLite sees that the index of letters whose fate is known will do. */
const KNOWN = `t.state in ('sent', 'unknown', 'failed', 'dropped')`

type Filters = v.InferOutput<v.StrictObjectSchema<typeof filters, undefined>>

const selected = (networkId: string, { caseId, state }: Filters): Pick<Reading, 'indexed' | 'others'> => {
  const network = where('t.network_id = ?', networkId)
  const inState = state === undefined ? [] : [state === 'waiting' ? waiting : where(`${KNOWN} and t.state = ?`, state)]
  // `+` keeps the planner from the index of the network, where the case would be looked for row by row.
  if (caseId !== undefined) {
    return { indexed: [where('t.case_id = ? and +t.network_id = ?', caseId, networkId)], others: inState }
  }
  return { indexed: [network, ...inState] }
}

const waiting = where(`t.state in ('waiting', 'sending')`)
