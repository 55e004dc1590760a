import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { pairing } from '../../worker/matching/suggest.ts'
import { drive } from '../../worker/process/drive.ts'
import { openCard, linkOf, questionOf, settle } from './cards.ts'
import { answer, lettersTo, press } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf } from './place.ts'

const houses = {
  a: 'a@pelda.example.org',
  b: 'b@pelda.example.org',
  x: 'x@muhely.example.org',
  y: 'y@muhely.example.org',
}
const cards: Record<string, string> = {}
const card = (name: keyof typeof houses | 'second'): string => cards[name] ?? ''

/** Two needs and two offers; each offer takes one at a time. */
beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  const one = { capacity: 1, capacityUnit: 'teams', openRequests: 1 }
  for (const name of ['a', 'b'] as const) cards[name] = await openCard(placeOf(), 'ngo', houses[name])
  for (const name of ['x', 'y'] as const) cards[name] = await openCard(placeOf(), 'company', houses[name], one)
})

const propose = async (place: Parameters<typeof press>[0], need: string, offer: string): Promise<Response> =>
  press(place, await linkOf(await questionOf(need, 'whom')), 'propose', [['offerId', offer]])

const held = () =>
  rowsOf(`select substr(scope, 1, instr(scope, ':') - 1) as kind, case_id as by from places order by scope`)

const introductionOf = async (need: string): Promise<string> =>
  String(await valueOf(`select id from cases where parent_id = ? and process = 'introduction' order by id desc`, need))

describe('a proposal', () => {
  it('takes its places at once, already while it settles, and gives them back when it is undone', async () => {
    expect((await propose(placeOf(), card('a'), card('x'))).status).toBe(303)
    expect(await held()).toEqual(['asks', 'need', 'offer'].map((kind) => ({ kind, by: card('a') })))
    await press(placeOf(), await linkOf(await questionOf(card('a'), 'whom')), 'undo')
    expect(await held()).toEqual([])
    expect(await valueOf('select state from cases where id = ?', card('a'))).toBe('open')
  })

  it('is refused when the place is gone, and its case stays as it was', async () => {
    await propose(placeOf(), card('a'), card('x'))
    const before = await rowsOf('select * from events where case_id = ?', card('b'))
    const response = await propose(placeOf(), card('b'), card('x'))
    expect(response.status).toBe(409)
    expect(await rowsOf('select * from events where case_id = ?', card('b'))).toEqual(before)
    await press(placeOf(), await linkOf(await questionOf(card('a'), 'whom')), 'undo')
  })

  it('that comes second in the very moment fails as a whole and is refused', async () => {
    let isOvertaken = false
    const late = placeOf({
      before: async ({ statements }) => {
        if (isOvertaken || !statements.some((sql) => sql.includes('insert into places'))) return
        isOvertaken = true
        await propose(placeOf(), card('a'), card('x'))
      },
    })
    const before = await rowsOf('select * from cases where id = ?', card('b'))
    expect((await propose(late, card('b'), card('x'))).status).toBe(409)
    expect(isOvertaken).toBe(true)
    expect(await rowsOf('select * from cases where id = ?', card('b'))).toEqual(before)
    expect(await valueOf('select choice from questions where id = ?', await questionOf(card('b'), 'whom'))).toBeNull()
    expect((await held()).every(({ by }) => by === card('a'))).toBe(true)
  })

  it('hands its places to the introduction when it has settled', async () => {
    await settle(placeOf())
    const introduction = await introductionOf(card('a'))
    expect((await held()).map(({ by }) => by)).toEqual([introduction, introduction, introduction])
  })

  it('does the same when it settles at once, by the API', async () => {
    const question = await questionOf(card('b'), 'whom')
    const driven = await drive(placeOf().setting, card('b'), {
      input: {
        type: 'answer',
        questionId: question,
        choice: 'propose',
        version: 1,
        fields: { offerId: card('y') },
        settle: 'now',
        actor: { type: 'api' },
        by: 'api',
      },
    })
    expect(driven).toMatchObject({ case: { state: 'introducing' } })
    const introduction = await introductionOf(card('b'))
    expect((await held()).filter(({ by }) => by === introduction).map(({ kind }) => kind)).toEqual([
      'asks',
      'need',
      'offer',
    ])
    expect((await held()).some(({ by }) => by === card('b'))).toBe(false)
  })
})

describe('an introduction', () => {
  it('that is postponed keeps the offer’s place alone, and the need goes on', async () => {
    await answer(placeOf(), houses.x, 'wouldYouLike', 'later', [['date', '2027-06-01']])
    await settle(placeOf())
    const introduction = await introductionOf(card('a'))
    expect((await held()).filter(({ by }) => by === introduction).map(({ kind }) => kind)).toEqual(['offer'])
    expect(await valueOf('select state from cases where id = ?', card('a'))).toBe('open')
  })

  it('ends at once when its need has closed meanwhile, and gives its place back', async () => {
    const postponed = await introductionOf(card('a'))
    await drive(placeOf().setting, card('b'), {
      input: {
        type: 'anytime',
        choice: 'withdraw',
        role: 'owner',
        personId: await ownerOf(card('b')),
        fields: {},
        settle: 'now',
        actor: { type: 'api' },
        by: 'api',
      },
    })
    await rest(placeOf())
    expect((await propose(placeOf(), card('a'), card('y'))).status).toBe(303)
    await settle(placeOf())
    // The need waits for its second introduction now; the first still lies until June.
    await drive(placeOf().setting, card('a'), {
      input: {
        type: 'anytime',
        choice: 'withdraw',
        role: 'owner',
        personId: await ownerOf(card('a')),
        fields: {},
        settle: 'now',
        actor: { type: 'api' },
        by: 'api',
      },
    })
    await pass(60_000)
    await rest(placeOf())
    expect(await valueOf('select state from cases where id = ?', postponed)).toBe('cancelled')
    expect(await held()).toEqual([])
  })
})

describe('one person with several offers', () => {
  const person = 'ketto@nagyceg.example.org'
  const offer = (openRequests: number): Promise<string> =>
    openCard(placeOf(), 'company', person, { capacity: 1, capacityUnit: 'teams', openRequests })
  const need = (name: string): Promise<string> => openCard(placeOf(), 'ngo', `${name}@pelda.example.org`)
  const asked = async (): Promise<number> =>
    (await lettersTo(person)).filter((letter) => letter === 'wouldYouLike').length

  it('is asked about no more of them at once than the card that is proposed allows', async () => {
    const [first, second, third] = [await offer(1), await offer(1), await offer(2)]
    cards['second'] = second
    const [one, two, three] = [await need('egy'), await need('ketto'), await need('harom')]
    expect((await propose(placeOf(), one, first)).status).toBe(303)
    expect((await propose(placeOf(), two, second)).status).toBe(409)
    await settle(placeOf())
    expect(await asked()).toBe(1)
    // This one says that two at once are welcome.
    expect((await propose(placeOf(), three, third)).status).toBe(303)
    await settle(placeOf())
    await drive(placeOf().setting, await introductionOf(one), cancel)
    // Number 1 is free again, but one is asked already, and the second offer allows no more.
    expect((await propose(placeOf(), two, second)).status).toBe(409)
  })

  it('is not suggested either while that many are asked', async () => {
    const fresh = await need('negy')
    const found = await pairing(env.DB, fresh, card('second'), await placeOf().setting.now())
    expect(found?.exclusions.map(({ code }) => code)).toContain('askedEnough')
  })
})

const cancel = {
  input: {
    type: 'anytime',
    choice: 'cancel',
    role: 'coordinator',
    personId: 'demokoordinator',
    fields: {},
    settle: 'now',
    actor: { type: 'api' },
    by: 'api',
  },
} as const

const ownerOf = async (id: string): Promise<string> =>
  String(await valueOf(`select roles ->> 'owner' from cases where id = ?`, id))
