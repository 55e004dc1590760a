import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { answer, lettersTo } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers, submit, type Submitted } from './sending.ts'

const coordinator = 'koordinator@example.org'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const caseOf = async ({ id }: Pick<Submitted, 'id'>) =>
  (await rowsOf('select c.* from cases c join submissions s on s.case_id = c.id where s.id = ?', id))[0]

const typed = async (others: Record<string, string>, answers: Record<string, unknown>): Promise<Response> => {
  const entries = entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', answers))
  const body = new URLSearchParams([...entries, ...Object.entries(others)].map(([name, value]) => [name, value]))
  return visit(placeOf(), formPath('ngo'), { method: 'POST', body })
}

const links = (count: number): string => Array.from({ length: count }, () => 'https://example.com').join(' ')

describe('signals of abuse', () => {
  it('a filled trap is held; its sender sees the same page and gets no letter', async () => {
    const caught = await typed({ _confirm: 'x' }, { email: 'robot@example.com' })
    const plain = await typed({ _confirm: '' }, { email: 'ember@example.com' })
    const pageOf = async (response: Response): Promise<string> => {
      const page = await visit(placeOf(), response.headers.get('Location') ?? '')
      return (await page.text()).replaceAll(/robot@|ember@/g, '').replaceAll(/[2-9CDFGHJKMNPQRTVWXY]{6}/g, '')
    }
    expect([caught.status, plain.status]).toEqual([303, 303])
    expect(await pageOf(caught)).toBe(await pageOf(plain))
    expect(await lettersTo('robot@example.com')).toEqual([])
    expect(await valueOf(`select count(*) from cases where state = 'held' and memo ->> '$.signals[0]' = 'trap'`)).toBe(
      1,
    )
    expect(await lettersTo(coordinator)).toEqual(['looksLikeAbuse'])
  })

  it('holds more than three links, not three', async () => {
    const three = await submit(placeOf(), 'ngo', { email: 'harom@example.com', problem: `Itt: ${links(3)}` })
    const four = await submit(placeOf(), 'ngo', { email: 'negy@example.com', problem: `Itt: ${links(4)}` })
    expect([three.state, four.state]).toEqual(['unconfirmed', 'held'])
    expect((await caseOf(four))?.['memo']).toContain('"signals":["links"]')
  })

  it('holds the fourth of a day to one mailbox, whatever stands behind a plus sign', async () => {
    const states: string[] = []
    for (const tag of ['', '+a', '+b', '+c', '+D']) {
      states.push((await submit(placeOf(), 'ngo', { email: `aradat${tag}@example.com` })).state)
    }
    expect(states).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'held', 'held'])
    expect(await valueOf(`select count(*) from mailbox where "to" like 'aradat%'`)).toBe(3)
    await pass(25 * 3_600_000)
    expect((await submit(placeOf(), 'ngo', { email: 'aradat+e@example.com' })).state).toBe('unconfirmed')
  })

  it('asks the sender after all when the coordinator releases it, and nobody when she drops it', async () => {
    const released = await submit(placeOf(), 'ngo', { email: 'jo@example.com', problem: links(4) })
    const place = placeOf()
    await answer(place, coordinator, 'looksLikeAbuse', 'release')
    expect(await lettersTo('jo@example.com')).toEqual([])
    await pass(11 * 60_000)
    await rest(place)
    expect((await caseOf(released))?.['state']).toBe('unconfirmed')
    expect(await lettersTo('jo@example.com')).toEqual(['confirmAddress'])

    const dropped = await submit(placeOf(), 'ngo', { email: 'rossz@example.com', problem: links(4) })
    await answer(place, coordinator, 'looksLikeAbuse', 'drop')
    await pass(11 * 60_000)
    await rest(place)
    expect((await caseOf(dropped))?.['state']).toBe('dropped')
    expect(await lettersTo('rossz@example.com')).toEqual([])
    // No instance was started for any of it: nobody has confirmed an address.
    expect(place.started).toEqual([])
  })
})
