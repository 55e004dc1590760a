import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { sendDue } from '../../worker/mail/outbox.ts'
import type { Facts } from '../../worker/process/context.ts'
import { readSnapshot } from '../../worker/process/store.ts'
import { confirmed, linkOf, questionOf, settle } from './cards.ts'
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

describe('the releases of a network', () => {
  it('are those of held submissions by silence within the last day, told only to one that is held', async () => {
    const at = await placeOf().setting.now()
    const make = async (email: string, state: string, memo: object, since: number): Promise<string> => {
      const id = await caseOf(await submit(placeOf(), 'ngo', { email }))
      await env.DB.prepare('update cases set state = ?1, memo = json_patch(memo, ?2), entered = ?3 where id = ?4')
        .bind(state, JSON.stringify(memo), JSON.stringify({ [state]: since }), id)
        .run()
      return id
    }
    const letGo = await make('a@elengedett.example.org', 'unconfirmed', { letGo: true }, at - minute)
    await make('b@elengedett.example.org', 'unconfirmed', { letGo: true }, at - 26 * 60 * minute)
    await make('c@elengedett.example.org', 'unconfirmed', {}, at)
    const held = await make('d@elengedett.example.org', 'held', {}, at)
    expect((await factsOf(held)).releases).toEqual([at - minute])
    expect((await factsOf(letGo)).releases).toEqual([])
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
    const dead = sendDue(placeOf().setting, {
      carrier: async ({ DB }, letters, marks) => {
        await DB.batch([...marks(letters, 'leaving')])
        throw new Error('connection lost')
      },
    })
    await expect(dead).rejects.toThrow(/connection lost/)
    expect(await only(caseId)).toMatchObject({ waiting: true })
    await pass(3 * minute)
    await rest(placeOf())
    const mail = await only(caseId)
    expect(mail).toMatchObject({ waiting: false, failed: false })
    expect(mail?.firstSentAt).not.toBeNull()
  })

  it('have failed only while the newest has', async () => {
    const caseId = await caseOf(await unsent('ngo', 'bukott@pelda.example.org'))
    await sendDue(placeOf().setting, {
      carrier: async ({ DB }, letters, marks) => {
        await DB.batch([...marks(letters, 'permanent')])
      },
    })
    expect(await only(caseId)).toMatchObject({ firstSentAt: null, waiting: false, failed: true })
    const person = String(await valueOf(`select roles ->> 'submitter' from cases where id = ?`, caseId))
    // It was written to them, so nothing that goes by the calendar is due again because of it.
    expect((await factsOf(caseId)).heard[person]).toBeDefined()
    await rest(placeOf())
    await press(placeOf(), await linkOf(await questionOf(caseId, 'undeliverable')), 'newAddress', [
      ['email', 'jo@pelda.example.org'],
    ])
    await settle(placeOf())
    expect(await only(caseId)).toMatchObject({ waiting: false, failed: false })
    // It stood still while the coordinator was asked, and that is over.
    const [held, ...others] = (await factsOf(caseId)).held ?? []
    expect(others).toEqual([])
    expect(held?.questionId).toBe(await questionOf(caseId, 'confirmAddress'))
    expect(held?.to).toBeGreaterThan(held?.from ?? Infinity)
  })
})
