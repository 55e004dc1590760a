import { env as bound } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { lettersTo } from './mail.ts'
import { begin, type Place, placeOf, rowsOf, valueOf } from './place.ts'
import { formPath, intakeAnswers, post, submit, type Submitted } from './sending.ts'
import { writes } from './watched.ts'

/** The network and the form's version are known from here on, so that nothing keeps a submission from its crowd. */
beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await submit(placeOf(), 'ngo', { email: 'elso@pelda.example.org' })
})

let count = 0
const newEmail = (): string => `sok${(count += 1)}@pelda.example.org`

const writesAlone = ({ calls }: Place): boolean =>
  calls.some((call) => writes(call) && call.statements.some((sql) => sql.startsWith('insert into submissions')))

interface Came {
  readonly place: Place
  readonly email: string
  readonly sent: Submitted
}

const crowd = (size: number, placing: () => Place = placeOf): Promise<Came[]> =>
  Promise.all(
    Array.from({ length: size }, async () => {
      const place = placing()
      const email = newEmail()
      return { place, email, sent: await submit(place, 'ngo', { email }) }
    }),
  )

/** All that one batch writes is there, for each of them. */
const expectWhole = async (came: readonly Came[]): Promise<void> => {
  expect(new Set(came.map(({ sent }) => sent.reference)).size).toBe(came.length)
  for (const { email, sent } of came) {
    const [row] = await rowsOf(
      `select c.state, c.reference, p.email, o.name, (select group_concat(seq) from events where case_id = c.id) as events,
         (select count(*) from consents where submission_id = s.id) as consents
       from submissions s join cases c on c.id = s.case_id join people p on p.id = s.person_id
       join organisations o on o.id = s.organisation_id where s.id = ?`,
      sent.id,
    )
    expect(row).toEqual({
      state: sent.state,
      reference: sent.reference,
      email,
      name: intakeAnswers('ngo')['organisationName'],
      events: '1,2,3,4',
      consents: 1,
    })
    expect(await lettersTo(email)).toEqual(['confirmAddress'])
  }
}

type Write =
  typeof bound.RECEIVER extends DurableObjectNamespace<infer Receiver>
    ? Receiver extends { write: infer Method }
      ? Method
      : never
    : never

/** A place whose receiver does something else. */
const placeWhere = (write: Write): Place => {
  const place = placeOf()
  const RECEIVER = new Proxy(bound.RECEIVER, { get: () => () => ({ write }) })
  return { ...place, env: { ...place.env, RECEIVER } }
}

describe('submissions that come at the same time', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are written together by the receiver, but for the one that came first', async () => {
    const came = await crowd(40)
    expect(came.filter(({ place }) => writesAlone(place))).toHaveLength(1)
    await expectWhole(came)
  })

  it('are written alone when they come one by one', async () => {
    const [one] = await crowd(1)
    const [other] = await crowd(1)
    for (const came of [one, other]) expect(came && writesAlone(came.place)).toBe(true)
  })

  it('do not suffer from one among them that was sent twice', async () => {
    const body = { answers: intakeAnswers('ngo', { email: newEmail() }), submissionId: crypto.randomUUID() }
    const first = await post(placeOf(), formPath('ngo'), body)
    const [came, again] = await Promise.all([crowd(8), post(placeOf(), formPath('ngo'), body)])
    expect(again.status).toBe(201)
    expect(await again.json()).toEqual(await first.json())
    await expectWhole(came)
  })

  it('are written alone when the receiver cannot be reached', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const unreachable = async (): Promise<boolean> => Promise.reject(new Error('the receiver is gone'))
    const came = await crowd(6, () => placeWhere(unreachable))
    expect(came.filter(({ place }) => writesAlone(place))).toHaveLength(6)
    await expectWhole(came)
    expect(said).toHaveBeenCalledWith(expect.stringContaining('the receiver is gone'))
  })

  it('are there once when the receiver writes them and is gone before it says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const cutOff: Write = async (reception) => {
      await bound.RECEIVER.getByName('receiver').write(reception)
      throw new Error('the receiver is gone')
    }
    const came = await crowd(6, () => placeWhere(cutOff))
    await expectWhole(came)
    const emails = JSON.stringify(came.map(({ email }) => email))
    expect(await valueOf('select count(*) from people where email in (select value from json_each(?))', emails)).toBe(6)
  })
})
