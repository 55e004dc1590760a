import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { sweep } from '../../worker/process/sweep.ts'
import { confirmed, linkOf, questionOf } from './cards.ts'
import { lettersTo, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'
import { submit } from './sending.ts'
import { unsent } from './unsent.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const caseOf = async (id: string): Promise<string> =>
  String(await valueOf('select case_id from submissions where id = ?', id))
const stateOf = (caseId: string): Promise<unknown> => valueOf('select state from cases where id = ?', caseId)
const epochOf = (caseId: string): Promise<unknown> => valueOf('select epoch from cases where id = ?', caseId)
const accept = async (caseId: string): Promise<Response> =>
  press(placeOf(), await linkOf(await questionOf(caseId, 'triage')), 'accept')

describe('sweep', () => {
  it('brings a case on with no workflow at all, leaving it to its own for a minute', async () => {
    const caseId = await confirmed(placeOf(), 'ngo', 'magaban@pelda.example.org')
    await accept(caseId)
    await pass(10 * minute + 30_000)
    await sweep(placeOf().setting)
    expect(await stateOf(caseId)).toBe('triage')
    await pass(minute)
    await sweep(placeOf().setting)
    expect(await stateOf(caseId)).toBe('accepted')
  })

  it('sends the letters that nobody has sent', async () => {
    await unsent('ngo', 'maradt@pelda.example.org')
    await sweep(placeOf().setting)
    expect(await lettersTo('maradt@pelda.example.org')).toEqual(['confirmAddress'])
  })

  it('says when to ring again: at once while there is more, at the next due instant, at the latest in ten minutes', async () => {
    await rest(placeOf())
    expect(await sweep(placeOf().setting)).toBeLessThanOrEqual(10 * minute)
    const caseId = await confirmed(placeOf(), 'ngo', 'mikor@pelda.example.org')
    await accept(caseId)
    await pass(6 * minute)
    const wait = await sweep(placeOf().setting)
    expect(wait).toBeGreaterThan(0)
    // The case settles in four minutes and is left to its instance for one more.
    expect(wait).toBeLessThanOrEqual(5 * minute)
    await pass(5 * minute)
    await rest(placeOf())
  })

  it('drives unconfirmed submissions alone: no instance is started for them, not even when they are reminded', async () => {
    const place = placeOf()
    const { id } = await submit(place, 'ngo', { email: 'csendes@pelda.example.org' })
    const caseId = await caseOf(id)
    for (let count = 0; count < 9; count += 1) {
      await pass(day)
      await rest(place)
    }
    expect(await stateOf(caseId)).toBe('lapsed')
    expect(await lettersTo('csendes@pelda.example.org')).toEqual(['confirmAddress', 'confirmAddress', 'confirmAddress'])
    expect(place.started.filter((instance) => instance.includes(caseId))).toEqual([])
    expect(await epochOf(caseId)).toBe(0)
  })

  it('starts the next epoch for a case whose instance is gone', async () => {
    const caseId = await confirmed(placeOf(), 'ngo', 'eltunt@pelda.example.org')
    expect(await epochOf(caseId)).toBe(1)
    const silent = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const place = placeOf({ isGone: true })
    await pass(3 * day)
    await rest(place)
    silent.mockRestore()
    expect(place.started).toContain(`c_${caseId}_e2`)
    expect(await epochOf(caseId)).toBe(2)
  })

  it('wakes an instance that sleeps too long, and leaves one alone that will look in time', async () => {
    const caseId = await confirmed(placeOf(), 'ngo', 'alszik@pelda.example.org')
    const soon = Number(await valueOf('select due_at from cases where id = ?', caseId))
    const sleeps = env.DB.prepare('update cases set wakes_at = ? where id = ?')
    await sleeps.bind(soon + day, caseId).run()
    const question = await linkOf(await questionOf(caseId, 'triage'))
    const woken = placeOf()
    await press(woken, question, 'accept')
    expect(woken.woken).toEqual([`c_${caseId}_e1`])
    await sleeps.bind((await placeOf().setting.now()) + minute, caseId).run()
    const left = placeOf()
    await press(left, question, 'undo')
    expect(left.woken).toEqual([])
  })

  it('is not stopped by a case that cannot be driven', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = await Promise.all(
      ['a', 'b'].map((name) => submit(placeOf(), 'ngo', { email: `${name}@torott.example.org` })),
    )
    for (const { id } of broken) {
      await env.DB.prepare(`update cases set process = 'nothing', due_at = 1 where id = ?`)
        .bind(await caseOf(id))
        .run()
    }
    const whole = await confirmed(placeOf(), 'ngo', 'egesz@pelda.example.org')
    await accept(whole)
    await pass(12 * minute)
    for (let count = 0; count < 5; count += 1) await sweep(placeOf().setting)
    expect(await stateOf(whole)).toBe('accepted')
    expect(silent).toHaveBeenCalled()
    silent.mockRestore()
    const moved = await rowsOf(`select state from cases where process = 'nothing'`)
    expect(moved).toEqual([{ state: 'unconfirmed' }, { state: 'unconfirmed' }])
  })
})
