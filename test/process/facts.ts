import type {
  CaseId,
  CaseRow,
  Child,
  Facts,
  Held,
  LostLetter,
  Mail,
  Place,
  Proposal,
  QuestionRow,
  Scope,
} from '../../worker/process/context.ts'
import type { Instant } from '../../worker/process/calendar.ts'
import type { Snapshot } from '../../worker/process/step.ts'
import { lettersIn } from './outbox.ts'
import { logOf, type World } from './world.ts'

/** What the D1 store reads beside a case. */
export const snapshotOf = (world: World, caseId: CaseId, offerId?: string): Snapshot => {
  const row = world.cases.get(caseId)
  if (!row) throw new Error(`no case ${caseId}`)
  const questions = [...world.questions.values()].filter((one) => one.caseId === caseId && one.closedAt === null)
  const proposed = offerId ?? offerIn(questions)
  const snapshot = { case: row, questions, facts: factsOf(world, row, questions, proposed) }
  const capacity = world.capacity.get(proposed ?? row.counterpartId ?? '') ?? 1
  world.journal?.push({ type: 'read', at: world.now, snapshot, offerId, capacity })
  return snapshot
}

/** What holds for a case that does not exist yet. */
export const bareFacts = ({ zone, settling, staff }: World): Facts => ({ zone, settling, staff, mail: {}, heard: {} })

const factsOf = (world: World, row: CaseRow, questions: readonly QuestionRow[], offerId: string | undefined): Facts => {
  const child = childOf(world, row)
  const parent = row.parentId === null ? undefined : world.cases.get(row.parentId)
  const known = row.state === 'unconfirmed' ? world.known.get(row.roles.submitter ?? '') : undefined
  const returning = returningTo(world, row)
  const proposal = proposalFor(world, row, offerId)
  return {
    ...bareFacts(world),
    mail: Object.fromEntries(questions.map(({ id }) => [id, mailOf(world, id)])),
    heard: Object.fromEntries(Object.values(row.roles).flatMap((id) => heardBy(world, id))),
    lostLetters: lostIn(world, row),
    held: questions.flatMap(({ id }) => heldIn(world, id)),
    ...(child && { child }),
    ...(parent && { parent: { closed: parent.closedAt !== null, childId: parent.childId } }),
    ...(known !== undefined && { known }),
    ...(returning !== undefined && { returning }),
    ...(proposal && { proposal }),
    freshOffer: row.process === 'need' && row.state === 'waiting' && isFreshOffer(world, row),
    releases: row.state === 'held' ? releasesIn(world) : [],
    twiceExpired: row.process === 'offer' && row.state === 'active' && isTwiceExpired(world, row),
  }
}

const offerIn = (questions: readonly QuestionRow[]): string | undefined => {
  const fields = questions.find(({ choice, settledAt }) => choice === 'propose' && settledAt === null)?.fields
  return typeof fields?.['offerId'] === 'string' ? fields['offerId'] : undefined
}

/** The newest letter tells whether the address works. */
const mailOf = (world: World, questionId: string): Mail => {
  const letters = lettersIn(world, world.letters.ofQuestion.get(questionId)).filter(({ state }) => state !== 'dropped')
  const sent = letters.map(({ sentAt }) => sentAt).filter((at) => at !== null)
  const newest = letters.toSorted((a, b) => a.id.localeCompare(b.id)).at(-1)
  return {
    firstSentAt: sent.length > 0 ? Math.min(...sent) : null,
    lastSentAt: sent.length > 0 ? Math.max(...sent) : null,
    waiting: letters.some(({ state }) => state === 'waiting'),
    failed: newest?.state === 'failed',
  }
}

const heardBy = (world: World, personId: string): (readonly [string, Instant])[] => {
  const letters = lettersIn(world, world.letters.toPerson.get(personId))
  const at = letters.map(({ sentAt, createdAt }) => sentAt ?? createdAt)
  return at.length > 0 ? [[personId, Math.max(...at)]] : []
}

/** Those of which the log does not know yet. */
const lostIn = (world: World, { id: caseId }: CaseRow): readonly LostLetter[] => {
  const own = lettersIn(world, world.letters.lost).filter((letter) => letter.caseId === caseId)
  const known = own.length > 0 ? new Set(logOf(world, caseId).map(({ data }) => data['letterId'])) : new Set()
  return own.flatMap((letter) => {
    const fate = letter.state
    return (fate === 'failed' || fate === 'dropped') && !known.has(letter.id) ? [{ ...letter, fate }] : []
  })
}

const heldIn = ({ questions }: World, id: string): readonly Held[] =>
  [...questions.values()].flatMap(({ aboutId, askedAt, closedAt }) =>
    aboutId === id && closedAt !== null ? [{ questionId: id, from: askedAt, to: closedAt }] : [],
  )

const childOf = (world: World, { childId }: CaseRow): Child | undefined => {
  const row = childId === null ? undefined : world.cases.get(childId)
  if (!row) return undefined
  const outcome = row.memo['outcome']
  const reported = row.closedAt !== null || row.state === 'postponed' ? row.state : undefined
  return {
    id: row.id,
    state: row.state,
    result: typeof outcome === 'string' ? outcome : reported,
    childId: row.childId,
  }
}

const returningTo = (world: World, row: CaseRow): CaseId | undefined => {
  if (row.process !== 'need') return undefined
  const holders = [...world.places.values()].filter(({ place }) => place.scope === `need:${row.id}`)
  return holders
    .map(({ caseId }) => world.cases.get(caseId))
    .find((held) => held?.process === 'introduction' && held.closedAt === null && held.state !== 'postponed')?.id
}

const releasesIn = ({ cases }: World): readonly Instant[] =>
  [...cases.values()].flatMap(({ state, memo, entered }) =>
    state === 'unconfirmed' && memo['letGo'] === true ? [entered['unconfirmed'] ?? 0] : [],
  )

const isFreshOffer = (world: World, { entered }: CaseRow): boolean =>
  [...world.cases.values()].some(
    (offer) => offer.state === 'active' && (offer.entered['active'] ?? 0) > (entered['waiting'] ?? 0),
  )

const isTwiceExpired = (world: World, { id, entered }: CaseRow): boolean => {
  const ended = [...world.cases.values()]
    .filter((one) => one.process === 'introduction' && one.counterpartId === id)
    .filter(({ closedAt }) => closedAt !== null && closedAt > (entered['active'] ?? 0))
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .slice(0, 2)
  return ended.length === 2 && ended.every(({ state }) => state === 'expired')
}

const proposalFor = (world: World, row: CaseRow, offerId: string | undefined): Proposal | undefined => {
  if (row.process === 'need') return proposal(world, row, offerId)
  if (row.process !== 'introduction' || row.state !== 'postponed' || row.parentId === null) return undefined
  return proposal(world, world.cases.get(row.parentId), row.counterpartId)
}

const proposal = (
  world: World,
  need: CaseRow | undefined,
  offerId: string | null | undefined,
): Proposal | undefined => {
  const offer = world.cases.get(offerId ?? '')
  if (!need || offer?.roles.owner === undefined) return undefined
  const first = world.firstSide === 'ngo' ? need : offer
  const scopes: Readonly<Record<Scope, readonly [string, number]>> = {
    need: [`need:${need.id}`, 1],
    offer: [`offer:${offer.id}`, world.capacity.get(offer.id) ?? 1],
    asks: [`asks:${world.houses.get(first.roles.owner ?? '')}`, 1],
  }
  const free = (scope: Scope): Place | undefined => lowestFree(world, ...scopes[scope])
  return {
    offerId: offer.id,
    active: offer.state === 'active',
    stands: offer.closedAt === null,
    ...(offer.state === 'paused' && { pausedUntil: String(offer.memo['until']) }),
    offerOwner: offer.roles.owner,
    first: world.firstSide,
    free: { need: free('need'), offer: free('offer'), asks: free('asks') },
  }
}

const lowestFree = (world: World, scope: string, limit: number): Place | undefined => {
  const held = new Set(
    [...world.places.values()].filter(({ place }) => place.scope === scope).map(({ place }) => place.number),
  )
  const number = Array.from({ length: limit }, (_, index) => index + 1).find((candidate) => !held.has(candidate))
  return number === undefined ? undefined : { scope, number }
}
