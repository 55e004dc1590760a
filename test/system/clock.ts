import * as v from 'valibot'

const timeSchema = v.object({ now: v.string(), nextDueAt: v.nullable(v.string()) })

/** Where the development clock stands and when something is due next, both as instants. */
export type Time = v.InferOutput<typeof timeSchema>

/** How to move it: by a duration such as `7d` (`s m h d`), to the next due instant, or back to real time. */
export type Move = { readonly advance: string } | { readonly next: true } | { readonly reset: true }

/** Moves the clock. Everything due until then has happened, in order, when this returns. */
export const moveClock = async (baseUrl: string, move: Move): Promise<Time> => {
  const response = await fetch(new URL('/dev/clock', baseUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(move),
  })
  if (!response.ok) throw new Error(`/dev/clock answered ${response.status}: ${await response.text()}`)
  return v.parse(timeSchema, await response.json())
}
