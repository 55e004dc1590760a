import * as v from 'valibot'
import { causes } from '../../forms/causes.ts'
import { sectors } from '../../forms/sectors.ts'
import type { Instant } from '../process/calendar.ts'
import { candidatesSql, subjectsSql, textsSql } from './candidates-sql.ts'
import { contributionTypes } from './contributions.ts'
import { areas, efforts, periods, units } from './features.ts'
import type { Side } from './marks.ts'

const optional = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullable(schema),
    v.transform((value) => value ?? undefined),
  )

/** The answers kept in `features`, under their own names. */
const features = v.object({
  settlement: v.string(),
  postalCode: v.string(),
  area: v.picklist(areas),
  places: v.number(),
  causes: v.array(v.picklist(causes)),
  causesExcluded: v.array(v.picklist(causes)),
  deadline: optional(v.string()),
  deadlineFlexible: v.boolean(),
  effortGuess: optional(v.picklist(efforts)),
  ownContribution: v.boolean(),
  capacity: optional(v.number()),
  capacityUnit: optional(v.picklist(units)),
  period: optional(v.picklist(periods)),
  availableFrom: optional(v.string()),
  availableTo: optional(v.string()),
  leadTimeWeeks: optional(v.number()),
  sector: optional(v.picklist(sectors)),
})

const profile = v.object({
  id: v.number(),
  caseId: v.string(),
  organisationId: v.string(),
  networkId: v.string(),
  side: v.picklist(['need', 'offer']),
  type: v.picklist(contributionTypes),
  state: v.string(),
  title: v.string(),
  features: v.pipe(v.string(), v.parseJson(), features),
  organisation: v.string(),
  openRequests: v.number(),
  held: v.number(),
  asked: v.number(),
  recentAsks: v.number(),
})

const candidate = v.object({
  ...profile.entries,
  speaks: v.pipe(
    v.number(),
    v.transform((value) => value === 1),
  ),
})

const text = { body: v.string(), wishes: v.string(), avoids: v.string() }

const subject = v.object({
  ...profile.entries,
  ...text,
  region: v.string(),
  zone: v.string(),
  first: v.picklist(['ngo', 'company']),
  tried: v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.string()]))),
})

const texts = v.object({ id: v.number(), ...text })

export type Profile = v.InferOutput<typeof profile>
export type Candidate = v.InferOutput<typeof candidate>
export type Subject = v.InferOutput<typeof subject>
export type Texts = v.InferOutput<typeof texts>

/** Introductions of so long ago still count as having been asked. */
const RECENT = 60 * 86_400_000

/** The cards of these cases with their words and history, in no order. */
export const readSubjects = async (
  db: D1Database,
  caseIds: readonly string[],
  now: Instant,
): Promise<readonly Subject[]> => {
  const { results } = await db
    .prepare(subjectsSql)
    .bind(JSON.stringify(caseIds), null, now - RECENT)
    .all()
  return v.parse(v.array(subject), results)
}

/** What to look for among the other side's cards. */
export interface Wanted {
  readonly networkId: string
  readonly side: Side
  readonly types: readonly string[]
  readonly region: string
  /** MATCH expressions. */
  readonly carrying: string
  readonly sharing: string
  readonly siblings: readonly string[]
}

/** How many cards a branch may bring, whatever the number of its types. */
const NEAR = 60
const ANYWHERE = 30
const SIBLINGS = 40

/** At most 200 free cards, without their texts. */
export const readCandidates = async (db: D1Database, wanted: Wanted, now: Instant): Promise<readonly Candidate[]> => {
  const { networkId, side, types, region, carrying, sharing, siblings } = wanted
  const { results } = await db
    .prepare(candidatesSql)
    .bind(
      networkId,
      side,
      now - RECENT,
      JSON.stringify(types),
      region,
      each(NEAR, types),
      each(ANYWHERE, types),
      carrying,
      sharing,
      JSON.stringify(siblings),
      each(SIBLINGS, siblings),
    )
    .all()
  return v.parse(v.array(candidate), results)
}

const each = (limit: number, types: readonly string[]): number => Math.floor(limit / Math.max(1, types.length))

export const readTexts = async (db: D1Database, ids: readonly number[]): Promise<ReadonlyMap<number, Texts>> => {
  const { results } = await db.prepare(textsSql).bind(JSON.stringify(ids)).all()
  return new Map(v.parse(v.array(texts), results).map((row) => [row.id, row]))
}
