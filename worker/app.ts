import { Hono } from 'hono'
import { apiRoutes } from './api/routes.ts'
import { intakeRoutes } from './intake/routes.tsx'
import { missingPage } from './intake/missing-page.tsx'
import { wishOf } from './intake/place.ts'
import { localeFor } from './intake/spoken.ts'
import { problem, problemLocale, problemOf } from './problem.ts'
import { BEGINNING, startTicker } from './process/ticker-binding.ts'
import { report } from './report.ts'
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
    if (missing.length > 0) {
      const locale = problemLocale(c.req.raw)
      return problemOf({ status: 503, code: 'not_configured', detail: missing.join(', '), locale })
    }
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

  app.notFound((c) => {
    if (isForMachines(c.req.path)) return problem(404, 'not_found', problemLocale(c.req.raw))
    return missingPage(localeFor(undefined, wishOf(c)))
  })

  app.onError((error, c) => {
    report(error)
    if (isForMachines(c.req.path)) return problem(500, 'failed', problemLocale(c.req.raw))
    return missingPage(localeFor(undefined, wishOf(c)), 500)
  })

  return app
}

const isForMachines = (path: string): boolean => path.startsWith('/api/')
