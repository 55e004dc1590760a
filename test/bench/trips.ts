import * as v from 'valibot'
import type { Trip } from './counting/database.ts'
import type { Server } from './server.ts'
import { formPath, newSubmission } from './submission.ts'

const tripsSchema: v.GenericSchema<unknown, readonly Trip[]> = v.array(
  v.object({ kind: v.picklist(['one', 'batch']), statements: v.number(), read: v.number(), written: v.number() }),
)
const costsSchema = v.object({ before: tripsSchema, after: tripsSchema })

/** What one request asked of D1, before its answer and after it. */
export type Costs = v.InferOutput<typeof costsSchema>

export interface Answer {
  readonly status: number
  readonly text: string
  readonly costs: Costs
}

/** Asks the counting Worker. */
export const ask = async ({ port }: Server, path: string, request: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(`http://localhost:${port}${path}`, request)
  const costs = v.parse(costsSchema, JSON.parse(response.headers.get('Bench-Trips') ?? 'null'))
  return { status: response.status, text: await response.text(), costs }
}

const submit = (server: Server): Promise<Answer> =>
  ask(server, formPath, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: newSubmission() })

/** What one submission costs once an isolate knows what it keeps. */
export const tripsOfSubmission = async (server: Server): Promise<Costs> => {
  for (let count = 0; count < 3; count += 1) await submit(server)
  const { status, text, costs } = await submit(server)
  if (status !== 201) throw new Error(`the form answered ${status}: ${text}`)
  return costs
}

const counts = (trips: readonly Trip[]): string =>
  trips.map(({ kind, statements }) => (kind === 'batch' ? `batch of ${statements}` : 'one')).join(' + ') || 'none'

const sum = (trips: readonly Trip[], of: 'read' | 'written' | 'statements'): number =>
  trips.reduce((total, trip) => total + trip[of], 0)

export const tellTrips = (trips: readonly Trip[]): string =>
  `${trips.length} (${counts(trips)}), rows ${sum(trips, 'read')} read, ${sum(trips, 'written')} written`

export const rowsRead = ({ before }: Costs): number => sum(before, 'read')
