import { beforeAll, describe, expect, it } from 'vitest'
import { sendDue, tidyOutbox } from '../../worker/mail/outbox.ts'
import type { Carried, Transport } from '../../worker/mail/transport.ts'
import { linkOf, questionOf, settle } from './cards.ts'
import { unsent } from './unsent.ts'
import { lettersTo, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const coordinator = 'koordinator@example.org'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const sendBy = (transport: Transport): Promise<unknown> => sendDue(placeOf().setting, { carrier: transport })

/** Has the same answer for every letter. */
const answering =
  (carried: Carried): Transport =>
  async (env, letters, marks) => {
    await env.DB.batch([...marks(letters, carried)])
  }

/** Nobody hears what became of the letters. */
const goingDead: Transport = async (env, letters, marks) => {
  await env.DB.batch([...marks(letters, 'leaving')])
  throw new Error('connection lost')
}

/** Nothing has been handed over yet. */
const neverBeginning: Transport = async () => {
  throw new Error('cut off')
}

const letterOf = async (submissionId: string) =>
  (
    await rowsOf(
      `select l.* from letters l join submissions s on s.case_id = l.case_id
       where s.id = ? and l.letter = 'confirmAddress' order by l.id desc`,
      submissionId,
    )
  )[0]

const caseOf = async (submissionId: string): Promise<string> =>
  String(await valueOf('select case_id from submissions where id = ?', submissionId))

describe('a letter that cannot be carried now', () => {
  it('is tried again after longer and longer, and given up after eight times', async () => {
    const { id } = await unsent('ngo', 'lassu@pelda.example.org')
    const waits: number[] = []
    for (let count = 0; count < 8; count += 1) {
      await sendBy(answering('retry'))
      const letter = await letterOf(id)
      expect(letter?.['attempts']).toBe(count + 1)
      if (letter?.['state'] !== 'waiting') break
      const wait = Number(letter['next_at']) - (await placeOf().setting.now())
      waits.push(Math.round(wait / minute))
      await pass(wait + 1)
    }
    expect(waits).toEqual([1, 4, 16, 64, 256, 360, 360])
    expect(await letterOf(id)).toMatchObject({ state: 'failed', because: 'gave_up' })
  })

  it('becomes the coordinator’s question when it is lost for good, and is sent to the address she finds', async () => {
    await rest(placeOf())
    const { id } = await unsent('ngo', 'rossz@pelda.example.org')
    await sendBy(answering('permanent'))
    expect(await letterOf(id)).toMatchObject({ state: 'failed', because: 'bounced' })
    await rest(placeOf())
    const intake = await caseOf(id)
    expect(await valueOf(`select count(*) from events where case_id = ? and type = 'letter.failed'`, intake)).toBe(1)
    const link = await linkOf(await questionOf(intake, 'undeliverable'))
    expect(await lettersTo(coordinator)).toContain('undeliverable')
    await press(placeOf(), link, 'newAddress', [['email', 'jo@pelda.example.org']])
    await settle(placeOf())
    expect(await lettersTo('jo@pelda.example.org')).toEqual(['confirmAddress'])
    expect(await lettersTo('rossz@pelda.example.org')).toEqual([])
  })

  it('is never repeated when nobody knows whether it left', async () => {
    const { id } = await unsent('ngo', 'talan@pelda.example.org')
    await expect(sendBy(goingDead)).rejects.toThrow(/connection lost/)
    expect(await letterOf(id)).toMatchObject({ state: 'sending', attempts: 1 })
    await rest(placeOf())
    expect(await letterOf(id)).toMatchObject({ state: 'sending' })
    await pass(3 * minute)
    await rest(placeOf())
    const letter = await letterOf(id)
    expect(letter).toMatchObject({ state: 'unknown', because: 'cut_off', attempts: 1 })
    await pass(12 * hour)
    await rest(placeOf())
    expect(await lettersTo('talan@pelda.example.org')).toEqual([])
    // It counts as sent: the question goes on, and is reminded of.
    await pass(day)
    await rest(placeOf())
    expect(await lettersTo('talan@pelda.example.org')).toEqual(['confirmAddress'])
    expect(await valueOf('select reminders from questions where id = ?', letter?.['question_id'])).toBe(1)
  })

  it('is sent anew when it was cut off before anybody handed it over, and that nobody hears of', async () => {
    const { id } = await unsent('ngo', 'felbe@pelda.example.org')
    await expect(sendBy(neverBeginning)).rejects.toThrow(/cut off/)
    expect(await letterOf(id)).toMatchObject({ state: 'sending', attempts: 1, sent_at: null })
    await pass(3 * minute)
    await rest(placeOf())
    expect(await letterOf(id)).toMatchObject({ state: 'sent', attempts: 2, because: null })
    expect(await lettersTo('felbe@pelda.example.org')).toEqual(['confirmAddress'])
  })

  it('is given up when it was cut off again and again, so that somebody looks after it', async () => {
    const { id } = await unsent('ngo', 'mindig@pelda.example.org')
    for (let count = 0; count < 8; count += 1) {
      await expect(sendBy(neverBeginning)).rejects.toThrow(/cut off/)
      await pass(3 * minute)
      const { setting } = placeOf()
      await setting.env.DB.batch([...tidyOutbox(setting, await setting.now())])
    }
    expect(await letterOf(id)).toMatchObject({ state: 'failed', because: 'cut_off', attempts: 8 })
    await rest(placeOf())
    expect(await questionOf(await caseOf(id), 'undeliverable')).toBeDefined()
  })
})
