import { beforeAll, describe, expect, it } from 'vitest'
import { begin, rowsOf } from './place.ts'
import { beginStory, type Invocation, tellCards, tellMeeting, tellProject } from './story.ts'

/** `design.md` §6: what a free account allows an invocation, and what a batch of ours may hold. */
export const MOST_QUERIES = 50
export const MOST_IN_A_BATCH = 20

const most = (invocations: readonly Invocation[]): Invocation => {
  const [first] = invocations.toSorted((a, b) => b.queries - a.queries)
  if (!first) throw new Error('nothing ran')
  return first
}

/** A story from the first form to the look-back, with every invocation counted. */
export const testBounds = (drivenBy: 'ticker' | 'workflow'): void => {
  describe(`a whole story, its cases driven by the ${drivenBy}`, () => {
    const story = beginStory(drivenBy)

    beforeAll(async () => {
      await begin('2027-03-02T09:00:00+01:00')
      await tellCards(story)
      await tellMeeting(story)
      await tellProject(story)
    }, 60_000)

    it('comes to its end', async () => {
      expect(await rowsOf('select process, state from cases order by process, id')).toEqual([
        { process: 'intake', state: 'accepted' },
        { process: 'intake', state: 'accepted' },
        { process: 'introduction', state: 'agreed' },
        { process: 'need', state: 'fulfilled' },
        { process: 'offer', state: 'active' },
        { process: 'project', state: 'done' },
      ])
    })

    it.each(['submit', 'answer', 'sweep', ...(drivenBy === 'workflow' ? ['look'] : [])])(
      'asks the database at most fifty things in each %s',
      (kind) => {
        const worst = most(story.invocations.filter(({ what }) => what.startsWith(kind)))
        console.info(`${drivenBy}: ${worst.what} asked ${worst.queries} things`)
        expect(worst.queries).toBeLessThanOrEqual(MOST_QUERIES)
      },
    )

    it('writes no batch of more than twenty statements', () => {
      const largest = Math.max(...story.invocations.map((one) => one.largestBatch))
      console.info(`${drivenBy}: the largest batch has ${largest} statements`)
      expect(largest).toBeLessThanOrEqual(MOST_IN_A_BATCH)
    })

    it('begins every batch that changes a case or a question with an event', () => {
      const changing = story.invocations
        .flatMap(({ calls }) => calls)
        .filter(({ statements }) =>
          statements.some((sql) => /^insert into (cases|questions)|^update cases set state/.test(sql)),
        )
      expect(changing.length).toBeGreaterThan(20)
      for (const { statements } of changing) {
        const isOnlyDue = !statements.some((sql) => /^insert into (cases|questions)/.test(sql))
        expect(isOnlyDue || statements[0]?.startsWith('insert into events')).toBe(true)
      }
    })

    it('numbers the events of every case without a gap', async () => {
      const gaps = await rowsOf(
        'select case_id, count(*) as count, max(seq) as last from events group by case_id having count <> last',
      )
      expect(gaps).toEqual([])
      expect(
        await rowsOf('select c.id from cases c where c.seq <> (select max(seq) from events where case_id = c.id)'),
      ).toEqual([])
    })

    it('tells each thing once and leaves nothing lying in the outbox', async () => {
      expect(await rowsOf('select key from letters group by key having count(*) > 1')).toEqual([])
      expect(await rowsOf(`select letter, state from letters where state not in ('sent', 'dropped')`)).toEqual([])
    })

    it('gives every place back', async () => {
      expect(await rowsOf('select * from places')).toEqual([])
    })
  })
}
