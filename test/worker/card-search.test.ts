import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchCards } from '../../worker/matching/search.ts'
import { insertCards, insertNetwork, miskolcRows, needId, offerId } from '../matching/rows.ts'
import { counted } from './reads.ts'

const db = env.DB

beforeAll(async () => {
  await insertNetwork(db, 'miskolc')
  await insertCards(db, 'miskolc', miskolcRows)
})

const needsWith = async (q: string, state?: string): Promise<readonly string[]> =>
  (await searchCards(db, { networkId: 'miskolc', side: 'need', q, state, limit: 100 })).caseIds

describe('searchCards', () => {
  it.each(['honlap', 'weblap', 'WEBOLDALUNK', 'honlapot', 'wordpress'])('finds every website by %s', async (q) => {
    const found = await needsWith(q)
    const websites = [needId('website'), needId('smallWebsite'), needId('farWebsite'), needId('urgentWebsite')]
    expect(found).toEqual(expect.arrayContaining([...websites, needId('mistyped')]))
    expect(found).not.toContain(needId('statutes'))
  })

  it('finds all of a type by its name, and a part of it by its own', async () => {
    const informatics = [needId('members'), needId('computers'), needId('mistyped')]
    expect(await needsWith('informatika')).toEqual(expect.arrayContaining(informatics))
    expect(await needsWith('wifi')).toEqual([needId('computers')])
  })

  it('folds accents both ways', async () => {
    expect(await needsWith('jatszoter')).toEqual([needId('playground')])
    expect(await needsWith('játszótér')).toEqual([needId('playground')])
  })

  it('wants every word', async () => {
    expect(await needsWith('honlap idősek')).toEqual([needId('farWebsite')])
    expect(await needsWith('honlap xyzzy')).toEqual([])
  })

  it('finds no offer by what it rules out', async () => {
    const found = await searchCards(db, { networkId: 'miskolc', side: 'offer', q: 'képviselet', limit: 10 })
    expect(found).toEqual({ caseIds: [], nextCursor: undefined })
  })

  it('keeps to side, network and state', async () => {
    expect(await needsWith('hallgatói csapat')).toEqual([needId('students')])
    expect(await needsWith('játszótér', 'fulfilled')).toEqual([])
    expect((await searchCards(db, { networkId: 'misk', side: 'need', q: 'honlap', limit: 10 })).caseIds).toEqual([])
  })

  it('follows a case through its states', async () => {
    await db.prepare('update cases set state = ? where id = ?').bind('inProject', needId('logo')).run()
    expect(await needsWith('logó', 'open')).toEqual([])
    expect(await needsWith('logó', 'inProject')).toEqual([needId('logo')])
  })

  it('knows a correction, and forgets what was erased', async () => {
    const change = db.prepare('update submissions set additions = ? where id = ?')
    await change.bind('{"problem":"Zsiráfot örökbe fogadnánk."}', `s-${needId('chairs')}`).run()
    expect(await needsWith('zsiráf')).toEqual([needId('chairs')])
    await db.batch([
      db.prepare(`update submissions set answers = '{}', additions = null where id = ?`).bind(`s-${needId('chairs')}`),
      db.prepare(`update cards set title = '' where case_id = ?`).bind(needId('chairs')),
    ])
    expect(await needsWith('zsiráf')).toEqual([])
    expect(await needsWith('székek')).toEqual([])
  })

  it('can be made anew from the base tables', async () => {
    const before = await needsWith('honlap')
    await db.batch([
      db.prepare('delete from card_profiles'),
      db.prepare('insert into card_sources (case_id) select case_id from cards order by rowid'),
    ])
    expect(await needsWith('honlap')).toEqual(before)
    await db.prepare(`insert into card_words (card_words, rank) values ('integrity-check', 1)`).run()
  })

  it.each([
    '"',
    'a" OR "b',
    'NEAR(x y)',
    '*',
    '-honlap',
    'marks:x',
    '(',
    'körte^',
    'x'.repeat(5000),
    '{title}:a',
    'or and not',
    '\u0000',
  ])('is no error whatever is typed: %j', async (q) => {
    await expect(needsWith(q)).resolves.toBeInstanceOf(Array)
  })

  it('goes through the pages newest first, reading three rows for one shown', async () => {
    await insertNetwork(db, 'pages')
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      caseId: `p-${String(index).padStart(5, '0')}`,
      side: 'need' as const,
      organisationId: 'ngo-pages',
      state: 'open',
      answers: {
        needType: 'web',
        needTitle: 'Honlap',
        settlement: 'Miskolc',
        postalCode: '3525',
        serviceArea: 'county',
      },
    }))
    await insertCards(db, 'pages', rows)
    const { db: watched, rows: read } = counted(db)
    const page = (cursor?: string) =>
      searchCards(watched, { networkId: 'pages', side: 'need', q: 'honlap', state: 'open', cursor, limit: 20 })
    const first = await page()
    const second = await page(first.nextCursor)
    expect(first.caseIds[0]).toBe('p-02999')
    expect(second.caseIds[0]).toBe('p-02979')
    expect(Math.max(...read)).toBeLessThanOrEqual(66)
    expect(await page('p-00000')).toEqual({ caseIds: [], nextCursor: undefined })
    expect((await page('p-00020')).nextCursor).toBeUndefined()
  })

  it('does not answer for an offer when asked for a need', async () => {
    expect(await needsWith('diákok')).not.toContain(offerId('studentWeb'))
  })
})
