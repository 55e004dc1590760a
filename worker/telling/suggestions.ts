import type { Locale } from '../../forms/locale.ts'
import { needsFor, offersFor, pairing, type Suggestion } from '../matching/suggest.ts'
import { reasonText } from '../matching/words.ts'
import type { Instant } from '../process/calendar.ts'
import type { CaseRow } from '../process/context.ts'
import { signLink } from '../questions/link.ts'
import type { SuggestionTelling } from '../words/telling.ts'

const MOST = 5

/** Made fresh at each look: for a need's coordinator the offers that fit, for a new offer's the needs. */
export const suggestionsFor = async (
  env: Env,
  row: CaseRow,
  letter: string,
  locale: Locale,
  link: string | undefined,
  now: Instant,
): Promise<readonly SuggestionTelling[]> => {
  if (row.process === 'need' && letter === 'whom' && link !== undefined) {
    const found = await offersFor(env.DB, row.id, now, MOST)
    return found.map((suggestion) => shown(suggestion, locale, proposing(link, suggestion.offerId)))
  }
  if (row.process !== 'offer' || letter !== 'fitsTheseNeeds') return []
  const found = await needsFor(env.DB, row.id, now, MOST)
  const links = await openLinks(
    env,
    found.map(({ needId }) => needId),
  )
  return found.flatMap((suggestion) => {
    const question = links.get(suggestion.needId)
    return question === undefined ? [] : [shown(suggestion, locale, proposing(question, row.id))]
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
  return (found?.reasons ?? []).map((reason) => reasonText(reason, locale))
}

const proposing = (link: string, offerId: string): string => `${link}?choice=propose&offerId=${offerId}`

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

/** The open "whom shall we introduce?" of each need, as the link of the coordinator it was put to. */
const openLinks = async (env: Env, needIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { results } = await env.DB.prepare(
    `select id, case_id as caseId, person_id as personId from questions
     where case_id in (select value from json_each(?)) and name = 'whom' and closed_at is null
     order by id desc`,
  )
    .bind(JSON.stringify(needIds))
    .all<{ id: string; caseId: string; personId: string }>()
  const links = new Map<string, string>()
  for (const { id, caseId, personId } of results) {
    links.set(caseId, `${env.BASE_URL}/l/${await signLink(env.LINK_KEYS, 'q', id, personId)}`)
  }
  return links
}
