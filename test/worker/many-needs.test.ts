import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../worker/process/calendar.ts'
import { drive } from '../../worker/process/drive.ts'
import { nextDue, sweep } from '../../worker/process/sweep.ts'
import { setOffset } from '../../worker/clock/clock.ts'
import { coordinator, openCard } from './cards.ts'
import { mailTo } from './mail.ts'
import { begin, placeOf, rowsOf } from './place.ts'
import { queriesOf } from './watched.ts'

const FREE = 50

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** Sweeps as the ticker does, each in an invocation of its own. @returns statements of the most expensive one. */
const sweepFor = async (days: number): Promise<number> => {
  const until = (await placeOf().setting.now()) + days * day
  let most = 0
  for (;;) {
    const due = await nextDue(env.DB, 0)
    if (due === null || due > until) return most
    if (due > (await placeOf().setting.now())) await setOffset(env, due - Date.now())
    const place = placeOf()
    await sweep(place.setting, { grace: 0, attended: true })
    most = Math.max(most, queriesOf(place.calls))
  }
}

const suggesting = 'Ezek a felajánlások illenek hozzá|Most nincs hozzá illő'

describe('a coordinator with many open needs', () => {
  it('is reminded of all of them within what a free account allows an invocation', async () => {
    for (let count = 0; count < 20; count += 1) await openCard(placeOf(), 'ngo', `titkar@egyesulet${count}.example.org`)
    await openCard(placeOf(), 'company', 'hr@muhely.example.org')
    const { length } = await mailTo(coordinator)
    expect(await sweepFor(4)).toBeLessThanOrEqual(FREE)
    const reminders = (await mailTo(coordinator)).slice(length).map(({ text }) => text.replaceAll(/\s+/g, ' '))
    const [largest = ''] = reminders.toSorted((one, other) => other.length - one.length)
    expect(largest.match(new RegExp(suggesting, 'g'))?.length).toBe(4)
    expect(largest.match(/azt a kérdés oldalán látja/g)?.length).toBe(16)
    expect(await rowsOf(`select distinct state from letters where letter = 'whom'`)).toEqual([{ state: 'sent' }])
  })

  it('hears of what has ended in one letter, and the last piece of news costs no more than the first', async () => {
    const needs = await rowsOf(`select id, roles ->> 'owner' as owner from cases where process = 'need' order by id`)
    const costs: number[] = []
    for (const { id, owner } of needs) {
      const by = String(owner)
      const input = { type: 'anytime', choice: 'withdraw', role: 'owner', personId: by, fields: {}, by } as const
      await drive(placeOf().setting, String(id), {
        input: { ...input, settle: 'now', actor: { type: 'person', id: by } },
      })
      costs.push(await sweepFor(0))
    }
    expect(await rowsOf(`select state, count(*) as n from letters where line group by state`)).toEqual([
      { state: 'waiting', n: needs.length },
    ])
    expect(Math.max(...costs.slice(1))).toBe(Math.min(...costs.slice(1)))
    const { length } = await mailTo(coordinator)
    expect(await sweepFor(1)).toBeLessThanOrEqual(FREE)
    expect((await mailTo(coordinator)).slice(length).length).toBe(1)
  })
})
