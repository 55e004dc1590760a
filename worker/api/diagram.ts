import type { Next, Process, StateDefinition } from '../process/define.ts'

type Arrow = readonly [from: string, to: string, because: string]

export const targetsOf = (next: Next<string>): string[] => (typeof next === 'string' ? [next] : [...next.among])

/** The table as a Mermaid state diagram: who moves it by which choice, and where silence, dates and other cases lead. */
export const diagramOf = ({ states, starts, anytime }: Process): string => {
  const named = Object.entries(states)
  const arrows = [
    ...starts.map((start): Arrow => ['[*]', start, '']),
    ...named.flatMap(([name, state]) => arrowsOf(name, state)),
    ...Object.entries(anytime).flatMap(([choice, is]) =>
      is.in.flatMap((from) => targetsOf(is.to).map((to): Arrow => [from, to, `${is.by.join(' or ')}: ${choice}`])),
    ),
    ...named.filter(([, { closed }]) => closed === true).map(([name]): Arrow => [name, '[*]', '']),
  ]
  const lines = arrows.map(([from, to, because]) => `  ${from} --> ${to}${because === '' ? '' : `: ${because}`}`)
  return ['stateDiagram-v2', ...new Set(lines), ''].join('\n')
}

const arrowsOf = (
  from: string,
  { asks, choices = {}, silence, until = [], awaits = { otherwise: '' } }: StateDefinition<string>,
): Arrow[] => {
  const asked = asks?.roles.join(' or ') ?? ''
  return [
    ...Object.entries(choices).flatMap(([choice, { to }]) =>
      targetsOf(to).map((target): Arrow => [from, target, `${asked}: ${choice}`]),
    ),
    ...(silence ? targetsOf(silence.to).map((to): Arrow => [from, to, `silence of ${silence.days} days`]) : []),
    ...until.flatMap(({ to, at }) => targetsOf(to).map((target): Arrow => [from, target, at ? 'date' : 'event'])),
    ...Object.entries(awaits).flatMap(([result, to]): Arrow[] => (to === '' ? [] : [[from, to, `case ${result}`]])),
  ]
}
