import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { SentLetter } from './mailbox.ts'

/** Pages and forms as a program without a browser uses them: what is sent is in plain sight of the test. */
export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Answers = Readonly<Record<string, unknown>>

export const formAddress = (baseUrl: string, form: string, locale = 'hu'): string =>
  `${baseUrl}/n/miskolc/forms/${form}?lang=${locale}`

const published = v.object({ examples: v.pipe(v.array(v.record(v.string(), v.unknown())), v.minLength(1)) })

/** The complete answers that the form's own schema gives as an example, with some of them put differently. */
export const answersTo = async (baseUrl: string, form: string, changed: Answers = {}): Promise<Answers> => {
  const response = await fetch(`${baseUrl}/n/miskolc/forms/${form}/schema.json?lang=hu`)
  const { examples } = v.parse(published, await response.json())
  return { ...examples[0], ...changed }
}

export const sendJson = (baseUrl: string, form: string, answers: unknown, submissionId: string = randomUUID()) =>
  fetch(formAddress(baseUrl, form), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers, submissionId, locale: 'hu' }),
  })

export const received = v.object({ id: v.string(), reference: v.string(), state: v.string() })

/** Sends a form that is expected to be taken. */
export const submit = async (baseUrl: string, form: string, changed: Answers, submissionId?: string) => {
  const response = await sendJson(baseUrl, form, await answersTo(baseUrl, form, changed), submissionId)
  const body: unknown = await response.json()
  if (response.status !== 201) throw new Error(`${form} was answered ${response.status}: ${JSON.stringify(body)}`)
  return v.parse(received, body)
}

/** As a page sends what stands in its controls. */
export const asEntries = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
    ),
  )

export const post = (address: string, fields: Fields): Promise<Response> =>
  fetch(address, { method: 'POST', body: asEntries(fields), redirect: 'manual' })

/** The link of the question that a letter asks, without the choice of the button. */
export const questionLink = ({ letter, links }: Pick<SentLetter, 'letter' | 'links'>): string => {
  const link = links.find((url) => new URL(url).pathname.startsWith('/l/q'))
  if (link === undefined) throw new Error(`the letter ${letter} asks nothing`)
  return link.split('?')[0] ?? link
}

export const pageLink = ({ letter, links }: Pick<SentLetter, 'letter' | 'links'>): string => {
  const link = links.find((url) => new URL(url).pathname.startsWith('/l/c'))
  if (link === undefined) throw new Error(`the letter ${letter} leads to no page of one's own`)
  return link
}

/** The version that the page of a question would send along. */
export const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

/** Chooses on the page behind a link and sends it. */
export const press = async (link: string, choice: string, fields: Fields = {}): Promise<Response> => {
  const version = versionIn(await (await fetch(link)).text())
  const prefixed = Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${choice}-${name}`, value]))
  return post(link, { choice, version, ...prefixed })
}
