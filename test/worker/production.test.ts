import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { now } from '../../worker/clock/clock.ts'
import development from '../../worker/dev/index.ts'
import production from '../../worker/index.ts'
import { lettersTo } from './mail.ts'
import { begin, placeOf, rest, valueOf } from './place.ts'
import { sweep } from '../../worker/process/sweep.ts'
import { formPath, intakeAnswers } from './sending.ts'
import { unsent } from './unsent.ts'

const configured = { ENVIRONMENT: 'production', BASE_URL: 'http://localhost' }

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** That nothing of it is even built, `test/rules/bundle.test.ts` shows. */
describe.each([
  ['the entry that is deployed', production],
  ['the entry of development, deployed by mistake,', development],
])('%s', (_, entry) => {
  const visit = async (path: string, init?: RequestInit, vars = {}): Promise<Response> => {
    const context = createExecutionContext()
    const { env } = placeOf({ vars: { ...configured, ...vars } })
    const response = await entry.fetch(new Request(new URL(path, 'http://localhost'), init), env, context)
    await waitOnExecutionContext(context)
    return response
  }

  it.each(['/', '/dev/clock', '/dev/partner', '/dev/mailbox', '/dev/mailbox.json', '/dev/mailbox/1', '/dev/notice'])(
    'has no %s',
    async (path) => {
      expect((await visit(path)).status).toBe(404)
      const posted = await visit(path, { method: 'POST', body: new URLSearchParams({ advance: '1d' }) })
      expect(posted.status).toBe(404)
    },
  )

  it('answers 503 while it is not configured, and names what is missing', async () => {
    for (const missing of ['BASE_URL', 'LINK_KEYS']) {
      for (const path of [formPath('ngo'), '/api/v1/health', '/']) {
        const response = await visit(path, undefined, { [missing]: '' })
        expect(response.status).toBe(503)
        expect(await response.json()).toMatchObject({ code: 'not_configured', detail: missing })
      }
    }
  })

  it('keeps its letters, and says aloud that nobody carries them', async () => {
    const loud = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const email = `${entry === production ? 'eles' : 'teves'}@pelda.example.org`
    const response = await visit(formPath('ngo'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answers: intakeAnswers('ngo', { email }) }),
    })
    expect(response.status).toBe(201)
    expect(loud).toHaveBeenCalledWith(expect.stringContaining('no mail transport is configured'))
    loud.mockRestore()
    const states = `select l.state from letters l join people p on p.id = l.person_id where p.email = ?`
    expect(await valueOf(states, email)).toBe('waiting')
    expect(await lettersTo(email)).toEqual([])

    const health = await visit('/api/v1/health', { headers: { Authorization: 'Bearer kapocs-dev' } })
    expect(await health.json()).toMatchObject({ status: 'ok', transport: 'none' })
    await rest(placeOf())
    expect(await lettersTo(email)).toEqual(['confirmAddress'])
  })
})

describe('production', () => {
  it('goes on driving its cases although nobody carries letters', async () => {
    await unsent('ngo', 'var@pelda.example.org')
    const loud = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { env } = placeOf({ vars: { ENVIRONMENT: 'production' } })
    expect(await sweep({ ...placeOf().setting, env })).toBe(60_000)
    expect(loud).toHaveBeenCalledWith(expect.stringContaining('no mail transport is configured'))
    loud.mockRestore()
    expect(await valueOf(`select at from heartbeats where driver = 'ticker'`)).toBeGreaterThan(0)
  })

  it('has no offset of its clock, whatever stands in the database', async () => {
    const { env } = placeOf({ vars: { ENVIRONMENT: 'production' } })
    expect(Math.abs((await now(env)) - Date.now())).toBeLessThan(1000)
  })
})
