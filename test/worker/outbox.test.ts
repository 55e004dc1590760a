import { env } from 'cloudflare:workers'
import { sendDue } from '../../worker/mail/outbox.ts'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { confirmed, linkOf, questionOf, settle } from './cards.ts'
import { unsent, withoutSending } from './unsent.ts'
import { answer, lettersTo, press } from './mail.ts'
import { submit } from './sending.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'

const minute = 60_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const letterOf = async (submissionId: string, letter = 'confirmAddress') =>
  (
    await rowsOf(
      `select l.* from letters l join submissions s on s.case_id = l.case_id where s.id = ? and l.letter = ? order by l.id desc`,
      submissionId,
      letter,
    )
  )[0]

const caseOf = async (submissionId: string): Promise<string> =>
  String(await valueOf('select case_id from submissions where id = ?', submissionId))

describe('the outbox', () => {
  it('sends a letter once though two senders want it at once', async () => {
    for (const name of ['a', 'b', 'c']) await unsent('ngo', `${name}@ketto.example.org`)
    await Promise.all([sendDue(placeOf().setting), sendDue(placeOf().setting)])
    expect(await valueOf(`select count(*) from mailbox where "to" like '%@ketto.example.org'`)).toBe(3)
    const rows = `select state, attempts, count(*) as n from letters where state = 'sent' group by state, attempts`
    expect(await rowsOf(rows)).toEqual([{ state: 'sent', attempts: 1, n: 3 }])
  })

  it('drops a letter whose question was answered meanwhile', async () => {
    const { id } = await unsent('ngo', 'gyors@pelda.example.org')
    await press(placeOf(), await linkOf(await questionOf(await caseOf(id), 'confirmAddress')), 'confirm')
    await sendDue(placeOf().setting)
    expect(await letterOf(id)).toMatchObject({ state: 'dropped', because: 'answered', sent_at: null })
    expect(await lettersTo('gyors@pelda.example.org')).toEqual(['receipt'])
  })

  it('keeps a letter back while an answer settles, and sends it when the answer is undone', async () => {
    await submit(placeOf(), 'ngo', { email: 'ketes@pelda.example.org' })
    await withoutSending((place) => answer(place, 'ketes@pelda.example.org', 'confirmAddress', 'confirm'))
    const question = String(
      await valueOf(`select question_id from letters where state = 'waiting' and letter = 'triage'`),
    )
    await press(placeOf(), await linkOf(question), 'accept')
    await sendDue(placeOf().setting)
    const [kept] = await rowsOf('select state, next_at from letters where question_id = ?', question)
    expect(kept).toEqual({
      state: 'waiting',
      next_at: await valueOf('select settles_at from questions where id = ?', question),
    })
    await press(placeOf(), await linkOf(question), 'undo')
    await settle(placeOf())
    expect(await valueOf('select state from letters where question_id = ?', question)).toBe('sent')
  })

  it('tells the same thing once, however often it is wished', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'kerdez@pelda.example.org')
    const question = await questionOf(intake, 'triage')
    const link = await linkOf(question)
    await rowsOf(`update questions set closed_at = 1, closed_because = 'moved' where id = ?`, question)
    const events = 'select count(*) from events where case_id = ?'
    const before = await valueOf(events, intake)
    for (let count = 0; count < 3; count += 1) expect((await press(placeOf(), link, 'askMeAgain')).status).toBe(303)
    expect(await valueOf(`select count(*) from letters where case_id = ? and letter = 'askedAgain'`, intake)).toBe(1)
    expect(await valueOf(events, intake)).toBe(before)
  })

  it('touches nothing while no transport is configured', async () => {
    const { id } = await unsent('ngo', 'eles@pelda.example.org')
    const production = placeOf({ vars: { ENVIRONMENT: 'production' } })
    const setting = { ...production.setting, now: placeOf().setting.now }
    await expect(sendDue(setting)).rejects.toThrow(/no mail transport/)
    expect(await letterOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
    await rest(placeOf())
    expect(await lettersTo('eles@pelda.example.org')).toEqual(['confirmAddress'])
  })
})

describe('a letter that cannot be written', () => {
  it('does not hold up the others', async () => {
    const broken = await unsent('ngo', 'torott@pelda.example.org')
    const whole = await unsent('ngo', 'egesz@pelda.example.org')
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await env.DB.prepare(`update cases set process = 'nothing' where id = ?`)
      .bind(await caseOf(broken.id))
      .run()
    await sendDue(placeOf().setting)
    expect(await letterOf(whole.id)).toMatchObject({ state: 'sent' })
    expect(await letterOf(broken.id)).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(silent).toHaveBeenCalledTimes(1)
    await env.DB.prepare(`update cases set process = 'intake' where id = ?`)
      .bind(await caseOf(broken.id))
      .run()
    await pass(minute)
    await sendDue(placeOf().setting)
    expect(await letterOf(broken.id)).toMatchObject({ state: 'sent' })
    silent.mockRestore()
  })
})
