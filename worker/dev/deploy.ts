/**
 * `npm run deploy`: types, build, migrations, upload, into the Cloudflare account that wrangler is signed in to. With
 * `-- --dry-run` it ends after the build and changes nothing anywhere.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './project.ts'
import { refuse } from './refuse.ts'
import { wrangler } from './wrangler.ts'

/** Shows what wrangler shows and lets it ask: an upload is nobody's background job. */
const step = async (...args: readonly string[]): Promise<void> => {
  console.log(`\n> wrangler ${args.join(' ')}`)
  const running = spawn(process.execPath, [join(root, 'node_modules/.bin/wrangler'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  await once(running, 'exit')
  if (running.exitCode !== 0) refuse(`wrangler ${args.join(' ')} failed; nothing after it was done.`)
}

const options = process.argv.slice(2)
const unknown = options.find((option) => option !== '--dry-run')
if (unknown !== undefined) refuse(`${unknown} is not known here; the only option is --dry-run.`)

const built = await mkdtemp(join(tmpdir(), 'kapocs-build-'))
await wrangler('types', '--strict-vars', 'false')
await step('deploy', '--dry-run', '--outdir', built)
await rm(built, { recursive: true })
if (!options.includes('--dry-run')) {
  if (readFileSync(join(root, 'wrangler.toml'), 'utf8').includes('"00000000-'))
    refuse('Make a database first (npx wrangler d1 create kapocs) and put its id into wrangler.toml.')
  await step('d1', 'migrations', 'apply', 'DB', '--remote')
  await step('deploy')
}
