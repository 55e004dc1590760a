import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../worker/dev/project.ts'
import { answersTo, submit } from './by-hand.ts'
import { waitForLetter } from './mailbox.ts'
import { type Server, startServer } from './server.ts'
import { rows } from './stored.ts'

const flags = {
  slug: 'eger',
  'name-hu': 'Egri Kapocs',
  'name-en': 'Eger Link',
  controller: 'Minta Egyesület, Eger',
  'notice-url': 'https://example.org/adatkezeles',
  phone: '+36 36 123 456',
  sender: 'eger@example.org',
  'time-zone': 'Europe/Budapest',
  languages: 'hu,en',
  coordinators: 'Minta Péter <peter@example.org>',
}

describe('npm run network -- add', () => {
  let server: Server
  let printed = ''
  beforeAll(async () => {
    server = await startServer()
    await server.stop()
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
    const { stdout } = await promisify(execFile)(process.execPath, ['worker/dev/network.ts', 'add', ...args, '--yes'], {
      cwd: root,
      env: { ...process.env, KAPOCS_STATE: server.state },
    })
    printed = stdout
    await server.restart()
  }, 120_000)
  afterAll(() => server.discard())

  it('makes a network whose form can be filled in at once', async () => {
    const page = await fetch(`${server.baseUrl}/n/eger/forms/ngo`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Egri Kapocs')
    const answers = await answersTo(server.baseUrl, 'ngo', { email: 'elso@ngo.example.org' })
    const sent = await fetch(`${server.baseUrl}/n/eger/forms/ngo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
    })
    expect(sent.status).toBe(201)
    const letter = await waitForLetter(server.baseUrl, { to: 'elso@ngo.example.org' })
    expect(letter.headers['From']).toBe('Egri Kapocs <eger@example.org>')
  })

  it('prints a key once that opens this network and no other, and keeps only its hash', async () => {
    const [key = ''] = /\bkapocs-[\w-]+/.exec(printed) ?? []
    expect(key.length).toBeGreaterThan(30)
    const ask = (path: string): Promise<Response> =>
      fetch(`${server.baseUrl}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } })
    await submit(server.baseUrl, 'ngo', { email: 'mashol@ngo.example.org' })
    const [own, other] = ['eger', 'miskolc'].map((slug) =>
      String(
        rows(server, `select c.id from cases c join networks n on n.id = c.network_id where n.slug = ?`, slug)[0]?.[
          'id'
        ],
      ),
    )
    expect((await ask(`/cases/${own}`)).status).toBe(200)
    expect((await ask(`/cases/${other}`)).status).toBe(404)
    expect(JSON.stringify(rows(server, 'select * from api_keys'))).not.toContain(key)
  })
})
