import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { sendDue } from '../../worker/mail/outbox.ts'
import type { Transport } from '../../worker/mail/transport.ts'
import { drive } from '../../worker/process/drive.ts'
import { chooseAnytime, confirmed, coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { answer, lettersTo, newest, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'

const day = 86_400_000
const helyettes = 'helyettes@example.org'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** Some mailboxes are not there; letters to the others arrive. */
const failing =
  (...dead: readonly string[]): Transport =>
  async (env, letters, marks) => {
    for (const letter of letters) {
      await env.DB.batch([...marks([letter], dead.includes(letter.to.email) ? 'permanent' : 'sent')])
    }
  }

const logged = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()))

const news = async (caseId: string): Promise<readonly unknown[]> =>
  (await rowsOf('select type, data from events where case_id = ? order by seq', caseId))
    .filter(({ type }) => String(type).startsWith('letter.'))
    .map(({ type, data }) => [type, Object.keys(v.parse(logged, data))])

const told = [['letter.failed', ['letterId', 'letter', 'personId']]]

describe('a letter without a question that is lost', () => {
  it('is told to the coordinator: which, to whom, and how to reach them', async () => {
    const [ngo, company] = ['ngo@egyesulet-l.hu', 'ceg@ceg-l.hu']
    const need = await openCard(placeOf(), 'ngo', ngo)
    const offer = await openCard(placeOf(), 'company', company, { capacity: 1, capacityUnit: 'teams' })
    await press(placeOf(), await linkOf(await questionOf(need, 'whom')), 'propose', [['offerId', offer]])
    await settle(placeOf())
    const intro = String(await valueOf(`select id from cases where parent_id = ?`, need))
    for (const email of [company, ngo]) {
      await answer(placeOf(), email, 'wouldYouLike', 'yes')
      if (email === company) await settle(placeOf())
    }
    await pass(11 * 60_000)
    await drive(placeOf().setting, intro)
    await sendDue(placeOf().setting, { carrier: failing(company) })
    await rest(placeOf())
    expect(await news(intro)).toEqual(told)
    await pass(day)
    await rest(placeOf())
    const line = await newest(coordinator, 'letterFailed')
    expect(line.text).toContain(company)
    expect((await lettersTo(coordinator)).filter((letter) => letter === 'letterFailed')).toHaveLength(1)
    expect(await news(intro)).toEqual(told)
  })

  it('is told when the case has closed with it', async () => {
    const email = 'vege@pelda.example.org'
    const intake = await confirmed(placeOf(), 'ngo', email)
    await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'redirect', [['where', 'Példa Központ']])
    await pass(11 * 60_000)
    await drive(placeOf().setting, intake)
    expect(await valueOf('select state from cases where id = ?', intake)).toBe('redirected')
    await sendDue(placeOf().setting, { carrier: failing(email) })
    await rest(placeOf())
    expect(await news(intake)).toEqual(told)
    expect(await valueOf('select due_at from cases where id = ?', intake)).toBeNull()
    await pass(day)
    await rest(placeOf())
    const line = await newest(coordinator, 'letterFailed')
    expect(line.text).toContain(email)
    expect(line.text).toContain('Ebben más jobban tud segíteni')
  })

  it('goes to the deputy as it was when it was the coordinator’s', async () => {
    await pass(day)
    await rest(placeOf())
    const need = await openCard(placeOf(), 'ngo', 'sor@pelda.example.org')
    const before = (await lettersTo(helyettes)).length
    await chooseAnytime(need, 'withdraw', 'owner')
    await pass(day)
    await sendDue(placeOf().setting, { carrier: failing(coordinator) })
    await rest(placeOf())
    expect(await news(need)).toEqual(told)
    await pass(day)
    await rest(placeOf())
    expect((await lettersTo(helyettes)).slice(before)).toContain('needWithdrawn')
  })
})
