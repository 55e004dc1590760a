import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scenes } from '../../worker/dev/demo/scenes.ts'
import { root } from '../../worker/dev/project.ts'
import { readLetters } from './mailbox.ts'
import { type Server, startServer } from './server.ts'

const run = promisify(execFile)

describe('npm run demo', () => {
  let server: Server

  const demo = (): Promise<{ readonly stdout: string }> =>
    run(process.execPath, ['worker/dev/demo.ts', '--port', new URL(server.baseUrl).port], { cwd: root })

  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.discard())

  // A quarter of a minute on an idle machine.
  it('plays every scene to its stage', { timeout: 180_000 }, async () => {
    const { stdout } = await demo()
    for (const { title, stage } of scenes) expect(stdout).toContain(`${title}: ${stage}`)
  })

  it('leaves every organisation with letters of its own', async () => {
    const readers = new Set((await readLetters(server.baseUrl)).map(({ to }) => to))
    expect([...readers].filter((to) => to.startsWith('kapcsolat@'))).toHaveLength(22)
  })

  it('plays nothing twice', async () => {
    const before = (await readLetters(server.baseUrl)).at(-1)?.id
    const { stdout } = await demo()
    expect(stdout).toContain('már lejátszották')
    expect((await readLetters(server.baseUrl)).at(-1)?.id).toBe(before)
  })
})
