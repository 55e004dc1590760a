import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { needsFor, offersFor, pairing } from '../../worker/matching/suggest.ts'
import { type NeedName, needNames, needs, now } from '../matching/miskolc.ts'
import { insertCards, insertHeld, insertNetwork, miskolcRows, needId, offerId } from '../matching/rows.ts'
import { counted } from './reads.ts'

const db = env.DB
const website = needId('website')
const students = offerId('studentWeb')

beforeAll(async () => {
  await insertNetwork(db, 'miskolc')
  await insertCards(db, 'miskolc', miskolcRows)
  await insertHeld(db)
})

const offersOf = async (need: string, limit = 5) => (await offersFor(db, need, now, limit)).map(({ offerId: id }) => id)

const isAmong = async (name: NeedName, first: number): Promise<boolean> => {
  const found = await offersOf(needId(name), first)
  return needs[name].best.map(offerId).some((id) => found.includes(id))
}

describe('offersFor', () => {
  it('has a labelled offer among the first three for nine needs of ten', async () => {
    const labelled = needNames.filter((name) => needs[name].best.length > 0)
    const hits = await Promise.all(labelled.map((name) => isAmong(name, 3)))
    expect(hits.filter(Boolean).length / labelled.length).toBeGreaterThanOrEqual(0.9)
  })

  it('puts the students and their mentor first for the website, and says why', async () => {
    const [first] = await offersFor(db, website, now, 3)
    expect(first).toMatchObject({
      needId: website,
      offerId: students,
      title: 'Hallgatói projekt mentorral',
      organisation: 'company-studentWeb',
    })
    expect(first?.reasons.map(({ code }) => code)).toEqual([
      'carriesType',
      'sameSettlement',
      'bothFree',
      'amountFits',
      'bothGain',
    ])
  })

  it('knows no case that is not a need', async () => {
    expect(await offersFor(db, 'nobody', now, 5)).toEqual([])
    expect(await offersFor(db, students, now, 5)).toEqual([])
  })

  it('leaves out what is full, ended, too far away or another network’s', async () => {
    await insertNetwork(db, 'debrecen')
    await insertCards(
      db,
      'debrecen',
      miskolcRows.map((row) => ({ ...row, caseId: `d-${row.caseId}`, organisationId: `d-${row.organisationId}` })),
    )
    const found = await offersOf(website, 100)
    expect(found).not.toEqual([])
    expect(found.filter((id) => id.startsWith('d-'))).toEqual([])
    expect(found).not.toContain(offerId('webFull'))
    expect(found).not.toContain(offerId('webEnded'))
    expect(found).not.toContain(offerId('webDebrecen'))
  })

  it('follows the case: a paused offer is gone at once, and back when it is active', async () => {
    const move = db.prepare('update cases set state = ? where id = ?')
    await move.bind('paused', students).run()
    expect(await offersOf(website)).not.toContain(students)
    await move.bind('active', students).run()
    expect((await offersOf(website))[0]).toBe(students)
  })

  it('leaves out a pair that one of them declined, and sets back one that came to nothing', async () => {
    const introduce = db.prepare(
      `insert into cases (id, network_id, process, process_version, reference, state, ball_with, roles, memo, entered, seq,
         opened_at, closed_at, parent_id, counterpart_id)
       values (?1, 'miskolc', 'introduction', 1, ?1, ?2, 'nobody', '{}', '{}', '{}', 1, ?3, ?3, ?4, ?5)`,
    )
    const statutes = needId('statutes')
    const before = await pairing(db, statutes, offerId('law'), now)
    await introduce.bind('i1', 'expired', now - 1, statutes, offerId('law')).run()
    const tried = await pairing(db, statutes, offerId('law'), now)
    expect(tried?.misses.map(({ code }) => code)).toEqual(expect.arrayContaining(['askedOften', 'triedBefore']))
    expect(tried?.score).toBe((before?.score ?? 0) - 14)
    await introduce.bind('i2', 'declined', now - 1, statutes, offerId('law')).run()
    expect(await offersOf(statutes)).not.toContain(offerId('law'))
    expect((await needsFor(db, offerId('law'), now, 50)).map(({ needId: id }) => id)).not.toContain(statutes)
  })
})

describe('needsFor', () => {
  it('finds the website for the students who have just been offered', async () => {
    const found = await needsFor(db, students, now, 3)
    expect(found.map(({ needId: id }) => id)).toContain(website)
    expect(found.every(({ offerId: id }) => id === students)).toBe(true)
  })
})

describe('pairing', () => {
  it('says all that stands against a pair, and still how it would score', async () => {
    const found = await pairing(db, website, offerId('webFull'), now)
    expect(found?.exclusions).toEqual([{ code: 'noCapacity', params: { places: 1 } }])
    expect(found?.score).toBeGreaterThan(50)
  })

  it('does not pair across networks', async () => {
    expect(await pairing(db, website, `d-${students}`, now)).toBeUndefined()
  })
})

describe('what it costs', () => {
  it('reads as much at 5,000 cards as at 200, in three statements', async () => {
    await insertNetwork(db, 'large')
    let size = 0
    const growTo = async (wanted: number) => {
      while (size < wanted) {
        const rows = miskolcRows.map((row) => ({
          ...row,
          caseId: `${String(size).padStart(5, '0')}-${row.caseId}`,
          organisationId: `l-${row.organisationId}-${size}`,
          state: size % 2 === 0 ? row.state : 'withdrawn',
        }))
        await insertCards(db, 'large', rows)
        size += rows.length
      }
    }
    const readsOf = async (): Promise<readonly number[]> => {
      const { db: watched, rows } = counted(db)
      await offersFor(watched, `00000-${website}`, now, 5)
      expect(rows.length).toBe(3)
      await needsFor(watched, `00000-${students}`, now, 5)
      expect(rows.length).toBe(6)
      await pairing(watched, `00000-${website}`, `00000-${students}`, now)
      expect(rows.length).toBe(7)
      return rows
    }
    await growTo(200)
    const few = await readsOf()
    await growTo(5000)
    const many = await readsOf()
    expect(Math.max(...many)).toBeLessThanOrEqual(1000)
    expect(many[6]).toBe(few[6])
  })
})
