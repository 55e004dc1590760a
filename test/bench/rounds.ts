import { type Cpu, cpuOf } from './cpu.ts'
import { median, percentile } from './figures.ts'
import { load } from './load.ts'
import type { Server } from './server.ts'
import { formPath, newSubmission } from './submission.ts'

/** Requests before anything is measured, so that both are compiled as far as they will be. */
const WARM = 300

export interface Contender {
  readonly server: Server
  /** Waits until nothing is left to do after the answers. */
  readonly rest: () => Promise<unknown>
}

export interface Round {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Milliseconds of user and system time a submission, with everything that follows it. */
  readonly cpu: number
  readonly proxyCpu: number
  /** Seconds from the last answer until nothing was left to do. */
  readonly after: number
}

const sending = ({ server: { port } }: Contender) => ({ port, path: formPath, body: newSubmission, expected: 201 })

export const warm = async (contender: Contender): Promise<void> => {
  const begun = performance.now()
  for (let sent = 0; sent < WARM && performance.now() - begun < 10_000;) {
    sent += (await load(sending(contender), 8, 500)).count
  }
  await contender.rest()
}

const round = async (contender: Contender, connections: number, milliseconds: number): Promise<Round> => {
  const before = cpuOf(contender.server)
  const { count, perSecond, times } = await load(sending(contender), connections, milliseconds)
  const answered = performance.now()
  await contender.rest()
  const after = (performance.now() - answered) / 1000
  const spent = (of: keyof Cpu): number => {
    const now = cpuOf(contender.server)
    return now && before ? (now[of] - before[of]) / count : Number.NaN
  }
  return {
    perSecond,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpu: spent('worker'),
    proxyCpu: spent('proxy'),
    after,
  }
}

const medians = (rounds: readonly Round[]): Round => {
  const of = (name: keyof Round): number => median(rounds.map((one) => one[name]))
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    proxyCpu: of('proxyCpu'),
    after: of('after'),
  }
}

export interface Compared {
  readonly ours: Round
  readonly bare: Round
  /** Ratios of each pair of neighbouring rounds: noise that both had falls out. */
  readonly perSecondRatio: number
  readonly cpuRatio: number
}

/** Alternates, so that whatever else the machine does meets both. */
export const compare = async (
  ours: Contender,
  bare: Contender,
  {
    connections,
    rounds,
    milliseconds,
  }: { readonly connections: number; readonly rounds: number; readonly milliseconds: number },
): Promise<Compared> => {
  const pairs: { ours: Round; bare: Round }[] = []
  for (let count = 0; count < rounds; count += 1) {
    pairs.push({
      bare: await round(bare, connections, milliseconds),
      ours: await round(ours, connections, milliseconds),
    })
  }
  return {
    ours: medians(pairs.map((pair) => pair.ours)),
    bare: medians(pairs.map((pair) => pair.bare)),
    perSecondRatio: median(pairs.map((pair) => pair.ours.perSecond / pair.bare.perSecond)),
    cpuRatio: median(pairs.map((pair) => pair.ours.cpu / pair.bare.cpu)),
  }
}
