import type { Bundle } from './bundle.ts'
import type { Trip } from './counting/database.ts'
import { short } from './figures.ts'
import type { ListReads, Measured } from './lists.ts'
import type { FormPage } from './pages.ts'
import type { Compared, Round } from './rounds.ts'
import { type Costs, tellTrips } from './trips.ts'

/** What · ours · the bare Worker · ratio · goal. */
export type Row = readonly [what: string, ours: string, bare: string, ratio: string, goal: string]

const both = (what: string, ours: string, bare: string, ratio = '', goal = ''): Row => [what, ours, bare, ratio, goal]
const own = (what: string, ours: string, goal = ''): Row => [what, ours, '', '', goal]

const one = (rounds: Pick<Compared, 'ours' | 'bare'>, of: (round: Round) => number): [string, string] => [
  short(of(rounds.ours)),
  short(of(rounds.bare)),
]

export const loadRows = (connections: number, compared: Compared): readonly Row[] => {
  const at = connections === 1 ? 'at 1 connection' : `at ${connections} connections`
  const isMain = connections > 1
  return [
    both(
      `submissions/s ${at}`,
      ...one(compared, (round) => round.perSecond),
      short(compared.perSecondRatio),
      isMain ? '>= 0.6' : '',
    ),
    both(`  answered in, p50 ms`, ...one(compared, (round) => round.p50)),
    both(`  answered in, p99 ms`, ...one(compared, (round) => round.p99)),
    both(
      `  CPU ms a submission, D1 and letter in`,
      ...one(compared, (round) => round.cpu),
      short(compared.cpuRatio),
      '<= 3',
    ),
    both(`  CPU ms of wrangler's proxy, not counted`, ...one(compared, (round) => round.proxyCpu)),
    own(`  s from the last answer to the last letter`, short(compared.ours.after)),
  ]
}

export const tripRows = ({ before, after }: Costs): readonly Row[] => [
  own('D1 round trips before the answer', kinds(before), '<= 1 read, then 1 batch'),
  own('  of which', tellTrips(before)),
  own('D1 round trips after it, letter', tellTrips(after)),
]

const kinds = (trips: readonly Trip[]): string => trips.map(({ kind }) => (kind === 'one' ? 'read' : kind)).join(', ')

export const listRows = ({ key, lists, scans, left, page, sizes }: Measured): readonly Row[] => {
  const goal = 3 * page
  const largest = (some: readonly ListReads[], index: number): number =>
    Math.max(...some.map(({ reads }) => reads[index] ?? Number.NaN))
  const each = (some: readonly ListReads[]): string => sizes.map((_, index) => short(largest(some, index))).join(' / ')
  const above = Map.groupBy(
    lists.filter(({ reads }) => Math.max(...reads) > goal || Math.max(...reads) > 1.1 * Math.min(...reads)),
    ({ reads }) => reads.map(short).join(' / '),
  )
  return [
    own(`rows read by a list, page of ${page}, at`, `${sizes.map(short).join(' / ')} cases`),
    own(`  most of ${lists.length} lists`, each(lists), `<= ${goal}, constant`),
    ...[...above].map(([reads, some]) => own(`    above the goal, ${some.length} of them`, `${reads}: ${names(some)}`)),
    own(`  filters without an index of their own`, each(scans), '<= 1,000 a table, then a cursor'),
    own(`  the key and its network, beside it`, short(key)),
    own(`  slowest list at the largest size, ms`, short(Math.max(...lists.map(({ time }) => time)))),
    ...(left.length > 0 ? [own('  not there or failed, left out', left.join(' '))] : []),
  ]
}

const names = ([first, second, ...others]: readonly ListReads[]): string =>
  [first?.path, second?.path, others.length > 0 ? `+${others.length}` : undefined].filter(Boolean).join(' ')

export const bundleRows = (ours: Bundle, bare: Bundle): readonly Row[] => [
  both('Worker bundle, gzip kB', short(ours.gzip), short(bare.gzip), short(ours.gzip / bare.gzip), '<= 250'),
  both('  as it is, kB', short(ours.raw), short(bare.raw)),
  both('  start-up CPU ms', short(ours.startup), short(bare.startup), '', '<= 50'),
]

export const pageRows = (pages: readonly FormPage[]): readonly Row[] =>
  pages.map(({ name, raw, gzip, requests, scripts }) =>
    own(
      `form page ${name}, gzip kB`,
      `${short(gzip)} (${short(raw)} as it is), ${requests} request${requests === 1 ? '' : 's'}, ${scripts} scripts`,
      '<= 12, 1 request',
    ),
  )
