import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { root } from '../../worker/dev/project.ts'

const versionOf = (name: string): string =>
  v.parse(
    v.object({ version: v.string() }),
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')),
  ).version

export const machine = (): string =>
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, ` +
  `wrangler ${versionOf('wrangler')}, workerd ${versionOf('workerd')}`

/** Processes that wanted to run in the last minute, this bench among them. */
export const busy = (): string => (loadavg()[0] ?? 0).toFixed(1)
