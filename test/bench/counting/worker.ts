/**
 * Ours with a counter between it and D1, for `npm run bench` alone: each answer tells in a header what it cost, before
 * the answer and after it. `POST /bench/sql` fills the database.
 */
import * as v from 'valibot'
import development from '../../../worker/dev/index.ts'
import { counted } from './database.ts'

export { CaseWorkflow, Receiver, Ticker } from '../../../worker/dev/index.ts'

const sqlSchema = v.array(v.string())

export default {
  async fetch(request, env, context) {
    if (new URL(request.url).pathname === '/bench/sql') {
      const results = await env.DB.batch(v.parse(sqlSchema, await request.json()).map((sql) => env.DB.prepare(sql)))
      return Response.json(results.map(({ results: rows }) => rows))
    }
    const { db, trips } = counted(env.DB)
    const works: Promise<unknown>[] = []
    const watching = new Proxy(context, {
      get: (target, name): unknown =>
        name === 'waitUntil' ? (work: Promise<unknown>) => works.push(work) : Reflect.get(target, name),
    })
    const response = await development.fetch(request, { ...env, DB: db }, watching)
    const before = [...trips]
    await Promise.all(works)
    const answer = new Response(response.body, response)
    answer.headers.set('Bench-Trips', JSON.stringify({ before, after: trips.slice(before.length) }))
    return answer
  },
} satisfies ExportedHandler<Env>
