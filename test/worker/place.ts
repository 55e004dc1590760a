import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env as bound } from 'cloudflare:workers'
import { now, setOffset } from '../../worker/clock/clock.ts'
import { ensureDemoNetwork } from '../../worker/dev/demo-network.ts'
import development from '../../worker/dev/index.ts'
import { nextDue, sweep } from '../../worker/process/sweep.ts'
import type { Setting } from '../../worker/setting.ts'
import { type Call, watched } from './watched.ts'

/** Where a test takes place: the real database, and drivers that run only when the test says so. */
export interface Place {
  readonly env: Env
  /** What was asked of the database. */
  readonly calls: Call[]
  /** Ids of the workflow instances that were started. */
  readonly started: string[]
  /** What those were started with. */
  readonly params: unknown[]
  /** Ids of the instances that were woken. */
  readonly woken: string[]
  /** How soon the ticker was told to ring, milliseconds. */
  readonly armed: number[]
  readonly setting: Setting
}

interface Options {
  /** Every instance has been lost. */
  readonly isGone?: boolean
  readonly before?: (call: Call) => Promise<void>
  readonly vars?: Partial<Pick<Env, 'ENVIRONMENT' | 'LINK_KEYS' | 'BASE_URL'>>
}

export const placeOf = ({ before, vars = {}, isGone = false }: Options = {}): Place => {
  const { db, calls } = watched(bound.DB, before)
  const started: string[] = []
  const params: unknown[] = []
  const woken: string[] = []
  const armed: number[] = []
  const workflow = new Proxy(bound.CASE_WORKFLOW, {
    get: (_, name) => {
      if (name === 'get') {
        return async (id: string) => {
          if (isGone) throw new Error('instance.not_found')
          return { sendEvent: async () => woken.push(id) }
        }
      }
      if (name !== 'createBatch') throw new Error(`${String(name)} is not there`)
      return async ({
        instances,
      }: {
        readonly instances: readonly { readonly id: string; readonly params: unknown }[]
      }) => {
        started.push(...instances.map(({ id }) => id))
        params.push(...instances.map((instance) => instance.params))
      }
    },
  })
  const ticker = new Proxy(bound.TICKER, { get: () => () => ({ arm: async (wait: number) => armed.push(wait) }) })
  const env: Env = { ...bound, ...vars, DB: db, CASE_WORKFLOW: workflow, TICKER: ticker }
  return { env, calls, started, params, woken, armed, setting: { env, now: () => now(env), later: () => undefined } }
}

/** A request with all that goes on after its answer. */
export const visit = async ({ env }: Pick<Place, 'env'>, path: string, init: RequestInit = {}): Promise<Response> => {
  const context = createExecutionContext()
  const request = new Request(new URL(path, 'http://localhost'), { redirect: 'manual', ...init })
  const response = await development.fetch(request, env, context)
  await waitOnExecutionContext(context)
  return response
}

/** The clock at an instant, `2027-03-02T09:00:00+01:00`; the demo network is there. */
export const begin = async (instant: string): Promise<void> => {
  await ensureDemoNetwork(bound)
  await setOffset(bound, Date.parse(instant) - Date.now())
}

/** The clock moves on and nothing happens by itself. */
export const pass = async (milliseconds: number): Promise<void> => {
  await setOffset(bound, (await now(bound)) - Date.now() + milliseconds)
}

/** The ticker rings until nothing is due any more. */
export const rest = async ({ setting }: Pick<Place, 'setting'>): Promise<void> => {
  for (let count = 0; count < 200; count += 1) {
    await sweep(setting, { grace: 0, attended: true })
    const due = await nextDue(bound.DB, 0)
    if (due === null || due > (await setting.now())) return
  }
  throw new Error('the cases do not come to rest')
}

/** All rows of a query, for looking at what became of it. */
export const rowsOf = async (sql: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
  (
    await bound.DB.prepare(sql)
      .bind(...values)
      .all()
  ).results

export const valueOf = async (sql: string, ...values: readonly unknown[]): Promise<unknown> =>
  Object.values((await rowsOf(sql, ...values))[0] ?? {})[0]
