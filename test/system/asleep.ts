import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Server } from './server.ts'

const change = (file: string, sql: string, value: number): void => {
  // Whoever was killed may hold it for another moment.
  const database = new DatabaseSync(file, { timeout: 5000 })
  database.prepare(sql).run(value)
  database.close()
}

/**
 * As if a server that is down had been off for so many milliseconds: its clock is further on, and the alarm that the
 * engine keeps for the ticker (nanoseconds, in two places) lies that much further back.
 */
export const sleepThrough = ({ state }: Server, duration: number): void => {
  const databases = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  const alarms = join(state, 'v3/do/kapocs-Ticker')
  if (!existsSync(alarms)) throw new Error('nobody has ever armed the ticker')
  for (const file of readdirSync(databases).filter((name) => /^[0-9a-f]{64}\.sqlite$/.test(name))) {
    change(join(databases, file), 'update clock set "offset" = "offset" + ?', duration)
  }
  for (const file of readdirSync(alarms).filter((name) => name.endsWith('.sqlite'))) {
    const [table, column] = file === 'metadata.sqlite' ? ['_cf_ALARM', 'scheduled_time'] : ['_cf_METADATA', 'value']
    change(join(alarms, file), `update ${table} set ${column} = ${column} - ?`, duration * 1_000_000)
  }
}
