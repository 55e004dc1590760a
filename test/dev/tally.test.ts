import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../../worker/dev/project.ts'
import { tallyOf } from '../tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'kapocs-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = (status: string, ...tests: readonly string[]): string => {
  const file = join(folder, 'report.json')
  const assertionResults = tests.map((each) => ({ status: each, fullName: `is ${each}` }))
  writeFileSync(
    file,
    JSON.stringify({ testResults: [{ name: join(root, 'test/a.test.ts'), status, assertionResults }] }),
  )
  return file
}

describe('the count of npm test', () => {
  it('names every failed test', async () => {
    expect(await tallyOf('plain', report('failed', 'passed', 'failed'), 1)).toEqual({
      passed: 1,
      failed: ['plain: test/a.test.ts: is failed'],
    })
  })

  it('counts a file without tests that could not be loaded', async () => {
    expect(await tallyOf('plain', report('failed'), 1)).toEqual({
      passed: 0,
      failed: ['plain: test/a.test.ts: could not be run'],
    })
  })

  it('never takes a run that ended badly for a success', async () => {
    expect((await tallyOf('plain', report('passed', 'passed'), 1)).failed).toEqual(['plain: vitest ended with 1'])
    expect((await tallyOf('plain', report('passed', 'passed'), undefined)).failed).toHaveLength(1)
    expect((await tallyOf('plain', join(folder, 'none.json'), 1)).failed).toHaveLength(1)
  })

  it('lets a project without tests be', async () => {
    expect(await tallyOf('plain', join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: [] })
  })
})
