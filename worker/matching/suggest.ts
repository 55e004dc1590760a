import type { Day } from '../../forms/day.ts'
import { dateOf, type Instant } from '../process/calendar.ts'
import { type Card, cardOf } from './card.ts'
import type { Exclusion, Reason } from './reasons.ts'
import { exclusions, reckon, score, type Scored } from './score.ts'
import { type Candidate, type Profile, readCandidates, readSubjects, readTexts, type Subject } from './store.ts'
import { wantedBy } from './wanted.ts'

/** `title` and `organisation` are the other card's, for the coordinator only. */
export interface Suggestion extends Scored {
  readonly needId: string
  readonly offerId: string
  readonly title: string
  readonly organisation: string
}

/** A chosen pair with everything that stands against it; the score is told even then. */
export interface Pairing extends Scored {
  readonly needId: string
  readonly offerId: string
  readonly exclusions: readonly Exclusion[]
}

/** So many are compared word by word. */
const SHORT_LIST = 40

/** Free offers that fit a need, best first; empty when there is no such need, or none fits. */
export const offersFor = (
  db: D1Database,
  needCaseId: string,
  now: Instant,
  limit: number,
): Promise<readonly Suggestion[]> => suggest(db, needCaseId, 'need', now, limit)

/** Free needs that an offer fits. */
export const needsFor = (
  db: D1Database,
  offerCaseId: string,
  now: Instant,
  limit: number,
): Promise<readonly Suggestion[]> => suggest(db, offerCaseId, 'offer', now, limit)

/** Why, or why not: `undefined` unless both cards are there, in one network. */
export const pairing = async (
  db: D1Database,
  needId: string,
  offerId: string,
  now: Instant,
): Promise<Pairing | undefined> => {
  const rows = await readSubjects(db, [needId, offerId], now)
  const [needRow, offerRow] = [needId, offerId].map((id) => rows.find(({ caseId }) => caseId === id))
  if (!needRow || !offerRow || needRow.networkId !== offerRow.networkId) return undefined
  const [need, offer] = [ofSubject(needRow), ofSubject(offerRow)]
  if (need.side !== 'need' || offer.side !== 'offer') return undefined
  const today = dateOf(now, needRow.zone)
  return { needId, offerId, exclusions: exclusions(need, offer, today), ...reckon(need, offer, today) }
}

/** Three statements: the card, at most 200 candidates, the words of the short list. */
const suggest = async (
  db: D1Database,
  caseId: string,
  side: 'need' | 'offer',
  now: Instant,
  limit: number,
): Promise<readonly Suggestion[]> => {
  const [row] = await readSubjects(db, [caseId], now)
  if (row?.side !== side) return []
  const subject = ofSubject(row)
  const today = dateOf(now, row.zone)
  const found = await readCandidates(db, wantedBy(subject, row), now)
  const coarse = found.map((candidate) => [candidate, coarselyOf(candidate, row)] as const)
  const shortList = ranked(subject, coarse, today).slice(0, SHORT_LIST)
  const texts = await readTexts(
    db,
    shortList.map(([{ id }]) => id),
  )
  const read = shortList.map(
    ([candidate]) => [candidate, cardOf(candidate, { first: row.first, texts: texts.get(candidate.id) })] as const,
  )
  return ranked(subject, read, today)
    .filter(([, scored]) => isWorthShowing(scored))
    .slice(0, limit)
    .map(([candidate, scored]) => ({
      needId: side === 'need' ? caseId : candidate.caseId,
      offerId: side === 'need' ? candidate.caseId : caseId,
      title: candidate.title,
      organisation: candidate.organisation,
      ...scored,
    }))
}

const ofSubject = (row: Subject): Card => cardOf(row, { first: row.first, texts: row, tried: row.tried })

const coarselyOf = (candidate: Candidate, { first, type }: Subject): Card =>
  cardOf(candidate, { first, carries: candidate.speaks ? type : undefined })

/** Those that may be proposed, best first; of equals the older, which has waited longer. */
const ranked = <Row extends Profile>(
  subject: Card,
  cards: readonly (readonly [Row, Card])[],
  today: Day,
): readonly (readonly [Row, Scored])[] =>
  cards
    .flatMap(([row, card]) => {
      const scored = both(subject, card, today)
      return scored === undefined ? [] : [[row, scored] as const]
    })
    .toSorted(([a, one], [b, other]) => other.score - one.score || a.id - b.id)

const both = (one: Card, other: Card, today: Day): Scored | undefined => {
  const need = [one, other].find((card) => card.side === 'need')
  const offer = [one, other].find((card) => card.side === 'offer')
  if (need === undefined || offer === undefined) return undefined
  const scored = score(need, offer, today)
  return 'excluded' in scored ? undefined : scored
}

/** A card of a related type or on another subject, with no word to show for it, would only take the coordinator's time. */
const isWorthShowing = ({ reasons, misses }: Scored): boolean =>
  has(reasons, 'sharedWords') || !(has(misses, 'siblingType') || has(misses, 'otherTheme'))

const has = (list: readonly Reason[], code: Reason['code']): boolean => list.some((reason) => reason.code === code)
