import { beforeAll, describe, expect, it } from 'vitest'
import { sendDue } from '../../worker/mail/outbox.ts'
import { chooseAnytime, confirmed, coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { lettersTo, mailTo, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'
import { submit } from './sending.ts'
import { withoutSending } from './unsent.ts'

const hour = 3_600_000
const day = 24 * hour

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** A need that its owner has withdrawn: a line for the coordinator. @returns the case. */
const withdrawn = async (email: string): Promise<string> => {
  const need = await openCard(placeOf(), 'ngo', email)
  await chooseAnytime(need, 'withdraw', 'owner')
  return need
}

const lineOf = async (caseId: string) =>
  (await rowsOf('select * from letters where case_id = ? and line = 1', caseId))[0]

describe('a line', () => {
  it('rides along with the next letter to its reader', async () => {
    const need = await withdrawn('vissza@pelda.example.org')
    await sendDue(placeOf().setting)
    expect(await lineOf(need)).toMatchObject({ state: 'waiting', letter: 'needWithdrawn' })
    const before = (await mailTo(coordinator)).length
    await confirmed(placeOf(), 'ngo', 'uj@pelda.example.org')
    expect(await lineOf(need)).toMatchObject({ state: 'sent' })
    const mails = await mailTo(coordinator)
    expect(mails.length).toBe(before + 1)
    expect(mails.at(-1)?.letter).toBe('triage')
  })

  it('leaves by itself on the next morning when no letter comes', async () => {
    const need = await withdrawn('magaban@pelda.example.org')
    await sendDue(placeOf().setting)
    await pass(20 * hour)
    await rest(placeOf())
    expect(await lineOf(need)).toMatchObject({ state: 'waiting' })
    await pass(4 * hour)
    await rest(placeOf())
    expect(await lineOf(need)).toMatchObject({ state: 'sent' })
  })

  it('that one sender puts off is not taken from another who is already sending it', async () => {
    const need = await withdrawn('ketten@pelda.example.org')
    const gates = { claimed: Promise.withResolvers<void>(), postponed: Promise.withResolvers<void>() }
    const rival = placeOf({
      before: async ({ statements }) => {
        if (!statements.some((sql) => sql.startsWith('insert into mailbox'))) return
        gates.claimed.resolve()
        await gates.postponed.promise
      },
    })
    const sending: Promise<unknown>[] = []
    const slow = placeOf({
      before: async ({ isBatch }) => {
        if (!isBatch || sending.length > 0) return
        await withoutSending((place) =>
          submit(place, 'ngo', { email: 'trap@pelda.example.org', problem: 'http://a '.repeat(4) }),
        )
        sending.push(sendDue(rival.setting))
        await gates.claimed.promise
      },
    })
    await sendDue(slow.setting)
    gates.postponed.resolve()
    await Promise.all(sending)
    expect(sending.length).toBe(1)
    expect(await lineOf(need)).toMatchObject({ state: 'sent', attempts: 1 })
  })
})

describe('what timers say', () => {
  // Each case sends what it has just written, before the next one that is due has been looked at.
  it('to one person on one day is one letter with all the questions', async () => {
    const email = 'sokat@pelda.example.org'
    for (const settlement of ['Miskolc', 'Szerencs']) {
      const intake = await confirmed(placeOf(), 'ngo', email, { settlement })
      await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'askMore', [
        ['missing', 'needTitle'],
        ['words', 'Kérjük, írják le pontosabban.'],
      ])
    }
    await settle(placeOf())
    const before = (await lettersTo(email)).length
    await pass(3 * day)
    await rest(placeOf())
    const [reminder, ...others] = (await mailTo(email)).slice(before)
    expect(others).toEqual([])
    expect(reminder?.letter).toBe('missingDetails')
    const questions = new Set(
      reminder?.links.map((link) => new URL(link).pathname).filter((path) => path.startsWith('/l/q')),
    )
    expect(questions.size).toBe(2)
    // The outbox names the mail that both left in, as its own header does.
    const ids = await rowsOf(
      `select message_id from letters l join people p on p.id = l.person_id where p.email = ? and l.letter = 'missingDetails'
       and l.timer`,
      email,
    )
    expect(ids).toHaveLength(2)
    expect(new Set(ids.map((row) => row['message_id'])).size).toBe(1)
    expect(reminder?.headers['Message-ID']).toContain(String(ids[0]?.['message_id']))
    await rest(placeOf())
    expect((await lettersTo(email)).length).toBe(before + 1)
  })

  it('leaves at eight, not before', async () => {
    const email = 'korai@pelda.example.org'
    await submit(placeOf(), 'ngo', { email })
    await pass(day)
    await rest(placeOf())
    const [, reminder] = await rowsOf('select sent_at from mailbox where "to" = ? order by id', email)
    const time = new Intl.DateTimeFormat('hu-HU', { timeZone: 'Europe/Budapest', hour: 'numeric', minute: 'numeric' })
    expect(
      Number(time.formatToParts(Number(reminder?.['sent_at'])).find(({ type }) => type === 'hour')?.value),
    ).toBeGreaterThanOrEqual(8)
  })
})

describe('an address that has proven nothing', () => {
  it('gets no letter with a word of anybody’s, though the coordinator confirmed it by phone', async () => {
    const email = 'telefonon@pelda.example.org'
    const { id } = await submit(placeOf(), 'ngo', { email })
    const intake = String(await valueOf('select case_id from submissions where id = ?', id))
    await chooseAnytime(intake, 'confirmByCall', 'coordinator')
    await rest(placeOf())
    expect(await lettersTo(email)).toEqual(['confirmAddress'])
    expect(
      await valueOf(`select state || ' ' || because from letters where case_id = ? and letter = 'receipt'`, intake),
    ).toBe('dropped blocked')
  })

  it('is told nothing any more once its reader has asked for that, and nobody is asked in vain', async () => {
    const email = 'idegen@pelda.example.org'
    const { id } = await submit(placeOf(), 'ngo', { email })
    const intake = String(await valueOf('select case_id from submissions where id = ?', id))
    await press(placeOf(), await linkOf(await questionOf(intake, 'confirmAddress')), 'notMe', [['notMe-block', 'on']])
    const again = await submit(placeOf(), 'company', { email: email.replace('@', '+ceg@') })
    await rest(placeOf())
    expect(await valueOf(`select count(*) from mailbox where "to" like 'idegen%'`)).toBe(1)
    const second = String(await valueOf('select case_id from submissions where id = ?', again.id))
    expect(
      await valueOf(
        `select state || ' ' || because from letters where case_id = ? and letter = 'confirmAddress'`,
        second,
      ),
    ).toBe('failed blocked')
    expect(await questionOf(second, 'undeliverable')).not.toBe('undefined')
  })
})
