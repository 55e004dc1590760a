import { parseArgs } from 'node:util'
import { refuse } from '../../worker/dev/refuse.ts'

export interface Options {
  /** Length of one round of load. */
  readonly seconds: number
  /** Pairs of rounds for each number of connections. */
  readonly rounds: number
  /** Cases at which the lists are read. */
  readonly sizes: readonly number[]
  /** Names of the parts to be measured. */
  readonly only: readonly Part[]
}

export const parts = ['load', 'trips', 'lists', 'bundle', 'page'] as const
export type Part = (typeof parts)[number]

const usage = `npm run bench -- [options]
  --seconds 4          length of one round of load
  --rounds 3           rounds of each Worker at each number of connections, of which the medians count
  --sizes 1000,10000,100000   cases at which the lists are read
  --only ${parts.join(',')}   some parts`

const isPart = (name: string): name is Part => parts.some((part) => part === name)

export const readOptions = (): Options => {
  const options = {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string', default: parts.join(',') },
    help: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(usage)
    process.exit()
  }
  const sizes = values.sizes.split(',').map(Number)
  const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)]
  const only = values.only.split(',')
  if (![seconds, rounds, ...sizes].every((number) => number > 0) || !only.every(isPart)) refuse(usage)
  return { seconds, rounds, sizes, only: only.filter(isPart) }
}
