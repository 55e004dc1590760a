import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWaiting } from '../../worker/mail/store.ts'
import { drive } from '../../worker/process/drive.ts'
import { mailTo } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf } from './place.ts'
import { counted } from './reads.ts'
import { submit } from './sending.ts'

const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** Nobody has confirmed anything, so that these are two people as far as we know. */
const [first, second] = ['ági@pelda.example.org', 'ági+masik@pelda.example.org']

const counts = async (): Promise<readonly number[]> =>
  Promise.all([first, second].map(async (email) => (await mailTo(email)).length))

const nextMorning = async (): Promise<void> => {
  await pass(day)
  await rest(placeOf())
}

describe('what timers say to one mailbox in which two people are written to', () => {
  it('is one letter a day, first to one, then to the other, and none is left out', async () => {
    await submit(placeOf(), 'ngo', { email: first })
    await submit(placeOf(), 'company', { email: second })
    expect(await counts()).toEqual([1, 1])
    await nextMorning()
    expect(await counts()).toEqual([2, 1])
    await rest(placeOf())
    expect(await counts()).toEqual([2, 1])
    await nextMorning()
    expect(await counts()).toEqual([2, 2])
    await nextMorning()
    expect(await counts()).toEqual([3, 2])
    await nextMorning()
    expect(await counts()).toEqual([3, 3])
  })

  it('is counted without looking at anybody else’s people and letters', async () => {
    await submit(placeOf(), 'ngo', { email: 'kettot@pelda.example.org' })
    await submit(placeOf(), 'ngo', { email: 'kettot+b@pelda.example.org' })
    await pass(day)
    for (const { id } of await rowsOf('select case_id as id from submissions order by id desc limit 2'))
      await drive(placeOf().setting, String(id))
    const now = await placeOf().setting.now()
    const read = async () => {
      const { db, rows } = counted(env.DB)
      const waiting = await readWaiting(db, now)
      return { timers: waiting.filter(({ timer }) => timer).length, rows }
    }
    const before = await read()
    expect(before.timers).toBe(2)
    const numbers = 'with recursive n (value) as (select 1 union all select value + 1 from n where value < 500)'
    for (const sql of [
      `${numbers} insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, locale, created_at)
       select 'x' || value, (select id from networks), value || '@x.hu', value || '@x.hu', value || '@x.hu', '', '', 'hu', 1 from n`,
      `${numbers} insert into letters (id, network_id, case_id, seq, letter, person_id, key, timer, line, state, attempts, next_at, created_at, sent_at)
       select 'x' || value, (select id from networks), 'x', 1, 'x', 'x' || value, 'x' || value, 1, 0, 'sent', 1, 1, ${now}, ${now} from n`,
    ])
      await env.DB.prepare(sql).run()
    expect(await read()).toEqual(before)
  })
})
