import {
  createExecutionContext,
  createScheduledController,
  runDurableObjectAlarm,
  runInDurableObject,
  waitOnExecutionContext,
} from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import worker from '../../worker/index.ts'
import { confirmed, linkOf, questionOf } from './cards.ts'
import { lettersTo, press } from './mail.ts'
import { begin, pass, placeOf, valueOf } from './place.ts'
import { unsent } from './unsent.ts'

const minute = 60_000
const ticker = env.TICKER.getByName('ticker')

const alarm = (): Promise<number | null> => runInDurableObject(ticker, (_, { storage }) => storage.getAlarm())
const silence = (): Promise<void> => runInDurableObject(ticker, (_, { storage }) => storage.deleteAlarm())

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))
beforeEach(silence)

describe('Ticker', () => {
  it('is started by the first request of an isolate, since nobody else is there on a new deployment', async () => {
    await exports.default.fetch('http://localhost/n/miskolc/forms/ngo')
    await vi.waitFor(async () => expect(await alarm()).not.toBeNull())
  })

  it('rings when it was told to, and sooner if somebody else wants it sooner', async () => {
    await ticker.arm(5 * minute)
    const first = (await alarm()) ?? 0
    expect(first - Date.now()).toBeGreaterThan(4 * minute)
    await ticker.arm(9 * minute)
    expect(await alarm()).toBe(first)
    await ticker.arm(2 * minute)
    expect((await alarm()) ?? 0).toBeLessThan(first)
  })

  it('sends and drives what is due, says that it lives and arms itself again', async () => {
    const caseId = await confirmed(placeOf(), 'ngo', 'oraszo@pelda.example.org')
    await press(placeOf(), await linkOf(await questionOf(caseId, 'triage')), 'spam')
    await unsent('ngo', 'var@pelda.example.org')
    await pass(12 * minute)
    await ticker.arm(minute)
    expect(await runDurableObjectAlarm(ticker)).toBe(true)
    expect(await valueOf('select state from cases where id = ?', caseId)).toBe('dropped')
    expect(await lettersTo('var@pelda.example.org')).toEqual(['confirmAddress'])
    expect(await valueOf(`select at from heartbeats where driver = 'ticker'`)).toBeGreaterThan(Date.parse('2027-03-02'))
    expect(((await alarm()) ?? 0) - Date.now()).toBeGreaterThan(0)
  })

  it('arms itself again also when the sweep breaks', async () => {
    await env.DB.prepare('alter table heartbeats rename to gone').run()
    await ticker.arm(minute)
    await expect(runDurableObjectAlarm(ticker)).rejects.toThrow(/heartbeats/)
    await env.DB.prepare('alter table gone rename to heartbeats').run()
    const next = (await alarm()) ?? 0
    expect(next - Date.now()).toBeGreaterThan(9 * minute)
    expect(next - Date.now()).toBeLessThanOrEqual(10 * minute)
  })
})

describe('cron', () => {
  it('starts a ticker that has been silenced, and sweeps itself', async () => {
    await unsent('ngo', 'cron@pelda.example.org')
    const context = createExecutionContext()
    await worker.scheduled(createScheduledController(), env, context)
    await waitOnExecutionContext(context)
    expect(await lettersTo('cron@pelda.example.org')).toEqual(['confirmAddress'])
    expect(await alarm()).not.toBeNull()
  })
})
