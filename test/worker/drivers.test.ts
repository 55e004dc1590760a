import { env } from 'cloudflare:workers'
import { introspectWorkflow, introspectWorkflowInstance } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import { start } from '../../worker/process/instances.ts'
import { confirmed, linkOf, questionOf } from './cards.ts'
import { press } from './mail.ts'
import { begin, pass, placeOf, rowsOf, valueOf } from './place.ts'
import { submit } from './sending.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

let count = 0
/** A case in triage that no instance drives yet, since its place has none. */
const triaged = (): Promise<string> => confirmed(placeOf(), 'ngo', `hajto${(count += 1)}@pelda.example.org`)

const instanceId = (caseId: string, epoch: number): string => `c_${caseId}_e${epoch}`
const eventsOf = (caseId: string) => rowsOf('select seq, type from events where case_id = ? order by seq', caseId)
const stateOf = (caseId: string): Promise<unknown> => valueOf('select state from cases where id = ?', caseId)

/** The real engine: its instances run beside the test. */
const real = { ...placeOf().setting, env }

const wake = async (caseId: string, epoch: number): Promise<void> => {
  const instance = await env.CASE_WORKFLOW.get(instanceId(caseId, epoch))
  await instance.sendEvent({ type: 'wake', payload: {} })
}

const drivenBy = (caseId: string, epoch: number) =>
  introspectWorkflowInstance(env.CASE_WORKFLOW, instanceId(caseId, epoch))

/** What `start` takes for granted: the epoch before. */
const startAt = async (caseId: string, epoch: number): Promise<void> => {
  await env.DB.prepare('update cases set epoch = ? where id = ?')
    .bind(epoch - 1, caseId)
    .run()
  await start(real, caseId, epoch)
}

const WEEK = 7 * 86_400_000

describe('CaseWorkflow', () => {
  it('is started when the address is confirmed, not before, once a case', async () => {
    await using workflow = await introspectWorkflow(env.CASE_WORKFLOW)
    const place = { env: { ...placeOf().env, CASE_WORKFLOW: env.CASE_WORKFLOW } }
    const { id } = await submit(place, 'ngo', { email: 'valodi@pelda.example.org' })
    expect(await workflow.get()).toEqual([])
    const caseId = String(await valueOf('select case_id from submissions where id = ?', id))
    await press(place, await linkOf(await questionOf(caseId, 'confirmAddress')), 'confirm')
    const [instance, ...others] = await workflow.get()
    expect(others).toEqual([])
    expect(await instance?.waitForStepResult({ name: 'advance' })).toBeLessThanOrEqual(WEEK)
    expect(await rowsOf('select epoch from cases where id = ?', caseId)).toEqual([{ epoch: 1 }])
  })

  it('looks, waits to be woken and looks again; an event that means nothing changes nothing', async () => {
    const caseId = await triaged()
    await using instance = await drivenBy(caseId, 2)
    await startAt(caseId, 2)
    const wait = await instance.waitForStepResult({ name: 'advance' })
    expect(wait).toBeGreaterThan(0)
    const before = await eventsOf(caseId)
    for (let index = 2; index <= 4; index += 1) {
      await wake(caseId, 2)
      await instance.waitForStepResult({ name: 'advance', index })
    }
    await Promise.all([wake(caseId, 2), wake(caseId, 2)])
    await instance.waitForStepResult({ name: 'advance', index: 5 })
    expect(await eventsOf(caseId)).toEqual(before)
    expect(await stateOf(caseId)).toBe('triage')
  })

  it('goes on by itself when its time has come', async () => {
    const caseId = await triaged()
    await press(placeOf(), await linkOf(await questionOf(caseId, 'triage')), 'spam')
    // Real time: the answer settles in two seconds, and nobody wakes the instance.
    await pass(10 * 60_000 - 2000)
    await using instance = await drivenBy(caseId, 2)
    await startAt(caseId, 2)
    expect(await instance.waitForStepResult({ name: 'advance' })).toBeLessThanOrEqual(2000)
    expect(await stateOf(caseId)).toBe('triage')
    await instance.waitForStatus('complete')
    expect(await stateOf(caseId)).toBe('dropped')
  })

  it('ends when its case is closed', async () => {
    const caseId = await triaged()
    await using instance = await drivenBy(caseId, 2)
    await startAt(caseId, 2)
    await instance.waitForStepResult({ name: 'advance' })
    await press(placeOf(), await linkOf(await questionOf(caseId, 'triage')), 'spam')
    await pass(11 * 60_000)
    await wake(caseId, 2)
    await instance.waitForStatus('complete')
    expect(await stateOf(caseId)).toBe('dropped')
  })

  it('ends when another epoch drives its case', async () => {
    const caseId = await triaged()
    await using old = await drivenBy(caseId, 2)
    await startAt(caseId, 2)
    await old.waitForStepResult({ name: 'advance' })
    await using next = await drivenBy(caseId, 3)
    await start(real, caseId, 3)
    await next.waitForStepResult({ name: 'advance' })
    const before = await eventsOf(caseId)
    await wake(caseId, 2)
    await old.waitForStatus('complete')
    expect(await old.waitForStepResult({ name: 'advance', index: 2 })).toBeNull()
    expect(await eventsOf(caseId)).toEqual(before)
  })

  it('is one instance though two want to start it at once', async () => {
    const caseId = await triaged()
    await env.DB.prepare('update cases set epoch = 6 where id = ?').bind(caseId).run()
    await using workflow = await introspectWorkflow(env.CASE_WORKFLOW)
    await Promise.all([start(real, caseId, 7), start(real, caseId, 7)])
    expect((await workflow.get()).length).toBe(1)
  })

  it('carries ids only, and results that are lengths of time', async () => {
    const caseId = await triaged()
    const place = placeOf()
    await env.DB.prepare('update cases set epoch = 0 where id = ?').bind(caseId).run()
    await start(place.setting, caseId, 1)
    expect(place.started).toEqual([instanceId(caseId, 1)])
    expect(place.params).toEqual([{ caseId, epoch: 1 }])
    await using instance = await drivenBy(caseId, 9)
    await startAt(caseId, 9)
    expect(typeof (await instance.waitForStepResult({ name: 'advance' }))).toBe('number')
  })
})
