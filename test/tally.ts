import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import * as v from 'valibot'
import { root } from '../worker/dev/project.ts'

export interface Tally {
  readonly passed: number
  /** One line for each failure. */
  readonly failed: readonly string[]
}

const file = v.object({
  name: v.string(),
  status: v.string(),
  assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
})

/** What is read of vitest's JSON report. */
const report = v.pipe(v.string(), v.parseJson(), v.object({ testResults: v.array(file) }))

/** A file that could not even be loaded has no tests and counts as one failure. */
const failuresIn = ({ name, status, assertionResults }: v.InferOutput<typeof file>): string[] => {
  const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
  const failures = status === 'failed' && tests.length === 0 ? ['could not be run'] : tests
  return failures.map((failure) => `${relative(root, name)}: ${failure}`)
}

/**
 * Counts one project by vitest's report and exit code. A run that had to be ended (`code` is `undefined`) and one that
 * ended badly although every test passed are a failure each, so that neither looks like success.
 */
export const tallyOf = async (project: string, reportFile: string, code: number | undefined): Promise<Tally> => {
  if (code === undefined) return { passed: 0, failed: [`${project}: took too long and was ended`] }
  const files = existsSync(reportFile) ? v.parse(report, await readFile(reportFile, 'utf8')).testResults : []
  const failed = files.flatMap(failuresIn).map((failure) => `${project}: ${failure}`)
  if (code !== 0 && failed.length === 0) failed.push(`${project}: vitest ended with ${code}`)
  const passed = files.flatMap(({ assertionResults }) => assertionResults).filter((test) => test.status === 'passed')
  return { passed: passed.length, failed }
}
