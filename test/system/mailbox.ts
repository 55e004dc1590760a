import * as v from 'valibot'
import { until } from './until.ts'

const letterSchema = v.object({
  id: v.string(),
  letter: v.string(),
  to: v.string(),
  toName: v.nullable(v.string()),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
  headers: v.record(v.string(), v.string()),
  links: v.array(v.string()),
  caseReference: v.nullable(v.string()),
  locale: v.string(),
  sentAt: v.string(),
})

/** A letter as `/dev/mailbox.json` shows it. `letter` is its name, `links` are the addresses in its buttons and text. */
export type SentLetter = v.InferOutput<typeof letterSchema>

/** Which letters: to an address, after another letter's id, of a name. Without any: all. */
export interface Wanted {
  readonly to?: string
  readonly after?: string
  readonly letter?: string
}

/** Letters that were sent, newest last. */
export const readLetters = async (baseUrl: string, { to, after, letter }: Wanted = {}): Promise<SentLetter[]> => {
  const url = new URL('/dev/mailbox.json', baseUrl)
  if (to !== undefined) url.searchParams.set('to', to)
  if (after !== undefined) url.searchParams.set('after', after)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`)
  const { letters } = v.parse(v.object({ letters: v.array(letterSchema) }), await response.json())
  return letters.filter((sent) => letter === undefined || sent.letter === letter)
}

/** The newest letter's id: what comes `after` it is new. */
export const newestId = async (baseUrl: string): Promise<string> => (await readLetters(baseUrl)).at(-1)?.id ?? '0'

/** The newest letter of that kind, as soon as there is one. */
export const waitForLetter = (baseUrl: string, wanted: Wanted, within = 15_000): Promise<SentLetter> =>
  until(`a letter ${JSON.stringify(wanted)}`, async () => (await readLetters(baseUrl, wanted)).at(-1), within)
