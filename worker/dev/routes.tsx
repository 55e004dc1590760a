import { type Context, Hono } from 'hono'
import { readBody } from '../body.ts'
import { missingPage } from '../intake/missing-page.tsx'
import { problem } from '../problem.ts'
import { isDevelopment, settingOf } from '../setting.ts'
import { advance, type ClockState, durationOf, next, present, reset } from './clock-control.ts'
import { mailboxPage } from './mailbox-page.tsx'
import { readLetter, readMailbox } from './mailbox-store.ts'
import { startPage } from './start-page.tsx'

type Here = Context<{ Bindings: Env }>

/** Development only; a production build answers 404 to all of these. */
export const devRoutes = new Hono<{ Bindings: Env }>()

devRoutes.get('/', (c) => (isDevelopment(c.env) ? startPage() : missingPage('hu')))

devRoutes.get('/dev/mailbox', async (c) => mailboxPage(settingOf(c.env, c.executionCtx)))

devRoutes.get('/dev/mailbox.json', async (c) => {
  const letters = await readMailbox(c.env, c.req.query('to'), Number(c.req.query('after') ?? 0))
  return c.json({ letters })
})

/** The letter as its reader's program would show it. */
devRoutes.get('/dev/mailbox/:id', async (c) => {
  const letter = await readLetter(c.env, Number(c.req.param('id')))
  if (!letter) return missingPage('hu')
  return c.html(letter.html, 200, { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" })
})

devRoutes.get('/dev/clock', async (c) => c.json(await present(settingOf(c.env, c.executionCtx))))

devRoutes.post('/dev/clock', async (c) => {
  const body = await readBody(c.req.raw)
  if (body.type === 'refused') return problem(body.status, body.code)
  const wish: Readonly<Record<string, unknown>> =
    body.type === 'entries' ? Object.fromEntries(body.entries) : { ...Object(body.value) }
  const state = await moved(c, wish)
  if (!state) return problem(422, 'invalid')
  return body.type === 'entries' ? c.redirect('/dev/mailbox', 303) : c.json(state)
})

const moved = async (
  c: Here,
  { advance: by, next: isNext, reset: isReset }: Readonly<Record<string, unknown>>,
): Promise<ClockState | undefined> => {
  const setting = settingOf(c.env, c.executionCtx)
  if (isNext === true || isNext === 'true') return next(setting)
  if (isReset === true || isReset === 'true') return reset(setting)
  const duration = typeof by === 'string' ? durationOf(by) : undefined
  return duration === undefined ? undefined : advance(setting, duration)
}
