import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { root } from '../worker/dev/project.ts'

const tests = '*.test.{ts,tsx}'

const linkKeys = `k1:${'t'.repeat(42)}A`
// The plugin warns of a required secret that lies nowhere, although it is given below.
process.env['LINK_KEYS'] = linkKeys

/** Runs inside workerd with a real D1, Durable Object and Workflows. */
const inWorker = {
  root,
  plugins: [
    cloudflareTest({
      main: `${root}/worker/dev/index.ts`,
      wrangler: { configPath: `${root}/wrangler.toml` },
      miniflare: {
        bindings: { ENVIRONMENT: 'development', BASE_URL: 'http://localhost', LINK_KEYS: linkKeys },
      },
    }),
  ],
  test: {
    name: 'worker',
    testTimeout: 20_000,
    include: [`test/worker/**/${tests}`],
    setupFiles: ['test/migrated.ts'],
    provide: { migrations: await readD1Migrations(`${root}/schema/migrations`) },
  },
}

export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'plain',
          include: [`test/**/${tests}`],
          exclude: ['test/worker/**', 'test/system/**', 'test/bench/**'],
        },
      },
      inWorker,
      {
        root,
        test: {
          name: 'system',
          include: [`test/system/**/${tests}`],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
