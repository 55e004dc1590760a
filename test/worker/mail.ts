import * as v from 'valibot'
import { parseLink } from '../../worker/questions/link.ts'
import { type Place, rowsOf, valueOf, visit } from './place.ts'

const mail = v.object({
  id: v.number(),
  letter: v.string(),
  to: v.string(),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
  headers: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
  links: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
})

/** What arrived in a mailbox. */
export type Mail = v.InferOutput<typeof mail>

export const mailTo = async (to: string): Promise<readonly Mail[]> =>
  v.parse(v.array(mail), await rowsOf('select * from mailbox where "to" = ? order by id', to))

export const lettersTo = async (to: string): Promise<readonly string[]> =>
  (await mailTo(to)).map(({ letter }) => letter)

export const newest = async (to: string, letter: string): Promise<Mail> => {
  const found = (await mailTo(to)).findLast((one) => one.letter === letter)
  if (!found) throw new Error(`no ${letter} to ${to}, only ${(await lettersTo(to)).join(', ')}`)
  return found
}

/** Path of the question that a letter carries. */
export const questionLink = ({ links }: Pick<Mail, 'links'>): string => {
  const link = links.map((url) => new URL(url).pathname).find((path) => path.startsWith('/l/q'))
  if (link === undefined) throw new Error('the letter asks nothing')
  return link
}

export const questionId = (path: string): string => parseLink(path.slice('/l/'.length))?.id ?? ''

/** Presses a button on the page behind a link, with the version that the page shows now. */
export const press = async (
  place: Pick<Place, 'env'>,
  path: string,
  choice: string,
  fields: Iterable<readonly [string, string]> = [],
): Promise<Response> => {
  const version = await valueOf('select version from questions where id = ?', questionId(path))
  const body = new URLSearchParams(
    [['choice', choice], ['version', String(version)], ...fields].map(([k = '', w = '']) => [k, w]),
  )
  return visit(place, path, { method: 'POST', body })
}

/** Answers the newest letter of that name in somebody's mailbox. */
export const answer = async (
  place: Pick<Place, 'env'>,
  to: string,
  letter: string,
  choice: string,
  fields: Iterable<readonly [string, string]> = [],
): Promise<string> => {
  const path = questionLink(await newest(to, letter))
  const response = await press(place, path, choice, fields)
  if (response.status !== 303) throw new Error(`${letter} ${choice}: ${response.status}`)
  return questionId(path)
}
