import { type Context, Hono } from 'hono'
import { readBody } from '../body.ts'
import { missingPage } from '../intake/missing-page.tsx'
import { settingOf } from '../setting.ts'
import { ASK_ME_AGAIN, type Entries, press, type Pressed } from './answer.ts'
import { askPage } from './ask-page.tsx'
import { casePageRoute } from './case-routes.tsx'
import { closedPage } from './closed-page.tsx'
import { type ParsedLink, parseLink } from './link.ts'
import { openQuestion, type Opened } from './opened.ts'
import { recordedPage } from './recorded-page.tsx'

type Here = Context<{ Bindings: Env }>

export const questionRoutes = new Hono<{ Bindings: Env }>()

questionRoutes.get('/l/:link', async (c) => {
  const link = parseLink(c.req.param('link'))
  if (link?.kind === 'c') return casePageRoute(c, link)
  const opened = await openedBy(c, link)
  return opened ? show(c, opened) : missingPage('hu')
})

/** The only thing behind a letter's link that changes anything. */
questionRoutes.post('/l/:link', async (c) => {
  const link = parseLink(c.req.param('link'))
  const body = await readBody(c.req.raw)
  if (body.type !== 'entries') return missingPage('hu', body.type === 'refused' ? body.status : 415)
  if (link?.kind === 'c') return casePageRoute(c, link, body.entries)
  const opened = await openedBy(c, link)
  if (!opened) return missingPage('hu')
  const pressed = await press(settingOf(c.env, c.executionCtx), opened, body.entries)
  return answerTo(c, opened, pressed, body.entries)
})

questionRoutes.all('/l/:link', (c) => c.body(null, 405, { Allow: 'GET, HEAD, POST' }))

const openedBy = async (c: Here, link: ParsedLink | undefined): Promise<Opened | undefined> =>
  link?.kind === 'q' ? openQuestion(settingOf(c.env, c.executionCtx), link) : undefined

const show = async (c: Here, opened: Opened): Promise<Response> => {
  const link = c.req.param('link') ?? ''
  switch (opened.standing.type) {
    case 'open': {
      const given = [...new URL(c.req.url).searchParams]
      return askPage(c.env, opened, link, { status: 200, chosen: c.req.query('choice'), given })
    }
    case 'settling':
    case 'answered':
      return recordedPage(opened, link, false)
    case 'otherSettling':
    case 'closed':
      return closedPage(opened, link, c.req.query('asked') === 'again')
  }
}

const answerTo = async (c: Here, opened: Opened, pressed: Pressed, entries: Entries): Promise<Response> => {
  const link = c.req.param('link') ?? ''
  const choice = entries.find(([name]) => name === 'choice')?.[1]
  const asking = { chosen: choice, given: [], typed: entries }
  switch (pressed.type) {
    case 'recorded':
      return c.redirect(choice === ASK_ME_AGAIN ? `/l/${link}?asked=again` : `/l/${link}`, 303)
    case 'choiceMissing':
      return askPage(c.env, opened, link, { ...asking, status: 422, isChoiceMissing: true })
    case 'fieldsWrong':
      return askPage(c.env, opened, link, { ...asking, status: 422, errors: pressed })
    case 'refused':
      return refused(c, pressed.because, entries)
  }
}

type Because = Extract<Pressed, { type: 'refused' }>['because']

/** Somebody came first, or the world has changed: the page as it is now, with what was typed. */
const refused = async (c: Here, because: Because, entries: Entries): Promise<Response> => {
  const link = c.req.param('link') ?? ''
  const parsed = parseLink(link)
  const opened = parsed && (await openedBy(c, parsed))
  if (!opened) return missingPage('hu')
  const { standing } = opened
  if (standing.type === 'settling' || standing.type === 'answered') return recordedPage(opened, link, true)
  if (standing.type !== 'open') return closedPage(opened, link, false)
  const chosen = entries.find(([name]) => name === 'choice')?.[1]
  const asking = { chosen, given: [], typed: entries, status: 409 }
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
