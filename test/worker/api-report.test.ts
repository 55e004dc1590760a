import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { agreement } from '../../forms/answers/agreement.ts'
import { call, get, insertKey } from './api-call.ts'
import { accepted, place, sayTo } from './api-play.ts'
import { insertNetwork } from './network.ts'
import { begin, rowsOf, valueOf } from './place.ts'
import { answersOf, post } from './sending.ts'

const pass = (days: number) => post(place, '/dev/clock', { advance: `${days}d` })

const proposed = async (need: string, offer: string): Promise<string> => {
  const { status, body } = await call(place, 'POST', '/introductions', { needId: need, offerId: offer })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return String(body['id'])
}

const projectOf = async (introduction: string): Promise<string> =>
  String(await valueOf('select id from cases where memo ->> ? = ?', 'introductionId', introduction))

const logged = v.array(
  v.object({ id: v.string(), type: v.string(), data: v.pipe(v.string(), v.parseJson(), v.looseObject({})) }),
)
const delivering = ['yes', 'delivered', 'partlyEnough', 'acceptedByPhone']

/** How far each introduction has come, read from the events alone: the last step that any of them shows. */
const countedByLog = async (): Promise<Readonly<Record<string, number>>> => {
  const events = v.parse(logged, await rowsOf('select case_id as id, type, data from events order by id'))
  const reached = new Map<string, number>()
  const introductionOf = new Map<string, string>()
  const ends = { due: 0, done: 0 }
  for (const { id, type, data } of events) {
    const { process, memo, to, choice } = v.parse(
      v.object({
        process: v.optional(v.string()),
        memo: v.optional(v.looseObject({ introductionId: v.optional(v.string()) }), {}),
        to: v.optional(v.string()),
        choice: v.optional(v.nullable(v.string())),
      }),
      data,
    )
    if (type === 'case.opened' && process === 'introduction') reached.set(id, 0)
    if (memo.introductionId !== undefined) introductionOf.set(id, memo.introductionId)
    const introduction = introductionOf.get(id) ?? id
    const isSaid = (choices: readonly string[]): boolean => type === 'answer.settled' && choices.includes(choice ?? '')
    const steps = [
      true,
      to === 'connected',
      introduction === id && isSaid(['talked', 'stillTalking', 'agreed']),
      to === 'agreed',
      introduction !== id && isSaid(delivering),
      to === 'surveying',
    ]
    const before = reached.get(introduction)
    if (before !== undefined) reached.set(introduction, Math.max(before, steps.lastIndexOf(true)))
    if (to === 'underway' && memo['agreed'] === true) ends.due += 1
    if (memo['outcome'] === 'done') ends.done += 1
  }
  const names = ['asked', 'bothYes', 'talked', 'agreed', 'delivered', 'confirmed']
  const counts: Record<string, number> = { ...ends }
  for (const [step, name] of names.entries()) counts[name] = [...reached.values()].filter((one) => one >= step).length
  return counts
}

const report = async (query = '') => (await get(place, `/report${query}`)).body

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
  await insertKey('debrecen', 'key-debrecen', false)
})

describe('GET /report', () => {
  it('counts how far introductions have come, and what is honoured once its end has passed', async () => {
    const pair = async () => proposed(await accepted('ngo'), await accepted('company'))
    const [done, lost, waits] = [await pair(), await pair(), await pair()]
    await pass(2)
    await sayTo(lost, 'wouldYouLike', 'no', { reason: 'noTime', mayPassOn: false })
    await sayTo(done, 'wouldYouLike', 'yes')
    await sayTo(waits, 'wouldYouLike', 'yes')
    await pass(2)
    await sayTo(done, 'wouldYouLike', 'yes')
    await sayTo(waits, 'wouldYouLike', 'yes')
    expect(await report()).toMatchObject({ honoured: { due: 0, done: 0, partly: 0, share: null } })

    await pass(8)
    // Nobody says a word in the one, so that silence alone leads on.
    expect((await get(place, `/cases/${waits}`)).body['state']).toBe('talking')
    await sayTo(done, 'haveYouTalked', 'talked')
    await pass(7)
    await sayTo(done, 'whereAreYou', 'agreed')
    const project = await projectOf(done)
    const ends = { startsOn: '2027-03-25', endsOn: '2027-04-20', milestone1What: undefined, milestone1On: undefined }
    const fields = Object.fromEntries(
      Object.entries(answersOf(agreement, ends)).filter(
        ([name, value]) => value !== undefined && !name.startsWith('milestone'),
      ),
    )
    await sayTo(project, 'agreement', 'send', fields)
    await sayTo(project, 'confirmAgreement', 'confirm')
    expect((await report())['honoured']).toMatchObject({ due: 0 })
    await pass(30)
    // Its last day is not over yet.
    expect(await report()).toMatchObject({ to: '2027-04-20', honoured: { due: 0 } })
    await pass(1)
    expect(await report()).toMatchObject({ to: '2027-04-21', honoured: { due: 1 } })
    await pass(4)
    expect((await report())['honoured']).toMatchObject({ due: 1, done: 0, share: 0 })
    await sayTo(project, 'isItDelivered', 'yes')
    await pass(3)
    await sayTo(project, 'isItWhatWasAgreed', 'yes')

    expect(await report()).toEqual({
      from: '2026-04-28',
      to: '2027-04-28',
      funnel: [
        { step: 'asked', count: 3, share: 1, medianDays: null },
        { step: 'bothYes', count: 2, share: 0.667, medianDays: 4 },
        { step: 'talked', count: 1, share: 0.333, medianDays: 8 },
        { step: 'agreed', count: 1, share: 0.333, medianDays: 7 },
        { step: 'delivered', count: 1, share: 0.333, medianDays: 35 },
        { step: 'confirmed', count: 1, share: 0.333, medianDays: 3 },
      ],
      honoured: { due: 1, done: 1, partly: 0, share: 1, partlyShare: 0 },
    })
    expect(await report('?from=2027-03-03')).toMatchObject({
      funnel: [{ count: 0, share: null }, {}, {}, {}, {}, {}],
      honoured: { due: 1, done: 1 },
    })
    expect(await report('?to=2027-04-19')).toMatchObject({ honoured: { due: 0, done: 0 } })
    expect((await get(place, '/report', { key: 'key-debrecen' })).body).toMatchObject({
      funnel: [{ count: 0 }, {}, {}, {}, {}, {}],
    })

    const { body } = await get(place, `/projects/${project}`)
    expect(body).toMatchObject({
      state: 'surveying',
      introductionId: done,
      isAgreed: true,
      endsOn: '2027-04-20',
      outcome: 'done',
      agreement: {
        version: 1,
        fields: { endsOn: '2027-04-20' },
        confirmedBy: expect.any(String),
        confirmedAt: expect.stringContaining('Z'),
      },
      checkIns: expect.any(Array),
    })
    expect((await get(place, '/projects?state=surveying')).body['items']).toMatchObject([
      { id: project, outcome: 'done' },
    ])
    expect((await get(place, `/introductions/${done}`)).body).toMatchObject({
      state: 'agreed',
      projectId: project,
      connectedAt: expect.stringContaining('2027-03-06'),
    })
  }, 60_000)

  it('adds up to what the log says', async () => {
    const tallied = await rowsOf('select step, sum(count) as count from tally group by step')
    const found = Object.fromEntries(tallied.map(({ step, count }) => [String(step), Number(count)]))
    expect(found).toEqual(await countedByLog())
    expect(await valueOf('select count(*) from tally where count < 0')).toBe(0)
  })
})
