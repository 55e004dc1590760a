import { Hono } from 'hono'
import { apiRoutes } from './api/routes.ts'
import { ensureDemoNetwork } from './dev/demo-network.ts'
import { devRoutes } from './dev/routes.tsx'
import { intakeRoutes } from './intake/routes.tsx'
import { missingPage } from './intake/missing-page.tsx'
import { problem, problemOf } from './problem.ts'
import { startTicker } from './process/ticker-binding.ts'
import { questionRoutes } from './questions/routes.tsx'
import { isDevelopment, settingOf } from './setting.ts'

export const app = new Hono<{ Bindings: Env }>()

/** The first request of an isolate makes sure that the ticker rings: a new deployment has no other way. */
let isStarted = false

app.use(async (c, next) => {
  const missing = (['BASE_URL', 'LINK_KEYS'] as const).filter((name) => !c.env[name])
  if (missing.length > 0) return problemOf({ status: 503, code: 'not_configured', detail: missing.join(', ') })
  if (isDevelopment(c.env)) await ensureDemoNetwork(c.env)
  if (!isStarted) {
    isStarted = true
    const setting = settingOf(c.env, c.executionCtx)
    setting.later(startTicker(setting))
  }
  return next()
})

app.use('/dev/*', async (c, next) => (isDevelopment(c.env) ? next() : missingPage('hu')))

app.route('/', intakeRoutes)
app.route('/', questionRoutes)
app.route('/', apiRoutes)
app.route('/', devRoutes)

app.notFound((c) => (c.req.path.startsWith('/api/') ? problem(404, 'not_found') : missingPage('hu')))

app.onError((error, c) => {
  console.error(JSON.stringify({ message: error.message, stack: error.stack }))
  const isForMachines = /^\/(api|dev)\//.test(c.req.path)
  return isForMachines ? problem(500, 'failed') : missingPage('hu', 500)
})
