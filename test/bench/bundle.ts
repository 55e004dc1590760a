import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { wrangler } from '../../worker/dev/wrangler.ts'

export interface Bundle {
  /** kB, as it is uploaded. */
  readonly raw: number
  readonly gzip: number
  /** Milliseconds on this machine from wrangler's own profile of the start, without idling: the least of several. */
  readonly startup: number
}

const START_UPS = 3

export const measureBundle = async (...config: readonly string[]): Promise<Bundle> => {
  const folder = await mkdtemp(join(tmpdir(), 'kapocs-bench-bundle-'))
  try {
    await wrangler('deploy', '--dry-run', '--outdir', folder, ...config)
    const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
    const texts = await Promise.all(scripts.map((name) => readFile(join(folder, name))))
    const bytes = Buffer.concat(texts)
    const starts: number[] = []
    for (let count = 0; count < START_UPS; count += 1)
      starts.push(await startUp(join(folder, 'start.cpuprofile'), config))
    return { raw: bytes.length / 1000, gzip: gzipSync(bytes, { level: 9 }).length / 1000, startup: Math.min(...starts) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const profileSchema = v.object({
  nodes: v.array(v.object({ id: v.number(), callFrame: v.object({ functionName: v.string() }) })),
  samples: v.array(v.number()),
  timeDeltas: v.array(v.number()),
})

const startUp = async (file: string, config: readonly string[]): Promise<number> => {
  await wrangler('check', 'startup', '--outfile', file, ...config)
  const { nodes, samples, timeDeltas } = v.parse(profileSchema, JSON.parse(await readFile(file, 'utf8')))
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id))
  const busy = timeDeltas.filter((_, index) => !idle.has(samples[index] ?? 0))
  return busy.reduce((sum, micros) => sum + micros, 0) / 1000
}
