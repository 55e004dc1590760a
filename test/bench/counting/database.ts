/** One call to D1. */
export interface Trip {
  readonly kind: 'one' | 'batch'
  readonly statements: number
  readonly read: number
  readonly written: number
}

const trip = (kind: Trip['kind'], results: readonly D1Result[]): Trip => ({
  kind,
  statements: results.length,
  read: results.reduce((sum, { meta }) => sum + meta.rows_read, 0),
  written: results.reduce((sum, { meta }) => sum + meta.rows_written, 0),
})

/** The database, with an eye on what is asked of it. */
export const counted = (db: D1Database): { readonly db: D1Database; readonly trips: Trip[] } => {
  const trips: Trip[] = []
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const all = async (statement: D1PreparedStatement) => {
    const result = await statement.all()
    trips.push(trip('one', [result]))
    return result
  }
  const watched = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const methods = {
      bind: (...values: readonly unknown[]) => watched(statement.bind(...values), sql),
      all: () => all(statement),
      run: () => all(statement),
      first: async (column?: string) => {
        const [row] = (await all(statement)).results
        return row === undefined ? null : column === undefined ? row : row[column]
      },
      /** Rows without column names come without figures too: a read is made again for them. */
      raw: async () => {
        const rows = await statement.raw()
        if (/^\s*(select|with)\b/i.test(sql)) await all(statement)
        else trips.push({ kind: 'one', statements: 1, read: 0, written: 0 })
        return rows
      },
    }
    const watching = new Proxy(statement, { get: (_target, name): unknown => Reflect.get(methods, name) })
    originals.set(watching, statement)
    return watching
  }
  const methods = {
    prepare: (sql: string) => watched(db.prepare(sql), sql),
    batch: async (statements: readonly D1PreparedStatement[]) => {
      const results = await db.batch(statements.map((one) => originals.get(one) ?? one))
      trips.push(trip('batch', results))
      return results
    },
  }
  return { db: new Proxy(db, { get: (_target, name): unknown => Reflect.get(methods, name) }), trips }
}
