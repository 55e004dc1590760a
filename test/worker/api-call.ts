import { env as bound } from 'cloudflare:workers'
import * as v from 'valibot'
import { sha256 } from '../../forms/hash.ts'
import { type Place, visit } from './place.ts'

const bodySchema = v.custom<Body>((value) => typeof value === 'object' && value !== null)
type Body = Readonly<Record<string, unknown>>

export interface Answered {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

interface Options {
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to the API with the demo network's key, unless told otherwise. */
export const call = async (
  place: Pick<Place, 'env'>,
  method: string,
  path: string,
  body?: unknown,
  { key = 'kapocs-dev', headers = {} }: Options = {},
): Promise<Answered> => {
  const response = await visit(place, `/api/v1${path}`, {
    method,
    headers: {
      ...(key !== '' && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? {} : v.parse(bodySchema, JSON.parse(text)),
    headers: response.headers,
  }
}

export const get = (place: Pick<Place, 'env'>, path: string, options?: Options): Promise<Answered> =>
  call(place, 'GET', path, undefined, options)

export const insertKey = async (networkId: string, key: string, canWrite: boolean): Promise<void> => {
  await bound.DB.prepare('insert into api_keys (hash, network_id, name, can_write, created_at) values (?, ?, ?, ?, 1)')
    .bind(await sha256(key), networkId, key, canWrite ? 1 : 0)
    .run()
}

const measured = v.object({ meta: v.object({ rows_read: v.number() }) })

/** Counts the rows that statements read, and the statements, of everything done with `env`. */
export const reading = (place: Pick<Place, 'env'>) => {
  const counts = { rows: 0, statements: 0 }
  const note = (result: unknown): void => {
    counts.rows += v.parse(measured, result).meta.rows_read
    counts.statements += 1
  }
  const natives = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const wrap = (native: D1PreparedStatement): D1PreparedStatement => {
    const proxy = new Proxy(native, {
      get: (target, name) => {
        if (name === 'bind') return (...values: readonly unknown[]) => wrap(target.bind(...values))
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return async (...values: readonly unknown[]) => {
          // `first` and `raw` do not say what they read; the same statement does.
          if (name === 'first' || name === 'raw') note(await target.all())
          const result: unknown = await Reflect.apply(method, target, values)
          if (name === 'all' || name === 'run') note(result)
          return result
        }
      },
    })
    natives.set(proxy, native)
    return proxy
  }
  const db = new Proxy(place.env.DB, {
    get: (target, name) => {
      if (name === 'prepare') return (sql: string) => wrap(target.prepare(sql))
      return async (statements: readonly D1PreparedStatement[]) => {
        const results = await target.batch(statements.map((one) => natives.get(one) ?? one))
        for (const result of results) note(result)
        return results
      }
    },
  })
  return { env: { ...place.env, DB: db }, counts }
}
