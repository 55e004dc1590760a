import { beforeAll, describe, expect, it } from 'vitest'
import { sendDue } from '../../worker/mail/outbox.ts'
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

const sendBy = (transport: Transport): Promise<unknown> => sendDue(placeOf().setting, transport)

/** Has the same answer for every letter. */
const answering =
  (carried: Carried): Transport =>
  async (env, letters, marks) => {
    await env.DB.batch([...marks(letters, carried)])
  }

/** Nobody hears what became of the letters. */
const goingDead: Transport = async () => {
  throw new Error('connection lost')
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
})
