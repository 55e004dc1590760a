import { env } from 'cloudflare:workers'
import { it } from 'vitest'
import { needsFor, offersFor, pairing } from '../../worker/matching/suggest.ts'
import { searchCards } from '../../worker/matching/search.ts'
import { insertCards, insertHeld, insertNetwork, miskolcRows, needId, offerId } from '../matching/rows.ts'
import { counted } from './reads.ts'
import { needNames, needs, now } from '../matching/miskolc.ts'
const db = env.DB
it('perf', async () => {
  for (const n of ['a', 'b']) await insertNetwork(db, n)
  let total = 0
  const grow = async (to: number) => {
    while (total < to) {
      const rows = []
      for (let i = 0; i < 7 && total < to; i++)
        for (const r of miskolcRows) {
          rows.push({
            ...r,
            caseId: `${String(total).padStart(7, '0')}-${r.caseId}`,
            organisationId: `${r.organisationId}-${total % 50}`,
            state: total % 3 === 0 ? (r.side === 'need' ? 'fulfilled' : 'closed') : r.state,
          })
          total++
        }
      await insertCards(db, 'a', rows)
    }
  }
  const fixed = miskolcRows
  await insertCards(db, 'a', fixed)
  await insertHeld(db)
  for (const to of [200, 1000, 5000, 30000]) {
    const t0 = Date.now()
    await grow(to)
    console.log('--', to, 'insert ms', Date.now() - t0)
    const run = async (label: string, f: (d: D1Database) => Promise<unknown>) => {
      const c = counted(db)
      const t = Date.now()
      let r
      for (let i = 0; i < 5; i++) r = await f(c.db)
      console.log(
        label,
        c.rows.slice(0, c.rows.length / 5).join('+'),
        'ms',
        (Date.now() - t) / 5,
        JSON.stringify(r).length,
      )
    }
    await run('offersFor website', (d) => offersFor(d, needId('website'), now, 5))
    await run('offersFor laptops', (d) => offersFor(d, needId('laptops'), now, 5))
    await run('needsFor studentWeb', (d) => needsFor(d, offerId('studentWeb'), now, 5))
    await run('needsFor informatics', (d) => needsFor(d, offerId('informatics'), now, 5))
    await run('pairing', (d) => pairing(d, needId('website'), offerId('studentWeb'), now))
    for (const q of [
      'honlap',
      'xyzzy',
      'honlap frissítjük',
      'gyerekek táborba',
      'a',
      'adó',
      'program',
      'könyvelés',
      'számítógépek',
    ])
      await run('search ' + q, (d) => searchCards(d, { networkId: 'a', side: 'need', q, limit: 20 }))
    await run('search honlap open', (d) =>
      searchCards(d, { networkId: 'a', side: 'need', q: 'honlap', state: 'open', limit: 20 }),
    )
    await run('search honlap waiting', (d) =>
      searchCards(d, { networkId: 'a', side: 'need', q: 'honlap', state: 'waiting', limit: 20 }),
    )
    await run('search network b', (d) => searchCards(d, { networkId: 'b', side: 'need', q: 'honlap', limit: 20 }))
    const u = await db
      .prepare(`update cases set state = iif(state='open','waiting','open') where id = ?`)
      .bind(needId('website'))
      .run()
    console.log('state move', u.meta.rows_read, u.meta.rows_written, u.meta.duration)
  }
}, 600000)
