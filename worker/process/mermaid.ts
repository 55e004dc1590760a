import type { Choice, Next, Process, StateDefinition } from './define.ts'

type Labelled = readonly [label: string, next: Next<string>]

/** A process as a Mermaid state diagram: an arrow wherever a choice, a silence, a date, a fact or a child leads. */
export const diagram = (process: Process): string => {
  const states = Object.entries(process.states)
  return [
    'stateDiagram-v2',
    ...process.starts.map((start) => `  [*] --> ${start}`),
    ...states.flatMap(([name, state]) => arrows(name, labelled(process, name, state))),
    ...states.filter(([, { closed }]) => closed).map(([name]) => `  ${name} --> [*]`),
    '',
  ].join('\n')
}

/** One arrow between two states, however many ways lead there. */
const arrows = (from: string, leads: readonly Labelled[]): readonly string[] => {
  const single = leads.flatMap(([label, next]) => targets(next).map((to) => [to, label] as const))
  return [...Map.groupBy(single, ([to]) => to)].map(
    ([to, ways]) => `  ${from} --> ${to} : ${ways.map(([, label]) => label).join(', ')}`,
  )
}

export const targets = (next: Next<string>): readonly string[] => (typeof next === 'string' ? [next] : next.among)

const labelled = (process: Process, name: string, state: StateDefinition<string>): readonly Labelled[] => {
  if (state.closed) return []
  const { choices = {}, silence, until = [], awaits, awaited = '' } = state
  const anytime = Object.entries(process.anytime).filter(([, { in: where }]) => where.includes(name))
  return [
    ...Object.entries(choices).flatMap(([choice, one]) => ways(choice, one)),
    ...(silence ? [[`${silence.days} days of silence`, silence.to] as const] : []),
    ...until.map(({ at, to }) => [at ? 'on its date' : 'when it can', to] as const),
    ...Object.entries<string>(awaits ?? {}).map(([result, to]) => [`${awaited} ${result}`, to] as const),
    ...anytime.flatMap(([choice, one]) => ways(`${choice} at any time`, one)),
    ...(process.overtakenBy ? [['overtaken', process.overtakenBy.to] as const] : []),
  ]
}

const ways = (name: string, { to, all, instead }: Choice<string>): readonly Labelled[] => [
  [all ? `${name} of all` : name, to],
  ...(instead === undefined ? [] : [[`${name} objected to`, instead] as const]),
]
