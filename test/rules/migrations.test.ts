import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../worker/dev/project.ts'

const schema = join(root, 'schema')
const files = readdirSync(schema, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(sql|ts)$/.test(name))

/**
 * D1 ignores `PRAGMA foreign_keys=OFF` inside a migration, so that the table rebuild drizzle-kit writes deletes every
 * row that cascades from the old table and still reports success (drizzle-orm#4938, workers-sdk#5438).
 */
describe.each(files)('schema/%s', (name) => {
  const text = readFileSync(join(schema, name), 'utf8')

  it('drops no table', () => {
    expect(text).not.toMatch(/\bdrop\s+table\b/i)
  })

  it('deletes no row that another row depends on', () => {
    expect(text).not.toMatch(/\bon\s+delete\s+cascade\b|onDelete:\s*['"]cascade/i)
  })
})
