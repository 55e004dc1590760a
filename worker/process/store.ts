import * as v from 'valibot'
import { flag, json, jsonOrNull } from '../../schema/values.ts'
import type { CaseRow, Facts, Place, Proposal, QuestionRow, Scope } from './context.ts'
import type { Instant } from './calendar.ts'
import { fromArray } from './rows.ts'
import { caseColumns, proposalSql, questionColumns, snapshotSql } from './snapshot-sql.ts'
import { storedCase, storedHeld, storedMail, storedQuestion } from './stored.ts'
import type { Snapshot } from './step.ts'

const id = v.nullable(v.string())

const snapshotRow = v.object({
  case: json(v.array(v.unknown())),
  zone: v.string(),
  settling: v.number(),
  questions: json(v.array(v.array(v.unknown()))),
  staff: json(v.array(v.string())),
  mail: json(storedMail),
  heard: json(v.array(v.tuple([v.string(), v.number()]))),
  held: json(storedHeld),
  lost: json(
    v.array(v.tuple([v.string(), v.picklist(['failed', 'dropped']), v.string(), v.string(), v.string(), flag])),
  ),
  child: jsonOrNull(v.tuple([v.string(), id, id, v.string()])),
  parent: jsonOrNull(v.tuple([flag, id])),
  known: id,
  returning: id,
  freshOffer: flag,
  twiceExpired: flag,
  releases: json(v.array(v.number())),
})

const proposalRow = v.object({
  active: flag,
  stands: flag,
  pausedUntil: id,
  offerOwner: v.string(),
  first: v.picklist(['ngo', 'company']),
  capacity: v.number(),
  openRequests: v.number(),
  house: v.string(),
  taken: json(v.array(v.tuple([v.string(), v.number()]))),
})

/** A case with its live questions and facts; `undefined` when there is none. `offerId`: the offer an answer proposes. */
export const readSnapshot = async (
  db: D1Database,
  caseId: string,
  now: Instant,
  offerId?: string,
): Promise<Snapshot | undefined> => {
  const found = await db.prepare(snapshotSql).bind(caseId, now).first()
  if (!found) return undefined
  const { case: columns, questions, ...row } = v.parse(snapshotRow, found)
  const theCase = v.parse(storedCase, fromArray(caseColumns, columns))
  const live = questions.map((values) => v.parse(storedQuestion, fromArray(questionColumns, values)))
  const proposal = await proposalFor(db, theCase, offerId ?? offerIn(live))
  return { case: theCase, questions: live, facts: factsOf(row, proposal) }
}

type Row = Omit<v.InferOutput<typeof snapshotRow>, 'case' | 'questions'>

const factsOf = (row: Row, proposal: Proposal | undefined): Facts => ({
  zone: row.zone,
  settling: row.settling,
  staff: row.staff,
  mail: row.mail,
  heard: Object.fromEntries(row.heard),
  held: row.held,
  lostLetters: row.lost.map(([id, fate, letter, personId, key, line]) => ({ id, fate, letter, personId, key, line })),
  ...(row.child && {
    child: { id: row.child[0], result: row.child[1] ?? undefined, childId: row.child[2], state: row.child[3] },
  }),
  ...(row.parent && { parent: { closed: row.parent[0], childId: row.parent[1] } }),
  ...(row.known !== null && { known: row.known }),
  ...(row.returning !== null && { returning: row.returning }),
  freshOffer: row.freshOffer,
  twiceExpired: row.twiceExpired,
  releases: row.releases,
  ...(proposal && { proposal }),
})

/** The offer of a proposal that is settling. */
const offerIn = (live: readonly QuestionRow[]): string | undefined => {
  const offer = live.find(({ choice, settledAt }) => choice === 'propose' && settledAt === null)?.fields?.['offerId']
  return typeof offer === 'string' ? offer : undefined
}

/** A need proposes the offer named; a postponed introduction takes up its own again. */
const proposalFor = async (
  db: D1Database,
  { id, process, state, parentId, counterpartId }: CaseRow,
  offerId: string | undefined,
): Promise<Proposal | undefined> => {
  if (process === 'need' && offerId !== undefined) return readProposal(db, id, offerId)
  if (process !== 'introduction' || state !== 'postponed' || parentId === null || counterpartId === null)
    return undefined
  return readProposal(db, parentId, counterpartId)
}

const readProposal = async (db: D1Database, needId: string, offerId: string): Promise<Proposal | undefined> => {
  const found = await db.prepare(proposalSql).bind(needId, offerId).first()
  if (!found) return undefined
  const { active, stands, pausedUntil, offerOwner, first, capacity, openRequests, house, taken } = v.parse(
    proposalRow,
    found,
  )
  const scopes: Readonly<Record<Scope, readonly [string, number]>> = {
    need: [`need:${needId}`, 1],
    offer: [`offer:${offerId}`, capacity],
    asks: [`asks:${house}`, openRequests],
  }
  const free = (scope: Scope): Place | undefined => lowestFree(...scopes[scope], taken)
  return {
    offerId,
    active,
    stands,
    ...(pausedUntil !== null && { pausedUntil }),
    offerOwner,
    first,
    free: { need: free('need'), offer: free('offer'), asks: free('asks') },
  }
}

/** Two cards of one house may allow different numbers: whatever is taken counts, whichever number it has. */
const lowestFree = (scope: string, limit: number, taken: readonly (readonly [string, number])[]): Place | undefined => {
  const held = new Set(taken.filter(([name]) => name === scope).map(([, number]) => number))
  if (held.size >= limit) return undefined
  const number = Array.from({ length: limit }, (_, index) => index + 1).find((candidate) => !held.has(candidate))
  return number === undefined ? undefined : { scope, number }
}
