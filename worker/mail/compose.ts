import { signOnBehalf } from '../intake/on-behalf.ts'
import { type Block, button, buttons, heading, note } from '../letters/blocks.ts'
import { defuseLine } from '../letters/defuse.ts'
import { ics } from '../letters/calendar.ts'
import { letterHeaders } from '../letters/headers.ts'
import type { Attachment } from '../letters/letter.ts'
import { renderLetter } from '../letters/render.ts'
import { associationOf, nameOf } from '../networks/store.ts'
import { choicesBoxId } from '../pages/field-id.ts'
import { isProven } from '../people/proof.ts'
import { choicesOf } from '../process/answering.ts'
import type { Instant } from '../process/calendar.ts'
import type { CaseRow, QuestionRow } from '../process/context.ts'
import { processOf } from '../process/processes.ts'
import { signLink } from '../questions/link.ts'
import { phoneLink } from '../questions/phone-link.ts'
import { signCasePage } from '../questions/page-link.ts'
import { read } from '../telling/reading.ts'
import { type Found, foundIn } from '../telling/store.ts'
import { localeOf } from '../telling/reader.ts'
import type { PageWords } from '../words/page-words.ts'
import type { Telling } from '../words/telling.ts'
import { pageWords, questionWords, sideWords, wordsOf } from '../words/wording.ts'
import type { Outgoing } from './transport.ts'

/** One row of the outbox with the question it carries. */
export interface Due {
  readonly id: string
  readonly caseId: string
  readonly letter: string
  readonly personId: string
  readonly question: QuestionRow | undefined
  /** The question that a side question is about. */
  readonly about: QuestionRow | undefined
  /** The letter that it tells never arrived. */
  readonly lost: { readonly letter: string; readonly personId: string } | undefined
  readonly round: number
  /** Ids of the letters that went to the same person about the same case, oldest first. */
  readonly earlier: readonly string[]
  /** What the letter may speak of, as it was read; `undefined` when there is no such case any more. */
  readonly found: unknown
}

interface Part {
  readonly subject: string
  readonly blocks: readonly Block[]
  readonly reason: string
  readonly telling: Telling
  readonly attachments: readonly Attachment[]
}

/**
 * Several due letters to one person become one mail, each question with its own heading and buttons. Names, addresses
 * and the language are those of now. `undefined` when the person or case is gone.
 */
export const compose = async (env: Env, dues: readonly Due[], now: Instant): Promise<Outgoing | undefined> => {
  const [first] = dues
  if (!first) return undefined
  const parts: Part[] = []
  let found: Found | undefined
  for (const due of dues) {
    if (due.found === undefined) return undefined
    const one = await foundIn(env, due.found)
    found ??= one
    parts.push(await partOf(env, one, due, now))
  }
  const addressee = found?.people.find(({ person }) => person.id === first.personId)?.person
  const [main] = parts
  if (!found || !addressee || !main) return undefined
  const locale = localeOf(found, first.personId)
  const { network } = found
  // What somebody typed as their name is a visitor's text too: it waits until the address has proven itself.
  const shownName = isProven(addressee) ? main.telling.reader.name : undefined
  const words = pageWords(locale)
  const rendered = renderLetter(
    { subject: main.subject, reason: main.reason, blocks: parts.length === 1 ? main.blocks : parts.flatMap(titled) },
    {
      locale,
      name: shownName,
      network: associationOf(network, locale),
      reference: main.telling.reference,
      baseUrl: env.BASE_URL,
      footerLinks: await footerOf(env, found, main, words, now),
    },
  )
  return {
    letterIds: dues.map(({ id }) => id),
    letter: first.letter,
    from: { email: network.sender, name: nameOf(network, locale) },
    to: { email: addressee.email, name: defuseLine(shownName ?? '') },
    replyTo: main.telling.other?.email ?? coordinatorOf(found, first.personId),
    ...rendered,
    headers: letterHeaders({
      letterId: first.id,
      caseId: first.caseId,
      earlier: first.earlier,
      domain: network.sender.slice(network.sender.lastIndexOf('@') + 1),
      unsubscribeUrl: await unsubscribeUrl(env, dues),
    }),
    attachments: parts.flatMap(({ attachments }) => attachments),
    links: linksIn(rendered.text, env.BASE_URL),
    caseReference: main.telling.reference,
    locale,
  }
}

/** The way to one's own case; for the staff, to a form filled in for somebody who rang up. */
const footerOf = async (
  env: Env,
  { staff, case: row }: Found,
  { blocks, telling: { reader, links } }: Part,
  words: PageWords,
  now: Instant,
): Promise<readonly { readonly label: string; readonly url: string }[]> => {
  if (!staff.includes(reader.id))
    return links.casePage === undefined || leadsTo(blocks, links.casePage)
      ? []
      : [{ label: words.casePage, url: links.casePage }]
  const by = await signOnBehalf(env.LINK_KEYS, reader.id, now)
  const page = await signCasePage(env.LINK_KEYS, row.id, reader.id, now)
  return [
    { label: words.caseForStaff, url: `${env.BASE_URL}/l/${page}` },
    { label: words.onBehalf, url: `${env.BASE_URL}/l/${by}` },
  ]
}

/** Whether a button leads there already: no address stands twice in one letter. */
const leadsTo = (blocks: readonly Block[], url: string): boolean =>
  blocks.some((block) => block.block === 'buttons' && block.buttons.some((one) => one.url === url))

/** A reminder can be the last one: the mail program's own "unsubscribe" posts to the question's link (RFC 8058). */
const unsubscribeUrl = async (env: Env, dues: readonly Due[]): Promise<string | undefined> => {
  const [{ question, round, personId } = { question: undefined, round: 0, personId: '' }] = dues
  if (!question || round === 0 || dues.length > 1 || !env.BASE_URL.startsWith('https:')) return undefined
  return `${env.BASE_URL}/l/${await signLink(env.LINK_KEYS, 'q', question.id, personId)}`
}

const titled = ({ subject, blocks }: Part): readonly Block[] => [heading(subject), ...blocks]

const coordinatorOf = ({ staff, people }: Found, readerId: string): string | undefined => {
  const [lead] = staff
  return lead === readerId ? undefined : people.find(({ person }) => person.id === lead)?.person.email
}

const linksIn = (text: string, baseUrl: string): readonly string[] => [
  ...new Set([...text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url).filter((url) => url.startsWith(baseUrl))),
]

const partOf = async (env: Env, found: Found, due: Due, now: Instant): Promise<Part> => {
  const row = found.case
  const { question, about, lost, personId, letter, round } = due
  const link = question && `${env.BASE_URL}/l/${await signLink(env.LINK_KEYS, 'q', question.id, personId)}`
  const hasPage = !found.staff.includes(personId) && letter !== 'confirmAddress'
  const casePage = hasPage ? await casePageOf(env, row, personId, now) : undefined
  const telling = await read(env, found, { personId, letter, question, about, lost, round, link, casePage, now })
  if (question && link !== undefined && letter === question.name) {
    return askPart(row, question, telling, found, { link, phone: await phoneLink(env, question, personId) })
  }
  const { locale } = telling.language
  const words = wordsOf(row.process, locale).letters[letter] ?? sideWords(locale).letters[letter]
  if (!words) throw new Error(`${row.process} has no letter ${letter}`)
  return {
    subject: words.subject,
    blocks: [...words.tell(telling), ...(link === undefined ? [] : [button({ label: words.subject, url: link })])],
    reason: words.reason,
    telling,
    attachments: words.event ? [calendarOf(env, row, words.event(telling), now)] : [],
  }
}

const casePageOf = async (env: Env, row: CaseRow, personId: string, now: Instant): Promise<string> =>
  `${env.BASE_URL}/l/${await signCasePage(env.LINK_KEYS, row.id, personId, now)}`

/** A question with a button for each choice; all of them lead to the same page, where it is pressed again. */
const askPart = (
  row: CaseRow,
  question: QuestionRow,
  telling: Telling,
  found: Found,
  { link, phone }: { readonly link: string; readonly phone: string | undefined },
): Part => {
  const words = questionWords(row.process, question.name, telling.language.locale)
  const process = processOf(row.process, row.processVersion)
  const facts = { zone: found.network.timeZone, settling: 0, staff: found.staff, mail: {}, heard: {} }
  const choices = Object.keys(choicesOf({ process, case: row, facts, now: 0 }, question))
  const silence = words.silence(telling)
  return {
    subject: words.subject,
    blocks: [
      ...words.ask(telling),
      buttons(
        choices.map((choice) => ({
          label: words.choices[choice]?.label ?? choice,
          url: choice === 'byPhone' && phone !== undefined ? phone : `${link}?choice=${choice}#${choicesBoxId}`,
        })),
      ),
      ...(silence === undefined ? [] : [note(silence)]),
    ],
    reason: words.reason,
    telling,
    attachments: [],
  }
}

const calendarOf = (
  env: Env,
  { id, reference }: CaseRow,
  { day, title, description }: { readonly day: string; readonly title: string; readonly description: string },
  now: Instant,
): Attachment => ({
  filename: `${reference}.ics`,
  type: 'text/calendar; charset=utf-8; method=PUBLISH',
  content: ics({ uid: `${id}@kapocs`, starts: { day }, title, description, url: env.BASE_URL, now }),
})
