import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { until } from '../system/until.ts'
import type { Server } from './server.ts'

/** The file of the one database, read beside the server so that looking costs it nothing. */
const databaseFile = async (state: string): Promise<string> => {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  const file = (await readdir(folder)).find((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite')
  if (file === undefined) throw new Error(`no database in ${folder}`)
  return join(folder, file)
}

export const outboxOf = async ({ state }: Server) => {
  const file = await databaseFile(state)
  /** Letters that still wait. The file is opened anew each time, so that nothing holds the server's log open. */
  const waiting = (): number => {
    const database = new DatabaseSync(file, { readOnly: true })
    const row = database.prepare(`select count(*) as count from letters where state in ('waiting', 'sending')`).get()
    database.close()
    return Number(row?.['count'])
  }
  return {
    waiting,
    drained: (): Promise<true> =>
      until('the letters to be sent', async () => (waiting() === 0 ? true : undefined), 120_000),
  }
}
