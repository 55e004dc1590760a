import type { Locale } from '../../forms/locale.ts'
import { signOnBehalf } from '../intake/on-behalf.ts'
import { button, buttons, note } from '../letters/blocks.ts'
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
import type { Telling } from '../words/telling.ts'
import { pageWords, questionWords, sideWords, wordsOf } from '../words/wording.ts'
import { type Joined, join, leadsTo, type Part, type Way } from './joining.ts'
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
  /** Without what it would suggest, which stands on the page behind it. */
  readonly isBrief: boolean
  /** What the letter may speak of, as it was read; `undefined` when there is no such case any more. */
  readonly found: unknown
}

/**
 * Several due letters to one person become one mail, each with its own heading and buttons. Names, addresses and the
 * language are those of now. `undefined` when the person or case is gone.
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
  const [oldest, ...others] = parts
  if (!found || !addressee || !oldest) return undefined
  const locale = localeOf(found, first.personId)
  const { network } = found
  // What somebody typed as their name is a visitor's text too: it waits until the address has proven itself.
  const shownName = isProven(addressee) ? oldest.telling.reader.name : undefined
  const joined = join([oldest, ...others], pageWords(locale))
  const { main, subject, blocks, isOfMain } = joined
  const { letter, earlier } = dues[parts.indexOf(main)] ?? first
  const rendered = renderLetter(
    { subject, reason: main.reason, blocks },
    {
      locale,
      name: shownName,
      network: associationOf(network, locale),
      reference: isOfMain ? main.telling.reference : undefined,
      baseUrl: env.BASE_URL,
      footerLinks: await footerOf(env, joined, now),
    },
  )
  return {
    letterIds: dues.map(({ id }) => id),
    letter,
    from: { email: network.sender, name: nameOf(network, locale) },
    to: { email: addressee.email, name: defuseLine(shownName ?? '') },
    replyTo: (joined.isOfOneCase ? main.telling.other?.email : undefined) ?? coordinatorOf(found, first.personId),
    ...rendered,
    headers: letterHeaders({
      letterId: first.id,
      caseId: isOfMain ? main.caseId : undefined,
      earlier: isOfMain ? earlier : [],
      domain: network.sender.slice(network.sender.lastIndexOf('@') + 1),
      unsubscribeUrl: await unsubscribeUrl(env, dues),
    }),
    attachments: parts.flatMap(({ attachments }) => attachments),
    links: linksIn(rendered.text, env.BASE_URL),
    caseReference: main.telling.reference,
    locale,
  }
}

/**
 * The way to one's own case, unless the letter is about several, each of which then has its own; for the staff, to a
 * form filled in for somebody who rang up.
 */
const footerOf = async (
  env: Env,
  { main: { blocks, telling, isForStaff, way }, isOfOneCase }: Joined,
  now: Instant,
): Promise<readonly Way[]> => {
  const ways = isOfOneCase && way !== undefined && !leadsTo(blocks, way.url) ? [way] : []
  if (!isForStaff) return ways
  const by = await signOnBehalf(env.LINK_KEYS, telling.reader.id, now)
  return [...ways, { label: pageWords(telling.language.locale).onBehalf, url: `${env.BASE_URL}/l/${by}` }]
}

/** A reminder can be the last one: the mail program's own "unsubscribe" posts to the question's link (RFC 8058). */
const unsubscribeUrl = async (env: Env, dues: readonly Due[]): Promise<string | undefined> => {
  const [{ question, round, personId } = { question: undefined, round: 0, personId: '' }] = dues
  if (!question || round === 0 || dues.length > 1 || !env.BASE_URL.startsWith('https:')) return undefined
  return `${env.BASE_URL}/l/${await signLink(env.LINK_KEYS, 'q', question.id, personId)}`
}

const coordinatorOf = ({ staff, people }: Found, readerId: string): string | undefined => {
  const [lead] = staff
  return lead === readerId ? undefined : people.find(({ person }) => person.id === lead)?.person.email
}

const linksIn = (text: string, baseUrl: string): readonly string[] => [
  ...new Set([...text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url).filter((url) => url.startsWith(baseUrl))),
]

const partOf = async (env: Env, found: Found, due: Due, now: Instant): Promise<Part> => {
  const row = found.case
  const { question, about, lost, personId, letter, round, isBrief } = due
  const link = question && `${env.BASE_URL}/l/${await signLink(env.LINK_KEYS, 'q', question.id, personId)}`
  const isForStaff = found.staff.includes(personId)
  const page = letter === 'confirmAddress' && !isForStaff ? undefined : await casePageOf(env, row, personId, now)
  const casePage = isForStaff ? undefined : page
  const telling = await read(env, found, {
    personId,
    letter,
    question,
    about,
    lost,
    round,
    isBrief,
    link,
    casePage,
    now,
  })
  const { locale } = telling.language
  const said = pageWords(locale)
  const part = {
    caseId: row.id,
    asks: question !== undefined,
    isForStaff,
    telling,
    way: page === undefined ? undefined : { label: isForStaff ? said.caseForStaff : said.casePage, url: page },
  }
  if (question && link !== undefined && letter === question.name) {
    return {
      ...part,
      ...askPart(row, question, telling, found, { link, phone: await phoneLink(env, question, personId) }),
    }
  }
  const words = wordsOf(row.process, locale).letters[letter] ?? sideWords(locale).letters[letter]
  if (!words) throw new Error(`${row.process} has no letter ${letter}`)
  return {
    ...part,
    subject: words.subject,
    blocks: [...words.tell(telling), ...(link === undefined ? [] : [button({ label: words.subject, url: link })])],
    reason: words.reason,
    attachments: words.event ? [calendarOf(row, words.event(telling), locale, now)] : [],
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
): Omit<Part, 'caseId' | 'asks' | 'isForStaff' | 'telling' | 'way'> => {
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
    attachments: [],
  }
}

/** Without an address: a calendar is often shared, and a link is its reader's own. */
const calendarOf = (
  { id, reference }: CaseRow,
  { day, title, description }: { readonly day: string; readonly title: string; readonly description: string },
  locale: Locale,
  now: Instant,
): Attachment => ({
  filename: `${reference}.ics`,
  type: 'text/calendar; charset=utf-8; method=PUBLISH',
  content: ics({ uid: `${id}@kapocs`, starts: { day }, title, description, locale, now }),
})
