import * as v from 'valibot'
import type { Side } from './marks.ts'
import { searchMatch } from './text.ts'

export interface CardSearch {
  readonly networkId: string
  readonly side: Side
  /** As somebody typed it; every word must be there, in some form or by another name. */
  readonly q: string
  /** Of the card's case. */
  readonly state?: string | undefined
  /** The last card of the page before. */
  readonly cursor?: string | undefined
  readonly limit: number
}

export interface CardsFound {
  /** Newest first. */
  readonly caseIds: readonly string[]
  /** `undefined` on the last page. */
  readonly nextCursor: string | undefined
}

/** ?1 MATCH, ?2 the card to go on after, ?3 one more than the page. The rows are joined after the limit. */
const searchSql = (isFirst: boolean): string => `
  select p.case_id as caseId from (
    select rowid from card_words
    where card_words match ?1 ${isFirst ? '' : 'and rowid < (select id from card_profiles where case_id = ?2)'}
    order by rowid desc limit ?3) f
  join card_profiles p on p.id = f.rowid
  where p.network_id = ?4
  order by p.id desc`

const rows = v.array(v.object({ caseId: v.string() }))

/** Needs or offers by their words. What holds no word finds nothing; a cursor of a card that is gone ends the list. */
export const searchCards = async (
  db: D1Database,
  { networkId, side, q, state, cursor, limit }: CardSearch,
): Promise<CardsFound> => {
  const match = searchMatch(q, networkId, side, state)
  if (match === undefined) return { caseIds: [], nextCursor: undefined }
  const { results } = await db
    .prepare(searchSql(cursor === undefined))
    .bind(match, cursor ?? null, limit + 1, networkId)
    .all()
  const found = v.parse(rows, results).map(({ caseId }) => caseId)
  const caseIds = found.slice(0, limit)
  return { caseIds, nextCursor: found.length > limit ? caseIds.at(-1) : undefined }
}
