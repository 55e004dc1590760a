import type { Choice, Next, Process, StateDefinition } from './define.ts'
import { endlessLoops, type Edge, reachable } from './paths.ts'

/** Something that must hold of every table, and where it does not. */
export interface Statement {
  readonly says: string
  readonly broken: readonly string[]
}

type State = StateDefinition<string>
/** What a state breaks; `others` to look at the process that it waits for. */
type Law = (state: State, name: string, process: Process, others: readonly Process[]) => boolean

/** The proof of every table: each statement with the states that break it, none when it holds. */
export const prove = (processes: readonly Process[]): readonly Statement[] => [
  ...Object.entries(laws).map(([says, law]) => ({
    says,
    broken: processes.flatMap((one) => breaking(one, law, processes)),
  })),
  {
    says: 'a loop of silence names what bounds it',
    broken: processes.flatMap((process) =>
      endlessLoops(silentEdges(process)).map((loop) => `${process.name}: ${loop.join(' → ')}`),
    ),
  },
  {
    says: 'an anytime choice stands in open states that exist',
    broken: processes.flatMap(({ name, states, anytime }) =>
      Object.entries(anytime).flatMap(([choice, { in: where }]) =>
        where.filter((state) => !states[state] || states[state].closed).map((state) => `${name}.${choice} in ${state}`),
      ),
    ),
  },
]

const breaking = (process: Process, law: Law, others: readonly Process[]): readonly string[] =>
  Object.entries(process.states)
    .filter(([name, state]) => !law(state, name, process, others))
    .map(([name]) => `${process.name}.${name}`)

const laws: Readonly<Record<string, Law>> = {
  'every state can be reached from a start': (_, name, process) =>
    reachable(process.starts, allEdges(process)).has(name),

  'every target exists': (state, name, process) =>
    [...exits(state), ...anytimes(process, name)].every((target) => target in process.states),

  'every open state can be left': (state) => state.closed === true || exits(state).length > 0,

  'a closed state asks nothing and leads nowhere': (state) =>
    state.closed !== true || (exits(state).length === 0 && !state.asks && !state.remind && !state.news),

  'silence leads on from every open state, unless the coordinator is asked again and again': (state) =>
    state.closed === true || state.asks?.patient === true || silentExits(state).length > 0,

  'nobody but a coordinator is asked for ever': ({ asks, silence }) => !asks || asks.patient || silence !== undefined,

  'only coordinators are asked patiently': ({ asks }) =>
    !asks?.patient || asks.roles.every((role) => role === 'coordinator'),

  'reminders come in order, and before the silence': ({ remind = [], silence }) =>
    [...remind, silence?.days ?? Infinity].every((days, index, all) => days > (all[index - 1] ?? 0)),

  'a question is reminded of at most twice': ({ remind = [] }) => remind.length <= 2,

  'an alert comes before the silence': ({ alert, silence }) => !alert || alert.days < (silence?.days ?? Infinity),

  'the choices that wait for all lead to one place': (state) =>
    new Set(
      choices(state)
        .filter(({ all }) => all)
        .flatMap(({ to }) => targets(to)),
    ).size <= 1,

  'a choice that waits for all leaves no notes, for only the last one moves the case': (state) =>
    choices(state).every(({ all, notes }) => !all || !notes),

  'an answer that can be objected to is a coordinator’s, or names where the case goes instead': (state) =>
    choices(state).every(({ objection }) => !objection || state.asks?.patient === true),

  'whatever becomes of a child is provided for': (state, _, __, others) =>
    !state.awaits || isProvidedFor(state.awaits, resultsOf(others.find(({ name }) => name === state.awaited))),
}

/** Every result named is one that the child can have; those not named are caught by `otherwise`. */
const isProvidedFor = ({ otherwise, ...named }: NonNullable<State['awaits']>, results: readonly string[]): boolean =>
  results.length > 0 && otherwise.length > 0 && Object.keys(named).every((result) => results.includes(result))

/** How a case may end for its parent: its closed states and those it reports by. */
const resultsOf = (process: Process | undefined): readonly string[] =>
  Object.entries(process?.states ?? {})
    .filter(([, { closed, reports }]) => closed === true || reports === true)
    .map(([name]) => name)

const choices = (state: State): readonly Choice<string>[] => Object.values(state.choices ?? {})

const targets = (next: Next<string>): readonly string[] => (typeof next === 'string' ? [next] : next.among)

const silentExits = ({ silence, until = [], awaits }: State): readonly string[] => [
  ...(silence ? targets(silence.to) : []),
  ...until.flatMap(({ to }) => targets(to)),
  ...Object.values(awaits ?? {}),
]

const exits = (state: State): readonly string[] => [
  ...choices(state).flatMap(({ to, instead }) => [...targets(to), ...(instead === undefined ? [] : [instead])]),
  ...silentExits(state),
]

const anytimes = ({ anytime, overtakenBy }: Process, state: string): readonly string[] => [
  ...Object.values(anytime)
    .filter((choice) => choice.in.includes(state))
    .flatMap(({ to, instead }) => [...targets(to), ...(instead === undefined ? [] : [instead])]),
  ...(overtakenBy ? [overtakenBy.to] : []),
]

const allEdges = (process: Process): readonly Edge[] =>
  Object.entries(process.states)
    .filter(([, { closed }]) => !closed)
    .flatMap(([from, state]) => [...exits(state), ...anytimes(process, from)].map((to) => ({ from, to })))

/**
 * Where a case goes while nobody, or only one of several, says anything. Edges that name what bounds them are left out:
 * they can be gone a limited number of times, so a loop through them comes to an end.
 */
const silentEdges = ({ states }: Process): readonly Edge[] =>
  Object.entries(states).flatMap(([from, { silence, until = [], awaits, choices: offered }]) => {
    const joins = Object.values(offered ?? {}).filter(({ all }) => all)
    const leads = [...until, ...(silence ? [silence] : []), ...joins].filter((lead) => !isBounded(lead))
    const tos = [...leads.flatMap(({ to }) => targets(to)), ...Object.values(awaits ?? {})]
    return tos.map((to) => ({ from, to }))
  })

const isBounded = (lead: { readonly to: Next<string>; readonly bound?: string }): boolean =>
  lead.bound !== undefined || (typeof lead.to !== 'string' && lead.to.bound !== undefined)
