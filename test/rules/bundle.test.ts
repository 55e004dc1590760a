import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wrangler } from '../../worker/dev/wrangler.ts'

const folder = mkdtempSync(join(tmpdir(), 'kapocs-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const metafile = v.pipe(v.string(), v.parseJson(), v.object({ inputs: v.record(v.string(), v.unknown()) }))

/** The mailbox shows links, the clock moves time and the demo network's key stands in the documentation. */
describe('the production bundle', () => {
  beforeAll(async () => {
    await wrangler('deploy', '--dry-run', '--outdir', folder, '--metafile')
  }, 60_000)

  it('is made of our folders, except development and tests', () => {
    const inputs = Object.keys(v.parse(metafile, read('bundle-meta.json')).inputs)
    expect(inputs).toContain('worker/app.ts')
    expect(inputs.filter((path) => /(^|\/)(worker\/dev|test)\//.test(path))).toEqual([])
  })

  it.each(['/dev/', 'kapocs-dev', 'koordinator@example.org', 'insert into clock'])('has no %s in it', (word) => {
    const bundle = read('index.js')
    expect(bundle).toContain('/api/v1')
    expect(bundle).not.toContain(word)
  })
})
