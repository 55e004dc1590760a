import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersTo, type Answers, press, questionLink, received, sendJson, submit } from './by-hand.ts'
import { waitForLetter } from './mailbox.ts'
import { beginScene, koordinator, type Scene } from './scene.ts'
import { count, rows, rowsAs } from './stored.ts'
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

/** Whoever gets no answer does not know what became of it; what counts is who got one. */
const quietly = async <Answer>(work: Promise<Answer> | undefined): Promise<Answer | undefined> => {
  try {
    return await work
  } catch {
    return undefined
  }
}

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
      const sends = [...emails].map(async ([id, email]) => {
        const response = await quietly(send(email, id))
        const body: unknown = await quietly(response?.json())
        if (response?.status === 201 && body !== undefined) answered.set(id, v.parse(received, body))
        if (answered.size === 10) enough.resolve(undefined)
      })
      const presses = confirms.map(async (link) => {
        const response = await quietly(press(link, 'confirm'))
        if (response?.status === 303) pressed.push(link)
      })
      await enough.promise
      await server.kill9()
      await Promise.all([...sends, ...presses])
      // Longer than a sender may take: what it had begun is somebody else's now.
      sleepThrough(server, 3 * 60_000)
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
            `letters where state in ('waiting', 'sending') and not line and next_at <= (select max(created_at) from letters)`,
          ) === 0
            ? true
            : undefined,
        20_000,
      )
      const twice = rows(
        server,
        `select "to", letter from mailbox where "to" like 'burst-%' or "to" like 'early-%'
         group by "to", letter having count(*) > 1`,
      )
      expect(twice, 'letters that came twice').toEqual([])
      const lost = rows(server, `select letter, state, because from letters where state in ('unknown', 'failed')`)
      expect(lost, 'letters of which nobody knows whether they left').toEqual([])
      for (const email of [...emails].flatMap(([id, email]) => (answered.has(id) ? [email] : []))) {
        expect(rows(server, 'select letter from mailbox where "to" = ?', email), email).toEqual([
          { letter: 'confirmAddress' },
        ])
      }
      expect(rows(server, 'select key from letters group by key having count(*) > 1')).toEqual([])
    },
  )
})
