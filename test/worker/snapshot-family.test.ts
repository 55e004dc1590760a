import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Facts } from '../../worker/process/context.ts'
import { drive } from '../../worker/process/drive.ts'
import { readSnapshot } from '../../worker/process/store.ts'
import { openCard, questionOf } from './cards.ts'
import { insertNetwork } from './network.ts'
import { begin, placeOf, valueOf } from './place.ts'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
})

const factsOf = async (caseId: string, offerId?: string): Promise<Facts> => {
  const snapshot = await readSnapshot(env.DB, caseId, await placeOf().setting.now(), offerId)
  if (!snapshot) throw new Error(`no case ${caseId}`)
  return snapshot.facts
}

/** A case that only stands in the table, as others left it. */
const insertCase = async (
  id: string,
  process: string,
  state: string,
  more: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const row = { closedAt: null, parentId: null, counterpartId: null, memo: {}, ...more }
  await env.DB.prepare(
    `insert into cases (id, network_id, process, process_version, reference, state, ball_with, roles, memo, entered, seq, opened_at, closed_at, parent_id, counterpart_id)
     values (?1, 'demo-miskolc', ?2, 1, ?1, ?3, 'nobody', '{}', ?4, '{}', 1, 1, ?5, ?6, ?7)`,
  )
    .bind(id, process, state, JSON.stringify(row.memo), row.closedAt, row.parentId, row.counterpartId)
    .run()
}

describe('the other cases that a case decides by', () => {
  it('is its child’s outcome, else its state once it is closed or postponed, else nothing', async () => {
    const need = await openCard(placeOf(), 'ngo', 'gyerek@pelda.example.org')
    await insertCase('k1', 'introduction', 'askedFirst', { parentId: need })
    await env.DB.prepare(`update cases set child_id = 'k1' where id = ?`).bind(need).run()
    const result = async (change: string) => {
      await env.DB.prepare(`update cases set ${change} where id = 'k1'`).run()
      return (await factsOf(need)).child
    }
    expect(await result('seq = 1')).toEqual({
      id: 'k1',
      state: 'askedFirst',
      result: undefined,
      childId: null,
    })
    expect((await result(`state = 'postponed'`))?.result).toBe('postponed')
    expect(await result(`state = 'agreed', closed_at = 1, child_id = 'p1'`)).toEqual({
      id: 'k1',
      state: 'agreed',
      result: 'agreed',
      childId: 'p1',
    })
    expect((await result(`memo = '{"outcome":"partly"}'`))?.result).toBe('partly')
    expect((await factsOf('k1')).parent).toEqual({ closed: false, childId: 'k1' })
  })

  it('is an introduction that has come back and holds the need’s place', async () => {
    const need = await openCard(placeOf(), 'ngo', 'vissza@pelda.example.org')
    await insertCase('r1', 'introduction', 'postponed', { parentId: need })
    await env.DB.prepare(`insert into places values ('need:' || ?, 1, 'r1')`).bind(need).run()
    expect((await factsOf(need)).returning).toBeUndefined()
    await env.DB.prepare(`update cases set state = 'askedFirst' where id = 'r1'`).run()
    expect((await factsOf(need)).returning).toBe('r1')
    await env.DB.prepare(`update cases set closed_at = 1 where id = 'r1'`).run()
    expect((await factsOf(need)).returning).toBeUndefined()
  })

  it('is an offer of its type that became active while it waits', async () => {
    const need = await openCard(placeOf(), 'ngo', 'varo@pelda.example.org', { needType: 'transport' })
    await openCard(placeOf(), 'company', 'elobb@muhely.example.org', { offerType: 'transport' })
    await env.DB.prepare(`update cases set state = 'waiting', entered = json_set(entered, '$.waiting', ?) where id = ?`)
      .bind(await placeOf().setting.now(), need)
      .run()
    expect((await factsOf(need)).freshOffer).toBe(false)
    await openCard(placeOf(), 'company', 'mas@muhely.example.org', { offerType: 'web' })
    expect((await factsOf(need)).freshOffer).toBe(false)
    await openCard(placeOf(), 'company', 'utobb@muhely.example.org', { offerType: 'transport' })
    // It was woken by the offer and looks again; as it waited, the fact was this.
    const state = env.DB.prepare('update cases set state = ?1 where id = ?2')
    expect(await valueOf('select state from cases where id = ?', need)).toBe('open')
    await state.bind('waiting', need).run()
    expect((await factsOf(need)).freshOffer).toBe(true)
    await state.bind('open', need).run()
  })

  it('is also an offer of a type that may carry its own, but no other of the same family', async () => {
    const need = await openCard(placeOf(), 'ngo', 'web@pelda.example.org', { needType: 'web' })
    await drive(placeOf().setting, need, {
      input: {
        type: 'answer',
        questionId: await questionOf(need, 'whom'),
        choice: 'lookAgain',
        version: 1,
        fields: { date: '2027-05-01' },
        settle: 'now',
        actor: { type: 'api' },
        by: 'api',
      },
    })
    await openCard(placeOf(), 'company', 'jog@muhely.example.org', { offerType: 'legal' })
    expect(await valueOf('select state from cases where id = ?', need)).toBe('waiting')
    await openCard(placeOf(), 'company', 'diak@muhely.example.org', { offerType: 'studentProject' })
    expect(await valueOf('select state from cases where id = ?', need)).toBe('open')
  })

  it('are its last two introductions, if both expired since it became active', async () => {
    const offer = await openCard(placeOf(), 'company', 'lejart@muhely.example.org')
    const at = await placeOf().setting.now()
    const ended = (id: string, state: string, closedAt: number) =>
      insertCase(id, 'introduction', state, { counterpartId: offer, closedAt })
    await ended('e0', 'expired', 1)
    await ended('e1', 'expired', at + 1)
    expect((await factsOf(offer)).twiceExpired).toBe(false)
    await ended('e2', 'expired', at + 2)
    expect((await factsOf(offer)).twiceExpired).toBe(true)
    await ended('e3', 'declined', at + 3)
    expect((await factsOf(offer)).twiceExpired).toBe(false)
  })

  it('is the offer proposed, with the lowest free place of each scope, in its own network only', async () => {
    const need = await openCard(placeOf(), 'ngo', 'javasolt@pelda.example.org')
    const offer = await openCard(placeOf(), 'company', 'ajanlo@muhely.example.org', {
      capacity: 2,
      capacityUnit: 'teams',
      openRequests: 1,
    })
    const house = await valueOf('select organisation_id from cards where case_id = ?', offer)
    await env.DB.prepare(`insert into places values ('offer:' || ?1, 1, 'x'), ('asks:' || ?2, 1, 'x')`)
      .bind(offer, house)
      .run()
    expect((await factsOf(need, offer)).proposal).toEqual({
      offerId: offer,
      active: true,
      stands: true,
      offerOwner: await valueOf(`select roles ->> 'owner' from cases where id = ?`, offer),
      first: 'company',
      free: {
        need: { scope: `need:${need}`, number: 1 },
        offer: { scope: `offer:${offer}`, number: 2 },
        asks: undefined,
      },
    })
    const change = env.DB.prepare(
      `update cases set state = ?1, memo = json_set(memo, '$.until', '2027-06-01'), closed_at = ?2 where id = ?3`,
    )
    await change.bind('paused', null, offer).run()
    expect((await factsOf(need, offer)).proposal).toMatchObject({
      active: false,
      stands: true,
      pausedUntil: '2027-06-01',
    })
    await change.bind('renewal', null, offer).run()
    expect((await factsOf(need, offer)).proposal).toMatchObject({ active: false, stands: true })
    expect((await factsOf(need, offer)).proposal?.pausedUntil).toBeUndefined()
    await change.bind('expired', 1, offer).run()
    expect((await factsOf(need, offer)).proposal).toMatchObject({ active: false, stands: false })
    await env.DB.prepare(`update cases set network_id = 'debrecen' where id = ?`).bind(offer).run()
    expect((await factsOf(need, offer)).proposal).toBeUndefined()
    expect((await factsOf(need)).proposal).toBeUndefined()
  })
})
