import * as v from 'valibot'
import { isDay } from '../../forms/day.ts'
import { isRecord } from '../../forms/json.ts'

/**
 * What the API's resources are made of. One schema a value: it reads what is stored, and its output is what the
 * OpenAPI document describes.
 */

/** Epoch milliseconds, shown as RFC 3339 UTC. */
export const instant = v.pipe(
  v.number(),
  v.transform((at) => new Date(at).toISOString()),
  v.string(),
  v.isoTimestamp(),
)

/** `Date.parse` alone would take 30 February for a day of March. */
const isInstantOrDay = (text: string): boolean => {
  const [day = '', time = 'T00:00Z'] = text.split(/(?=T)/)
  return (
    isDay(day) && /^T(?:[01]\d|2[0-3])(?::[0-5]\d){1,2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(time)
  )
}

/** A filter by time, as it was sent; `Date.parse` reads it. */
export const instantOrDay = v.pipe(
  v.string(),
  v.check(isInstantOrDay, 'not_a_date'),
  v.description('RFC 3339 instant, or a day, which begins at midnight UTC'),
)

export const id = v.string()

/** An object; Valibot alone would take an array for one without members. */
export const record = v.pipe(v.custom<Record<string, unknown>>(isRecord), v.record(v.string(), v.unknown()))

/** SQL knows no booleans. */
export const truth = v.pipe(
  v.nullable(v.number()),
  v.transform((value) => value === 1),
  v.boolean(),
)

/** JSON made by SQL, or stored as text. */
export const parsed = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) =>
  v.pipe(v.string(), v.parseJson(), schema)

export const listOf = <Item extends v.GenericSchema<unknown, unknown>>(item: Item) =>
  v.object({ items: v.array(item), nextCursor: v.nullable(v.string()) })

const LARGEST_PAGE = 100

/** The query of every list; a resource adds its filters. */
export const paging = {
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/),
      v.transform(Number),
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(LARGEST_PAGE),
    ),
    '25',
  ),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(400), v.description('`nextCursor` of the page before'))),
}

/** A filter: one word of the resource's own. */
export const word = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100)))

/** What somebody looks for. */
export const searched = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200)))
