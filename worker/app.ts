import { Hono } from 'hono'
import { apiRoutes } from './api/routes.ts'
import { intakeRoutes } from './intake/routes.tsx'
import { missingPage } from './intake/missing-page.tsx'
import { problem, problemOf } from './problem.ts'
import { BEGINNING, startTicker } from './process/ticker-binding.ts'
import { questionRoutes } from './questions/routes.tsx'
import { settingOf } from './setting.ts'

type Routes = Hono<{ Bindings: Env }>

/** The first request of an isolate makes sure that the ticker rings: a new deployment has no other way. */
let isStarted = false

/** All that a deployment answers. `more`: what an entry adds, looked at first. */
export const appWith = (more: Routes = new Hono()): Routes => {
  const app: Routes = new Hono()

  app.use(async (c, next) => {
    const missing = (['BASE_URL', 'LINK_KEYS'] as const).filter((name) => !c.env[name])
    if (missing.length > 0) return problemOf({ status: 503, code: 'not_configured', detail: missing.join(', ') })
    if (!isStarted) {
      isStarted = true
      const setting = settingOf(c.env, c.executionCtx)
      setting.later(startTicker(setting, BEGINNING))
    }
    return next()
  })

  app.route('/', more)
  app.route('/', intakeRoutes)
  app.route('/', questionRoutes)
  app.route('/', apiRoutes)

  app.notFound((c) => (isForMachines(c.req.path) ? problem(404, 'not_found') : missingPage('hu')))

  app.onError((error, c) => {
    console.error(JSON.stringify({ message: error.message, stack: error.stack }))
    return isForMachines(c.req.path) ? problem(500, 'failed') : missingPage('hu', 500)
  })

  return app
}

const isForMachines = (path: string): boolean => path.startsWith('/api/')
