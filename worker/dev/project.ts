import { resolve } from 'node:path'

/** The checkout, wherever a command was started from. */
export const root = resolve(import.meta.dirname, '../..')

/** Environment variables: what a process was given or is to be given. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where the local database, workflows and alarms are kept. Tests and a second server name their own. */
export const stateFolder = (environment: Environment): string =>
  resolve(root, environment['KAPOCS_STATE'] ?? '.wrangler/state')
