import { Hono } from 'hono'
import { problem, problemLocale } from '../problem.ts'
import { openapiOf } from './openapi.ts'
import { expectNoQuery, refusing } from './operation.ts'
import { operations } from './operations.ts'

const base = '/api/v1'

export const apiRoutes = new Hono<{ Bindings: Env }>()

for (const { method, path, answer } of operations) apiRoutes.on(method.toUpperCase(), base + path, answer)

apiRoutes.get(
  `${base}/openapi.json`,
  refusing(async (c) => {
    expectNoQuery(c)
    return c.json(openapiOf(operations, c.env.BASE_URL), 200, { 'Access-Control-Allow-Origin': '*' })
  }),
)

/** After all of them: an address that knows other methods says which. */
const methods = Map.groupBy(operations, ({ path }) => path)
for (const [path, here] of [...methods, ['/openapi.json', []] as const]) {
  const known = here.map(({ method }) => method.toUpperCase())
  const allowed =
    known.length === 0 || known.includes('GET') ? ['GET', 'HEAD', ...known.filter((one) => one !== 'GET')] : known
  apiRoutes.all(base + path, (c) => {
    const refusal = problem(405, 'method_not_allowed', problemLocale(c.req.raw))
    refusal.headers.set('Allow', allowed.join(', '))
    return refusal
  })
}
