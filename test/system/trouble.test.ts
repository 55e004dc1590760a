import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersTo, type Answers, post, press, questionLink, received, sendJson, submit, versionIn } from './by-hand.ts'
import { readLetters, waitForLetter } from './mailbox.ts'
import { beginScene, helyettes, koordinator, type Scene } from './scene.ts'
import { count, rows, rowsAs, stateOf } from './stored.ts'
import { sleepThrough } from './asleep.ts'
import { until } from './until.ts'

const stored = v.object({ id: v.string(), reference: v.string() })

/** Half of what one batch writes can never be there without the other half. */
const halves = [
  'cases where id not in (select case_id from events)',
  'submissions where case_id not in (select id from cases)',
  'submissions where person_id not in (select id from people)',
  'cases c where seq <> (select max(seq) from events where case_id = c.id)',
  'questions where case_id not in (select id from cases)',
  'letters where case_id not in (select id from cases)',
]

describe('a server that is killed', () => {
  let scene: Scene
  let example: Answers
  beforeAll(async () => {
    scene = await beginScene()
    example = await answersTo(scene.baseUrl, 'ngo')
  })
  afterAll(() => scene.end())

  const send = (email: string, submissionId: string): Promise<Response> =>
    sendJson(scene.baseUrl, 'ngo', { ...example, email }, submissionId)

  it('brings due cases on by the ticker alone when it was down for three days', async () => {
    const { server, baseUrl } = scene
    const email = 'asleep@ngo.example.org'
    await submit(baseUrl, 'ngo', { email })
    await waitForLetter(baseUrl, { to: email, letter: 'confirmAddress' })
    await server.kill9()
    sleepThrough(server, 3.5 * 86_400_000)
    await server.restart()
    // From here on nobody asks the server anything; only its database is looked at.
    await until(
      'the reminder and the word to the coordinator',
      async () => {
        const sent = rows(server, 'select letter from mailbox where "to" = ? order by id', email)
        const told = count(
          server,
          `letters where letter = 'addressUnconfirmed' and state = 'sent' and person_id in (select id from people where email = ?)`,
          koordinator,
        )
        return sent.length === 2 && told > 0 ? true : undefined
      },
      60_000,
    )
    const reminders = rows(
      server,
      `select data from events where type = 'question.reminded' and case_id = (select case_id from submissions where json_extract(answers, '$.email') = ?)`,
      email,
    )
    expect(reminders, 'a late driver sends one reminder, not two').toHaveLength(1)
  })

  it.each([1, 2])(
    'loses nothing that it has answered, repeats no letter, answers replays alike (round %i)',
    async (round) => {
      const { server, baseUrl } = scene
      const before = Array.from({ length: 8 }, (_, index) => `early-${round}-${index}@ngo.example.org`)
      for (const email of before) await submit(baseUrl, 'ngo', { email })
      const confirms = await Promise.all(
        before.map(async (to) => questionLink(await waitForLetter(baseUrl, { to, letter: 'confirmAddress' }))),
      )

      const emails = new Map(
        Array.from({ length: 40 }, (_, index) => [randomUUID(), `burst-${round}-${index}@ngo.example.org`]),
      )
      const answered = new Map<string, v.InferOutput<typeof received>>()
      const pressed: string[] = []
      const enough = Promise.withResolvers<undefined>()
      // Whoever gets no answer does not know what became of it; what counts is who got one.
      const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined)
      const sends = [...emails].map(([id, email]) =>
        quietly(
          send(email, id).then(async (response) => {
            if (response.status !== 201) throw new Error(`answered ${response.status}`)
            answered.set(id, v.parse(received, await response.json()))
            if (answered.size === 10) enough.resolve(undefined)
          }),
        ),
      )
      const presses = confirms.map((link) =>
        quietly(
          press(link, 'confirm').then(({ status }) => {
            if (status === 303) pressed.push(link)
          }),
        ),
      )
      await enough.promise
      await server.kill9()
      await Promise.all([...sends, ...presses])
      await server.restart()

      for (const [id, first] of answered) {
        const found = rowsAs(server, stored, 'select id, reference from submissions where client_id = ?', id)
        expect(found, 'answered with 201').toEqual([{ id: first.id, reference: first.reference }])
      }
      for (const link of pressed) {
        expect(await (await fetch(link)).text(), 'answered with 303').toContain('Megerősítem a címemet')
        const [question] = /(?<=\/l\/q)[^.]+/.exec(link) ?? []
        expect(count(server, 'questions where id = ? and settled_at is not null', question ?? '')).toBe(1)
      }
      for (const [id, email] of emails) {
        const replay = await send(email, id)
        expect(replay.status).toBe(201)
        const first = answered.get(id)
        if (first) expect(await replay.json()).toEqual(first)
      }
      expect(
        count(
          server,
          'submissions where client_id in (select value from json_each(?))',
          JSON.stringify([...emails.keys()]),
        ),
      ).toBe(40)
      for (const half of halves) expect(count(server, half), half).toBe(0)

      await until(
        'every letter to have left',
        async () =>
          count(
            server,
            `letters where state = 'waiting' and not line and next_at <= (select max(created_at) from letters)`,
          ) === 0
            ? true
            : undefined,
        20_000,
      )
      const twice = rows(
        server,
        `select "to", letter from mailbox where "to" <> ? group by "to", letter having count(*) > 1`,
        koordinator,
      )
      expect(twice, 'letters that came twice').toEqual([])
      expect(rows(server, 'select key from letters group by key having count(*) > 1')).toEqual([])
    },
  )
})

describe('two who answer at once', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await beginScene()
  })
  afterAll(() => scene.end())

  it('one person pressing two buttons is taken at one word', async () => {
    const pair = await scene.pair('twice')
    await scene.say(koordinator, 'whom', 'propose', { offerId: pair.offerId }, pair.needReference)
    const link = questionLink(await waitForLetter(scene.baseUrl, { to: pair.company, letter: 'wouldYouLike' }))
    const answers = await Promise.all([press(link, 'yes'), press(link, 'no', { reason: 'noTime' }), press(link, 'yes')])
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses, 'one recorded, the others shown what was').toEqual([200, 200, 303])
    const [question] = rows(
      scene.server,
      `select choice from questions where name = 'wouldYouLike' and choice is not null`,
    )
    await scene.calendar.settle()
    const expected = question?.['choice'] === 'yes' ? 'askedSecond' : 'declined'
    expect(stateOf(scene.server, pair.ngo, 'introduction')).toBe(expected)
    expect(
      count(
        scene.server,
        `events where type = 'question.answered' and json_extract(data, '$.questionId') = (select id from questions where name = 'wouldYouLike' and choice is not null)`,
      ),
    ).toBe(1)
  })

  it('two coordinators decide once, and both pages say the same', async () => {
    const reference = await scene.submitted('ngo', 'both@ngo.example.org')
    await scene.calendar.pass('8d')
    const letterTo = async (to: string) =>
      until(
        `the letter to ${to}`,
        async () =>
          (await readLetters(scene.baseUrl, { to, letter: 'triage' })).find((one) => one.caseReference === reference),
        5000,
      )
    const links = [questionLink(await letterTo(koordinator)), questionLink(await letterTo(helyettes))]
    const versions = await Promise.all(links.map(async (link) => versionIn(await (await fetch(link)).text())))
    const answers = await Promise.all([
      post(links[0] ?? '', { choice: 'accept', version: versions[0] ?? '' }),
      post(links[1] ?? '', { choice: 'spam', version: versions[1] ?? '' }),
    ])
    const winner = answers.findIndex(({ status }) => status === 303)
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const loser = await (await fetch(links[1 - winner] ?? '')).text()
    expect(loser).toContain('Épp az imént érkezett egy válasz')
    await scene.calendar.settle()
    expect(stateOf(scene.server, 'both@ngo.example.org', 'intake')).toBe(winner === 0 ? 'accepted' : 'dropped')
    expect((await fetch(links[winner] ?? '')).status).toBe(200)
    expect((await fetch(links[1 - winner] ?? '')).status).toBe(410)
  })

  it('two proposals for one free place: one is taken, the other hears it at once', async () => {
    const one = await scene.pair('place')
    const other = await scene.submitted('ngo', 'place2@ngo.example.org')
    await scene.say(koordinator, 'triage', 'accept', {}, other)
    const letters = await readLetters(scene.baseUrl, { to: koordinator, letter: 'whom' })
    const links = [one.needReference, other].map((reference) => {
      const letter = letters.findLast(({ caseReference }) => caseReference === reference)
      return letter ? questionLink(letter) : ''
    })
    const answers = await Promise.all(links.map((link) => press(link, 'propose', { offerId: one.offerId })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const refused = answers.findIndex(({ status }) => status === 409)
    expect(await answers[refused]?.text()).toContain('Most nincs szabad hely')
    // Undone, the place is free again.
    expect((await post(links[1 - refused] ?? '', { choice: 'undo' })).status).toBe(303)
    expect((await press(links[refused] ?? '', 'propose', { offerId: one.offerId })).status).toBe(303)
  })
})
