import { type Context, Hono } from 'hono'
import { isRecord } from '../../forms/json.ts'
import type { Locale } from '../../forms/locale.ts'
import { type Body, readBody } from '../body.ts'
import { missingPage } from '../intake/missing-page.tsx'
import { problem, problemLocale, problemOf } from '../problem.ts'
import { settingOf } from '../setting.ts'
import { moveClock, present } from './clock-control.ts'
import { readWish } from './clock-wish.ts'
import { ensureDemoNetwork } from './demo-network.ts'
import { mailboxPage } from './mailbox-page.tsx'
import { readLetter, readMailbox } from './mailbox-store.ts'
import { noticePage } from './notice-page.tsx'
import { partnerPage } from './partner-page.tsx'
import { type EmbeddedForm, startPage } from './start-page.tsx'

type Here = Context<{ Bindings: Env }>

/** Looked at before the routes of production, which has none of these. */
export const devRoutes = new Hono<{ Bindings: Env }>()

devRoutes.use(async (c, next) => {
  await ensureDemoNetwork(c.env)
  return next()
})

devRoutes.get('/', (c) => startPage(settingOf(c.env, c.executionCtx), localeOf(c), formOf(c)))

devRoutes.get('/dev/partner', (c) => partnerPage(localeOf(c), formOf(c)))

devRoutes.get('/dev/notice', () => noticePage())

devRoutes.get('/dev/mailbox', async (c) =>
  mailboxPage(settingOf(c.env, c.executionCtx), localeOf(c), c.req.query('to') || undefined),
)

devRoutes.get('/dev/mailbox.json', async (c) => {
  const after = c.req.query('after')
  if (after !== undefined && !/^\d{1,12}$/.test(after)) {
    return problemOf({ status: 422, code: 'invalid', errors: [{ field: 'after', code: 'not_an_integer' }] })
  }
  return c.json({
    letters: await readMailbox(c.env, c.req.query('to'), after === undefined ? undefined : Number(after)),
  })
})

/** The letter as its reader's program would show it; from within a frame, what is pressed opens in a tab of its own. */
devRoutes.get('/dev/mailbox/:id', async (c) => {
  const letter = await readLetter(c.env, Number(c.req.param('id')))
  if (!letter) return missingPage(localeOf(c))
  const isFramed = c.req.query('framed') === 'true'
  return c.html(isFramed ? letter.html.replace('<head>', '<head><base target="_blank">') : letter.html, 200, {
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'Referrer-Policy': 'no-referrer',
  })
})

devRoutes.get('/dev/clock', async (c) => c.json(await present(settingOf(c.env, c.executionCtx))))

devRoutes.post('/dev/clock', async (c) => {
  const body = await readBody(c.req.raw)
  if (body.type === 'refused') return problem(body.status, body.code, problemLocale(c.req.raw))
  const { back, ...given } = fieldsOf(body)
  const wish = readWish(given)
  if (!('type' in wish)) return problemOf({ status: 422, code: 'invalid', errors: wish })
  const state = await moveClock(settingOf(c.env, c.executionCtx), wish)
  return body.type === 'entries' ? c.redirect(pathOf(back), 303) : c.json(state)
})

const fieldsOf = (body: Exclude<Body, { readonly type: 'refused' }>): Readonly<Record<string, unknown>> => {
  if (body.type === 'entries') return Object.fromEntries(body.entries)
  return isRecord(body.value) ? body.value : {}
}

/** Back to the page whose button was pressed; never to another host. */
const pathOf = (back: unknown): string =>
  typeof back === 'string' && /^\/(?:dev\/mailbox)?(?:[?#]|$)/.test(back) ? back : '/dev/mailbox'

const localeOf = (c: Here): Locale => (c.req.query('lang') === 'en' ? 'en' : 'hu')

const formOf = (c: Here): EmbeddedForm => (c.req.query('form') === 'company' ? 'company' : 'ngo')
