import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { now } from '../../worker/clock/clock.ts'
import { en as english } from '../../worker/language/en.ts'
import { morningAfter } from '../../worker/process/calendar.ts'
import { lettersTo } from './mail.ts'
import { begin, placeOf, rest, rowsOf, visit } from './place.ts'
import { submit } from './sending.ts'

const clockState = v.object({ now: v.string(), nextDueAt: v.nullable(v.string()) })

const move = (body: unknown): Promise<Response> =>
  visit(placeOf(), '/dev/clock', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const moved = async (body: unknown) => v.parse(clockState, await (await move(body)).json())

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

describe('POST /dev/clock', () => {
  it.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
  ] as const)('advances by %s', async (advance, length) => {
    const before = Date.parse((await moved({ advance: '0s' })).now)
    const after = Date.parse((await moved({ advance })).now)
    expect(after - before).toBeGreaterThanOrEqual(length)
    expect(after - before).toBeLessThan(length + 5000)
  })

  it('lets everything due on the way happen in order, each at its own time', async () => {
    const email = 'ido@pelda.example.org'
    const { id } = await submit(placeOf(), 'ngo', { email })
    await moved({ advance: '8d' })
    expect(await lettersTo(email)).toEqual(['confirmAddress', 'confirmAddress', 'confirmAddress'])
    const events = await rowsOf(
      `select e.type, e.at from events e join submissions s on s.case_id = e.case_id where s.id = ? order by e.seq`,
      id,
    )
    expect(events.map(({ type }) => type)).toContain('case.closed')
    const instants = events.map(({ at }) => Number(at))
    expect(instants).toEqual(instants.toSorted((a, b) => a - b))
    // Received, reminded on the first and third day, lapsed on the seventh.
    expect(new Set(instants).size).toBe(4)
  })

  it('goes to the next thing that happens, and says what is due then', async () => {
    await rest(placeOf())
    await submit(placeOf(), 'ngo', { email: 'kovetkezo@pelda.example.org' })
    const state = await moved({ next: true })
    expect(await lettersTo('kovetkezo@pelda.example.org')).toEqual(['confirmAddress', 'confirmAddress'])
    expect(Date.parse(state.nextDueAt ?? '')).toBeGreaterThan(Date.parse(state.now))
  })

  it('says once a submission’s letter has left when its reminder will, and so does the page', async () => {
    await moved({ advance: '30d' })
    await rest(placeOf())
    await submit(placeOf(), 'ngo', { email: 'maradek@pelda.example.org' })
    const { now: present, nextDueAt } = await moved({ advance: '0s' })
    const reminder = morningAfter(Date.parse(present), 1, 'Europe/Budapest')
    expect(nextDueAt).toBe(new Date(reminder).toISOString())
    const page = await (await visit(placeOf(), '/?lang=en')).text()
    expect(page).toContain(`<dd>${english.dateTime(reminder, 'Europe/Budapest')}</dd>`)
  })

  it.each([
    {},
    { advance: '' },
    { advance: '7' },
    { advance: '7 d' },
    { advance: '-1d' },
    { advance: '1w' },
    { advance: 7 },
    { advance: '100000d' },
    { next: 'maybe' },
    { back: '1d' },
    [],
  ])('refuses %j and stays where it is', async (wish) => {
    const before = await now(env)
    const response = await move(wish)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'invalid' })
    expect((await now(env)) - before).toBeLessThan(5000)
  })

  it('refuses what is no JSON, or of another type', async () => {
    expect((await move('{')).status).toBe(400)
    expect((await visit(placeOf(), '/dev/clock', { method: 'POST', body: 'advance=1d' })).status).toBe(415)
  })
})
