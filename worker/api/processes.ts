import * as v from 'valibot'
import { jsonSchema } from '../../forms/json-schema.ts'
import { dateOf } from '../process/calendar.ts'
import type { Choice, FormOf, Process, StateDefinition } from '../process/define.ts'
import { diagram, targets } from '../process/mermaid.ts'
import { processes } from '../process/processes.ts'
import { read } from './operation.ts'
import { notFound } from './problems.ts'
import { record } from './values.ts'

const choiceSchema = v.object({
  name: v.string(),
  to: v.pipe(
    v.array(v.string()),
    v.description('where it leads; facts decide when there are several, and with none the case stays'),
  ),
  waitsForAll: v.boolean(),
  settles: v.picklist(['at once', 'later']),
  fields: v.pipe(v.nullable(record), v.description('JSON Schema; null when there are none, or the case decides them')),
})

const stateSchema = v.object({
  name: v.string(),
  isClosed: v.boolean(),
  asks: v.nullable(v.object({ question: v.string(), roles: v.array(v.string()), isPatient: v.boolean() })),
  choices: v.array(choiceSchema),
  remindsAfterDays: v.array(v.number()),
  silence: v.nullable(v.object({ days: v.number(), to: v.array(v.string()) })),
  byDate: v.array(v.string()),
  awaits: v.pipe(v.record(v.string(), v.string()), v.description('by what became of the case it waits for')),
})

const anytimeSchema = v.object({ ...choiceSchema.entries, by: v.array(v.string()), in: v.array(v.string()) })

const summary = { name: v.string(), version: v.number(), starts: v.array(v.string()) }

const processSchema = v.object({
  ...summary,
  states: v.array(stateSchema),
  anytime: v.array(anytimeSchema),
  mermaid: v.pipe(v.string(), v.description('the same as a state diagram')),
})

export const processOperations = [
  read('/processes', {
    summary: 'The processes that cases go through',
    query: {},
    gives: v.object({ items: v.array(v.object(summary)), nextCursor: v.null() }),
    read: async () => ({
      resource: {
        items: processes.map(({ name, version, starts }) => ({ name, version, starts: [...starts] })),
        nextCursor: null,
      },
    }),
  }),
  read('/processes/:name', {
    summary: 'One process: its states, who is asked what, the choices with their fields, where silence leads',
    query: {},
    gives: processSchema,
    isSingle: true,
    read: async ({ setting, key: { network }, param }) => {
      const process = processes.findLast(({ name }) => name === param('name'))
      if (!process) throw notFound()
      const today = dateOf(await setting.now(), network.timeZone)
      return { resource: await shown(process, { base: `${setting.env.BASE_URL}/answers`, today }) }
    },
  }),
]

type Place = Parameters<typeof jsonSchema>[2]

const shown = async (process: Process, place: Place): Promise<v.InferOutput<typeof processSchema>> => ({
  name: process.name,
  version: process.version,
  starts: [...process.starts],
  states: await Promise.all(Object.entries(process.states).map(([name, state]) => stateOf(name, state, place))),
  anytime: await Promise.all(
    Object.entries(process.anytime).map(async ([name, choice]) => ({
      ...(await choiceOf(name, choice, place)),
      by: [...choice.by],
      in: [...choice.in],
    })),
  ),
  mermaid: diagram(process),
})

const stateOf = async (name: string, state: StateDefinition<string>, place: Place) => ({
  name,
  isClosed: state.closed === true,
  asks: state.asks
    ? { question: state.asks.question, roles: [...state.asks.roles], isPatient: state.asks.patient }
    : null,
  choices: await Promise.all(Object.entries(state.choices ?? {}).map(([choice, is]) => choiceOf(choice, is, place))),
  remindsAfterDays: [...(state.remind ?? [])],
  silence: state.silence ? { days: state.silence.days, to: [...targets(state.silence.to)] } : null,
  byDate: (state.until ?? []).flatMap(({ to }) => targets(to)),
  awaits: { ...state.awaits },
})

const choiceOf = async (name: string, { to, all, atOnce, form }: Choice<string>, place: Place) => ({
  name,
  to: [...targets(to)],
  waitsForAll: all,
  settles: atOnce ? ('at once' as const) : ('later' as const),
  fields: form ? await fieldsOf(form, place) : null,
})

const fieldsOf = async (form: FormOf, place: Place) =>
  typeof form === 'function' ? null : { ...(await jsonSchema(form, 'en', place)) }
