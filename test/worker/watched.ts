/** One call of the database: a statement by itself, or a batch. */
export interface Call {
  readonly statements: readonly string[]
  readonly isBatch: boolean
}

export interface Watched {
  readonly db: D1Database
  readonly calls: Call[]
}

/**
 * The database with a list of what was asked of it.
 * @param before runs ahead of every call, e.g. to let somebody else come first.
 */
export const watched = (db: D1Database, before: (call: Call) => Promise<void> = async () => undefined): Watched => {
  const calls: Call[] = []
  const natives = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const texts = new WeakMap<D1PreparedStatement, string>()

  const note = async (call: Call): Promise<void> => {
    calls.push(call)
    await before(call)
  }

  const wrap = (sql: string, native: D1PreparedStatement): D1PreparedStatement => {
    const proxy = new Proxy(native, {
      get: (target, name) => {
        if (name === 'bind') return (...values: readonly unknown[]) => wrap(sql, target.bind(...values))
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return async (...values: readonly unknown[]) => {
          await note({ statements: [sql], isBatch: false })
          const result: unknown = await Reflect.apply(method, target, values)
          return result
        }
      },
    })
    natives.set(proxy, native)
    texts.set(proxy, sql)
    return proxy
  }

  const watching = new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') return (sql: string) => wrap(sql, target.prepare(sql))
      if (name !== 'batch') throw new Error(`${String(name)} is not watched`)
      return async (statements: readonly D1PreparedStatement[]) => {
        await note({ statements: statements.map((one) => texts.get(one) ?? ''), isBatch: true })
        return target.batch(statements.map((one) => natives.get(one) ?? one))
      }
    },
  })
  return { db: watching, calls }
}

/** As a free account counts: every member of a batch singly. */
export const queriesOf = (calls: readonly Call[]): number =>
  calls.reduce((sum, { statements }) => sum + statements.length, 0)

/** The largest batch that writes. */
export const largestBatch = (calls: readonly Call[]): number =>
  Math.max(0, ...calls.filter(writes).map(({ statements }) => statements.length))

export const writes = ({ statements }: Call): boolean =>
  statements.some((sql) => /^\s*(insert|update|delete|with twin)/i.test(sql))
