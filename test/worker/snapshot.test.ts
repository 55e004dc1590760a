import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { sendDue } from '../../worker/mail/outbox.ts'
import type { Facts } from '../../worker/process/context.ts'
import { readSnapshot } from '../../worker/process/store.ts'
import { confirmed, linkOf, openCard, questionOf, settle } from './cards.ts'
import { answer, press } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, pass, placeOf, rest, valueOf } from './place.ts'
import { submit } from './sending.ts'
import { unsent } from './unsent.ts'

const minute = 60_000

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
})

const factsOf = async (caseId: string, offerId?: string): Promise<Facts> => {
  const snapshot = await readSnapshot(env.DB, caseId, await placeOf().setting.now(), offerId)
  if (!snapshot) throw new Error(`no case ${caseId}`)
  return snapshot.facts
}

const caseOf = async ({ id }: { readonly id: string }): Promise<string> =>
  String(await valueOf('select case_id from submissions where id = ?', id))

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

describe('readSnapshot', () => {
  it('reads a case with its live questions and facts in one statement', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'egy@pelda.example.org')
    const place = placeOf()
    const snapshot = await readSnapshot(place.env.DB, intake, await place.setting.now())
    expect(place.calls.length).toBe(1)
    expect(snapshot).toMatchObject({
      case: { id: intake, process: 'intake', state: 'triage', networkId: 'demo-miskolc' },
      questions: [{ name: 'triage', personId: 'demokoordinator', closedAt: null }],
      facts: { zone: 'Europe/Budapest', settling: 600_000, staff: ['demokoordinator', 'demohelyettes'] },
    })
    expect(snapshot?.case.seq).toBe(await valueOf('select max(seq) from events where case_id = ?', intake))
    expect(await readSnapshot(env.DB, 'nobody', 0)).toBeUndefined()
  })

  it('knows who has the address already: in the same network, confirmed, another person', async () => {
    const email = 'ismert@pelda.example.org'
    const first = await caseOf(await submit(placeOf(), 'ngo', { email }))
    expect((await factsOf(first)).known).toBeUndefined()
    await answer(placeOf(), email, 'confirmAddress', 'confirm')
    expect((await factsOf(first)).known).toBeUndefined()
    const second = await caseOf(await submit(placeOf(), 'company', { email: 'Ismert@pelda.example.org' }))
    expect((await factsOf(second)).known).toBe(
      await valueOf(`select roles ->> 'submitter' from cases where id = ?`, first),
    )
    const elsewhere = await caseOf(await submit(placeOf(), 'ngo', { email }, 'debrecen'))
    expect((await factsOf(elsewhere)).known).toBeUndefined()
    expect((await factsOf(elsewhere)).staff).toEqual(['debrecenlead', 'debrecendeputy'])
  })
})

describe('the letters of a question', () => {
  const only = async (caseId: string) => Object.values((await factsOf(caseId)).mail)[0]

  it('wait, are sent, and count from the first sending', async () => {
    const caseId = await caseOf(await unsent('ngo', 'level@pelda.example.org'))
    expect(await only(caseId)).toEqual({ firstSentAt: null, lastSentAt: null, waiting: true, failed: false })
    await sendDue(placeOf().setting)
    const sentAt = await valueOf('select sent_at from letters where case_id = ?', caseId)
    expect(await only(caseId)).toEqual({ firstSentAt: sentAt, lastSentAt: sentAt, waiting: false, failed: false })
    const person = String(await valueOf(`select roles ->> 'submitter' from cases where id = ?`, caseId))
    expect((await factsOf(caseId)).heard[person]).toBe(sentAt)
    await pass(86_400_000)
    await rest(placeOf())
    const mail = await only(caseId)
    expect(mail?.firstSentAt).toBe(sentAt)
    expect(mail?.lastSentAt).toBeGreaterThan(Number(sentAt))
  })

  it('that nobody knows of count as sent', async () => {
    const caseId = await caseOf(await unsent('ngo', 'talan@pelda.example.org'))
    const dead = sendDue(placeOf().setting, async () => {
      throw new Error('connection lost')
    })
    await expect(dead).rejects.toThrow()
    expect(await only(caseId)).toMatchObject({ firstSentAt: null, waiting: true })
    await pass(3 * minute)
    await rest(placeOf())
    const mail = await only(caseId)
    expect(mail).toMatchObject({ waiting: false, failed: false })
    expect(mail?.firstSentAt).not.toBeNull()
  })

  it('have failed only while the newest has', async () => {
    const caseId = await caseOf(await unsent('ngo', 'bukott@pelda.example.org'))
    await sendDue(placeOf().setting, async (bindings, letters, marks) => {
      for (const { letterIds } of letters) await bindings.DB.batch([...marks(letterIds, 'permanent')])
    })
    expect(await only(caseId)).toMatchObject({ firstSentAt: null, waiting: false, failed: true })
    const person = String(await valueOf(`select roles ->> 'submitter' from cases where id = ?`, caseId))
    expect((await factsOf(caseId)).heard[person]).toBeUndefined()
    await rest(placeOf())
    await press(placeOf(), await linkOf(await questionOf(caseId, 'undeliverable')), 'newAddress', [
      ['email', 'jo@pelda.example.org'],
    ])
    await settle(placeOf())
    expect(await only(caseId)).toMatchObject({ waiting: false, failed: false })
  })
})

describe('the other cases that a case decides by', () => {
  it('is its child’s outcome, else its state once it is closed or postponed, else nothing', async () => {
    const need = await openCard(placeOf(), 'ngo', 'gyerek@pelda.example.org')
    await insertCase('k1', 'introduction', 'askedFirst', { parentId: need })
    await env.DB.prepare(`update cases set child_id = 'k1' where id = ?`).bind(need).run()
    const result = async (change: string) => {
      await env.DB.prepare(`update cases set ${change} where id = 'k1'`).run()
      return (await factsOf(need)).child
    }
    expect(await result('seq = 1')).toEqual({ id: 'k1', result: undefined, childId: null })
    expect((await result(`state = 'postponed'`))?.result).toBe('postponed')
    expect(await result(`state = 'agreed', closed_at = 1, child_id = 'p1'`)).toEqual({
      id: 'k1',
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
    expect(await valueOf('select due_at from cases where id = ?', need)).toBeLessThanOrEqual(
      await placeOf().setting.now(),
    )
    expect((await factsOf(need)).freshOffer).toBe(true)
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
      offerOwner: await valueOf(`select roles ->> 'owner' from cases where id = ?`, offer),
      first: 'company',
      free: {
        need: { scope: `need:${need}`, number: 1 },
        offer: { scope: `offer:${offer}`, number: 2 },
        asks: undefined,
      },
    })
    await env.DB.prepare(`update cases set state = 'paused' where id = ?`).bind(offer).run()
    expect((await factsOf(need, offer)).proposal?.active).toBe(false)
    await env.DB.prepare(`update cases set network_id = 'debrecen' where id = ?`).bind(offer).run()
    expect((await factsOf(need, offer)).proposal).toBeUndefined()
    expect((await factsOf(need)).proposal).toBeUndefined()
  })
})
