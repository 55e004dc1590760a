/** What D1 says each statement read. */
export interface Reads {
  readonly db: D1Database
  /** Rows, one entry a statement. */
  readonly rows: number[]
}

/** The database, with an eye on what its statements read. */
export const counted = (db: D1Database): Reads => {
  const rows: number[] = []
  const watched = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, name) => {
        if (name === 'bind') return (...values: readonly unknown[]) => watched(target.bind(...values))
        if (name !== 'all') throw new Error(`${String(name)} is not watched`)
        return async () => {
          const result = await target.all()
          rows.push(result.meta.rows_read)
          return result
        }
      },
    })
  const watching = new Proxy(db, {
    get: (target, name) => {
      if (name !== 'prepare') throw new Error(`${String(name)} is not watched`)
      return (sql: string) => watched(target.prepare(sql))
    },
  })
  return { db: watching, rows }
}
