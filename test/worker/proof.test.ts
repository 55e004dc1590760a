import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { signOnBehalf } from '../../worker/intake/on-behalf.ts'
import { confirmed, linkOf, openCard, questionOf, settle } from './cards.ts'
import { answer, lettersTo, newest, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { entriesOf, intakeAnswers } from './sending.ts'

const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const live = async (days: number): Promise<void> => {
  for (let count = 0; count < days; count += 1) {
    await pass(day)
    await rest(placeOf())
  }
}

const isProven = (email: string): Promise<unknown> =>
  valueOf(`select max(confirmed_at is not null or joined_to is not null) from people where email = ?`, email)

const accepted = async (intake: string): Promise<void> => {
  await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'accept')
  await settle(placeOf())
}

const askedMore = async (intake: string): Promise<void> => {
  await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'askMore', [
    ['missing', 'needTitle'],
    ['words', 'Kérjük, írják le.'],
  ])
  await settle(placeOf())
}

/** As somebody told it to the coordinator by phone. @returns the case. */
const toldByPhone = async (email: string): Promise<string> => {
  const by = await signOnBehalf(env.LINK_KEYS, 'demokoordinator', await placeOf().setting.now())
  const entries = entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', { email }))
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
  await visit(placeOf(), `/n/miskolc/forms/ngo?by=${by}`, { method: 'POST', body })
  await rest(placeOf())
  return String(await valueOf(`select case_id from submissions where source = 'phone' order by id desc limit 1`))
}

describe('a question that was passed on', () => {
  const named = (email: string) =>
    [
      ['passOn-email', email],
      ['passOn-contactName.familyName', 'Kiss'],
      ['passOn-contactName.givenName', 'Pál'],
    ] as const

  it('is reminded of without a word of the case, falls silent, and is answered by whoever was named', async () => {
    const offer = await openCard(placeOf(), 'company', 'ceg@pelda-ceg.hu', { capacity: 1, capacityUnit: 'teams' })
    const need = await openCard(placeOf(), 'ngo', 'ngo@pelda-egyesulet.hu')
    const propose = async (): Promise<string> => {
      await press(placeOf(), await linkOf(await questionOf(need, 'whom')), 'propose', [['offerId', offer]])
      await settle(placeOf())
      return String(
        await valueOf(`select id from cases where parent_id = ? and process = 'introduction' order by id desc`, need),
      )
    }
    const first = await propose()
    await press(
      placeOf(),
      await linkOf(await questionOf(first, 'wouldYouLike')),
      'passOn',
      named('kollega@pelda-ceg.hu'),
    )
    await live(15)
    expect(await lettersTo('kollega@pelda-ceg.hu')).toEqual(['passedOn', 'passedOn', 'passedOn'])
    expect(await valueOf('select state from cases where id = ?', first)).toBe('expired')
    expect(await valueOf(`select count(*) from questions where case_id = ? and name = 'undeliverable'`, first)).toBe(0)

    const second = await propose()
    await press(
      placeOf(),
      await linkOf(await questionOf(second, 'wouldYouLike')),
      'passOn',
      named('masik@pelda-ceg.hu'),
    )
    await rest(placeOf())
    expect((await newest('masik@pelda-ceg.hu', 'passedOn')).text).not.toContain('Kiss')
    await answer(placeOf(), 'masik@pelda-ceg.hu', 'passedOn', 'yes')
    expect(await isProven('masik@pelda-ceg.hu')).toBe(1)
  })
})

describe('an address that was told by phone', () => {
  it('gets a first letter with the link and no words, and is proven by it', async () => {
    const email = 'telefonalo@pelda.example.org'
    const intake = await toldByPhone(email)
    await askedMore(intake)
    expect(await lettersTo(email)).toEqual(['firstQuestion'])
    const { text, html, subject } = await newest(email, 'firstQuestion')
    for (const said of ['Kérjük, írják le', 'Minta', 'Új honlap'])
      expect([text, html, subject].join()).not.toContain(said)
    expect(await isProven(email)).toBe(0)
    await answer(placeOf(), email, 'firstQuestion', 'answer', [['answer-needTitle', 'Új honlap az egyesületnek']])
    expect(await isProven(email)).toBe(1)
    await settle(placeOf())
    await accepted(intake)
    expect(await lettersTo(email)).toEqual(['firstQuestion', 'accepted'])
  })

  it('is the person whom we know by it', async () => {
    const email = 'ismeros@pelda.example.org'
    await confirmed(placeOf(), 'ngo', email)
    const intake = await toldByPhone('Ismeros@pelda.example.org')
    const [joined] = await rowsOf(
      `select k.email from cases c join people p on p.id = c.roles ->> 'submitter' join people k on k.id = p.joined_to
       where c.id = ?`,
      intake,
    )
    expect(joined).toEqual({ email })
    await accepted(intake)
    expect(await lettersTo('Ismeros@pelda.example.org')).toEqual(['receipt', 'accepted'])
  })

  it('that was lost and typed anew has to prove itself again', async () => {
    const [old, typed] = ['regi@pelda.example.org', 'uj@pelda.example.org']
    const intake = await confirmed(placeOf(), 'ngo', old)
    await askedMore(intake)
    const question = await questionOf(intake, 'missingDetails')
    await env.DB.prepare(`update letters set state = 'failed' where question_id = ?`).bind(question).run()
    await env.DB.prepare('update cases set due_at = 0 where id = ?').bind(intake).run()
    await rest(placeOf())
    await press(placeOf(), await linkOf(await questionOf(intake, 'undeliverable')), 'newAddress', [['email', typed]])
    await settle(placeOf())
    expect(await lettersTo(typed)).toEqual(['firstQuestion'])
    expect(await isProven(typed)).toBe(0)
    await answer(placeOf(), typed, 'firstQuestion', 'answer', [['answer-needTitle', 'Új honlap az egyesületnek']])
    expect(await isProven(typed)).toBe(1)
  })

  it('may be typed though somebody else has it: it is they', async () => {
    const [old, known] = ['kollega1@pelda.example.org', 'kollega2@pelda.example.org']
    await confirmed(placeOf(), 'ngo', known)
    const intake = await confirmed(placeOf(), 'ngo', old)
    await askedMore(intake)
    const question = await questionOf(intake, 'missingDetails')
    await env.DB.prepare(`update letters set state = 'failed' where question_id = ?`).bind(question).run()
    await env.DB.prepare('update cases set due_at = 0 where id = ?').bind(intake).run()
    await rest(placeOf())
    await press(placeOf(), await linkOf(await questionOf(intake, 'undeliverable')), 'newAddress', [['email', known]])
    await settle(placeOf())
    expect((await lettersTo(known)).at(-1)).toBe('missingDetails')
  })
})
