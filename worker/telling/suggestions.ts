import type { Locale } from '../../forms/locale.ts'
import { needsFor, offersFor, pairing, type Suggestion } from '../matching/suggest.ts'
import { isForParties, reasonText } from '../matching/words.ts'
import { choiceFieldsId } from '../pages/field-id.ts'
import type { Instant } from '../process/calendar.ts'
import type { CaseRow } from '../process/context.ts'
import { signLink } from '../questions/link.ts'
import { signCasePage } from '../questions/page-link.ts'
import type { SuggestionTelling } from '../words/telling.ts'

const MOST = 5

interface Look {
  readonly letter: string
  readonly locale: Locale
  /** Absolute address of the question that is being told. */
  readonly link: string | undefined
  readonly readerId: string
  readonly now: Instant
}

/** Made fresh at each look: for a need's coordinator the offers that fit, for a new offer's the needs. */
export const suggestionsFor = async (env: Env, row: CaseRow, look: Look): Promise<readonly SuggestionTelling[]> => {
  const { letter, locale, link, now } = look
  if (row.process === 'need' && letter === 'whom' && link !== undefined) {
    const found = await offersFor(env.DB, row.id, now, MOST)
    return found.map((suggestion) => shown(suggestion, locale, proposing(link, suggestion.offerId)))
  }
  if (row.process !== 'offer' || letter !== 'fitsTheseNeeds') return []
  const found = await needsFor(env.DB, row.id, now, MOST)
  const links = await proposingLinks(env, found, look)
  return found.flatMap((suggestion) => {
    const url = links.get(suggestion.needId)
    return url === undefined ? [] : [shown(suggestion, locale, proposing(url, row.id))]
  })
}

/** Why these two, for the side that is asked whether it would like to meet the other. */
export const reasonsFor = async (
  env: Env,
  { process, parentId, counterpartId }: CaseRow,
  letter: string,
  locale: Locale,
  now: Instant,
): Promise<readonly string[]> => {
  if (process !== 'introduction' || letter !== 'wouldYouLike' || parentId === null || counterpartId === null) return []
  const found = await pairing(env.DB, parentId, counterpartId, now)
  return (found?.reasons ?? []).filter(isForParties).map((reason) => reasonText(reason, locale))
}

/** Straight to where the proposal is sent, with the offer chosen. */
const proposing = (link: string, offerId: string): string =>
  `${link}?choice=propose&offerId=${offerId}#${choiceFieldsId('propose')}`

const shown = (
  { title, organisation, score, reasons, misses }: Suggestion,
  locale: Locale,
  url: string,
): SuggestionTelling => ({
  title,
  organisation,
  score,
  reasons: reasons.map((reason) => reasonText(reason, locale)),
  misses: misses.map((miss) => reasonText(miss, locale)),
  url,
})

/** Where each need takes a proposal: its open question, or its page while it waits for a date. */
const proposingLinks = async (
  env: Env,
  found: readonly Suggestion[],
  { readerId, now }: Look,
): Promise<ReadonlyMap<string, string>> => {
  const { results } = await env.DB.prepare(
    `select c.id as needId, max(q.id) as questionId from cases c
     left join questions q on q.case_id = c.id and q.name = 'whom' and q.closed_at is null
     where c.id in (select value from json_each(?)) group by c.id`,
  )
    .bind(JSON.stringify(found.map(({ needId }) => needId)))
    .all<{ needId: string; questionId: string | null }>()
  const links = results.map(async ({ needId, questionId }) => {
    const link =
      questionId === null
        ? await signCasePage(env.LINK_KEYS, needId, readerId, now)
        : await signLink(env.LINK_KEYS, 'q', questionId, readerId)
    return [needId, `${env.BASE_URL}/l/${link}`] as const
  })
  return new Map(await Promise.all(links))
}
