import { type Context, Hono } from 'hono'
import { readBody } from '../body.ts'
import { settingOf } from '../setting.ts'
import { localeOf } from '../telling/reader.ts'
import { choicesSent, type Entries, isOneClick, press, type Pressed } from './answer.ts'
import { askPage } from './ask-page.tsx'
import { behalfPage } from './behalf-page.tsx'
import { casePageRoute } from './case-routes.tsx'
import { closedPage } from './closed-page.tsx'
import { linkFailure, type Reader } from './link-failure.tsx'
import { type ParsedLink, parseLink } from './link.ts'
import { openQuestion, type Opened } from './opened.ts'
import { proofPage } from './proof-page.tsx'
import { recordedPage } from './recorded-page.tsx'
import { takenBackPage } from './taken-back-page.tsx'
import { isVouchedFor, isWaitedFor } from './vouched.ts'

type Here = Context<{ Bindings: Env }>

export const questionRoutes = new Hono<{ Bindings: Env }>()

questionRoutes.get('/l/:link', async (c) => {
  const link = parseLink(c.req.param('link'))
  if (link?.kind === 'c') return casePageRoute(c, link)
  if (link?.kind === 'b') return behalfPage(c, link)
  const opened = await openedBy(c, link)
  return opened ? show(c, opened) : linkFailure(c, 404)
})

/** The only thing behind a letter's link that changes anything. */
questionRoutes.post('/l/:link', async (c) => {
  const link = parseLink(c.req.param('link'))
  const body = await readBody(c.req.raw)
  const unread = body.type === 'refused' ? body.status : 415
  if (link?.kind === 'c') return casePageRoute(c, link, body.type === 'entries' ? body : unread)
  const opened = await openedBy(c, link)
  if (body.type !== 'entries') return linkFailure(c, unread, opened && readerOf(opened))
  if (!opened) return linkFailure(c, 404)
  const pressed = await press(settingOf(c.env, c.executionCtx), opened, body)
  // RFC 8058 forbids a redirect here, and nobody reads the page.
  if (isOneClick(body.entries)) return c.body(null, 200)
  return answerTo(c, opened, pressed, body.entries)
})

questionRoutes.all('/l/:link', (c) => c.body(null, 405, { Allow: 'GET, HEAD, POST' }))

const openedBy = async (c: Here, link: ParsedLink | undefined): Promise<Opened | undefined> =>
  link?.kind === 'q' ? openQuestion(settingOf(c.env, c.executionCtx), link) : undefined

const readerOf = ({ found, presserId }: Opened): Reader => ({
  locale: localeOf(found, presserId),
  network: found.network,
})

const show = async (c: Here, opened: Opened): Promise<Response> => {
  const link = c.req.param('link') ?? ''
  const isInTriage = opened.found.case.state === 'triage'
  if (isWaitedFor(opened) || (isVouchedFor(opened) && isInTriage)) return proofPage(opened, link)
  switch (opened.standing.type) {
    case 'open': {
      const given = [...new URL(c.req.url).searchParams]
      return askPage(c.env, opened, link, { status: 200, chosen: c.req.query('choice'), given })
    }
    case 'settling':
    case 'answered':
      return recordedPage(c.env, opened, link, false)
    case 'otherSettling':
    case 'closed':
      return closedPage(c.env, opened, link)
    case 'takenBack':
      return takenBackPage(c.env, opened)
  }
}

const answerTo = async (c: Here, opened: Opened, pressed: Pressed, entries: Entries): Promise<Response> => {
  const link = c.req.param('link') ?? ''
  const asking = { chosen: chosenIn(entries), given: [], typed: entries }
  switch (pressed.type) {
    case 'recorded':
      return c.redirect(`/l/${link}`, 303)
    case 'choiceMissing':
      return askPage(c.env, opened, link, { ...asking, status: 422, isChoiceMissing: true })
    case 'fieldsWrong':
      return askPage(c.env, opened, link, { ...asking, status: 422, errors: pressed })
    case 'refused':
      return refused(c, pressed.because, entries)
  }
}

/** Of two different choices neither is chosen when the page comes back. */
const chosenIn = (entries: Entries): string | undefined => {
  const [choice, another] = choicesSent(entries)
  return another === undefined ? choice : undefined
}

type Because = Extract<Pressed, { type: 'refused' }>['because']

/** Somebody came first, or the world has changed: the page as it is now, with what was typed. */
const refused = async (c: Here, because: Because, entries: Entries): Promise<Response> => {
  const link = c.req.param('link') ?? ''
  const parsed = parseLink(link)
  const opened = parsed && (await openedBy(c, parsed))
  if (!opened) return linkFailure(c, 404)
  const { standing } = opened
  if (standing.type === 'settling' || standing.type === 'answered') return recordedPage(c.env, opened, link, true)
  if (standing.type !== 'open') return show(c, opened)
  const asking = { chosen: chosenIn(entries), given: [], typed: entries, status: 409 }
  switch (because) {
    case 'no_capacity':
      return askPage(c.env, opened, link, { ...asking, notice: 'noCapacity' })
    case 'offer_not_active':
      return askPage(c.env, opened, link, { ...asking, notice: 'offerNotActive' })
    case 'version_stale':
    case 'question_closed':
    case 'question_settling':
    case 'unknown_choice':
    case 'not_asked':
    case 'not_undoable':
      return askPage(c.env, opened, link, { ...asking, notice: 'staleVersion' })
  }
}
