import * as v from 'valibot'
import { isDay } from '../../forms/day.ts'
import { dateOf } from '../process/calendar.ts'
import { read } from './operation.ts'
import { Refused } from './problems.ts'

/** In the order of the funnel: a later step implies all before it (`0003_tally.sql`). */
const steps = ['asked', 'bothYes', 'talked', 'agreed', 'delivered', 'confirmed'] as const

const date = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'not_a_date'))

/** No network is older; beyond the other no plan goes. */
const EARLIEST = '2000-01-01'
const LATEST = '2099-12-31'

const asked = v.pipe(
  date,
  v.check((day) => day >= EARLIEST, 'too_early'),
  v.check((day) => day <= LATEST, 'too_late'),
)
const share = v.nullable(v.number())

const reportSchema = v.object({
  from: date,
  to: date,
  funnel: v.pipe(
    v.array(
      v.object({
        step: v.picklist(steps),
        count: v.number(),
        share: v.pipe(share, v.description('of those asked')),
        medianDays: v.pipe(v.nullable(v.number()), v.description('since the step before')),
      }),
    ),
    v.description('introductions first asked in these days, and how far they have come by now'),
  ),
  honoured: v.pipe(
    v.object({ due: v.number(), done: v.number(), partly: v.number(), share, partlyShare: share }),
    v.description('projects whose agreed end lies in these days and has passed'),
  ),
})

const tallyRows = v.array(v.object({ step: v.string(), days: v.number(), count: v.number() }))
type Tally = v.InferOutput<typeof tallyRows>[number]

const MONTHS = 12

export const reportOperations = [
  read('/report', {
    summary: 'The funnel from the first asking to the confirmed result, and how much of what was agreed is honoured',
    query: {
      from: v.optional(v.pipe(asked, v.description('a year before `to` unless said otherwise'))),
      to: v.optional(v.pipe(asked, v.description('its day included; today unless said otherwise'))),
    },
    gives: reportSchema,
    read: async ({ setting, key: { network }, query }) => {
      const today = dateOf(await setting.now(), network.timeZone)
      const to = query.to ?? today
      const from = query.from ?? yearBefore(to)
      if (from > to)
        throw new Refused(422, 'invalid', { errors: [{ field: 'from', code: 'too_late', params: { limit: to } }] })
      const tallies = await readTallies(setting.env.DB, network.id, { from, to, before: today })
      return { resource: { from, to, funnel: funnelOf(tallies), honoured: honouredOf(tallies) } }
    },
  }),
]

const yearBefore = (day: string): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() - MONTHS)
  const before = at.toISOString().slice(0, 10)
  return before < EARLIEST ? EARLIEST : before
}

interface Span {
  readonly from: string
  readonly to: string
  /** Ends that lie before this day have passed: whatever ends today still has the day. */
  readonly before: string
}

/** At most one row a day, step and number of days, however many cases there are. */
const readTallies = async (
  db: D1Database,
  networkId: string,
  { from, to, before }: Span,
): Promise<readonly Tally[]> => {
  const { results } = await db
    .prepare(
      `select s.value as step, t.days, sum(t.count) as count
       from json_each(?2) s
       cross join tally t on t.network_id = ?1 and t.step = s.value
         and t.day between ?3 and iif(s.value in ('due', 'done', 'partly'), min(?4, date(?5, '-1 day')), ?4)
       group by s.value, t.days`,
    )
    .bind(networkId, JSON.stringify([...steps, 'due', 'done', 'partly']), from, to, before)
    .all()
  return v.parse(tallyRows, results)
}

const countOf = (tallies: readonly Tally[], step: string): number =>
  tallies.filter((tally) => tally.step === step).reduce((sum, { count }) => sum + count, 0)

const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000

const funnelOf = (tallies: readonly Tally[]) => {
  const asked = countOf(tallies, 'asked')
  return steps.map((step) => {
    const count = countOf(tallies, step)
    const lags = tallies.filter((tally) => tally.step === step)
    return { step, count, share: shareOf(count, asked), medianDays: step === 'asked' ? null : medianOf(lags) }
  })
}

/** Of the days, each counted as often as it happened. */
const medianOf = (lags: readonly Tally[]): number | null => {
  const total = lags.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const sorted = lags.toSorted((a, b) => a.days - b.days)
  const at = (position: number): number => {
    let passed = 0
    for (const { days, count } of sorted) {
      passed += count
      if (passed >= position) return days
    }
    return 0
  }
  return (at(Math.ceil(total / 2)) + at(Math.floor(total / 2) + 1)) / 2
}

const honouredOf = (tallies: readonly Tally[]) => {
  const [due, done, partly] = [countOf(tallies, 'due'), countOf(tallies, 'done'), countOf(tallies, 'partly')]
  return { due, done, partly, share: shareOf(done, due), partlyShare: shareOf(partly, due) }
}
