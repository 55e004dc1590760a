import { consents, organisations, people } from '../../schema/people.ts'
import { submissions } from '../../schema/submissions.ts'
import { names } from '../names.ts'
import type { Instant } from '../process/calendar.ts'
import { columnsOf, inserting } from '../process/rows.ts'
import type { Step } from '../process/step.ts'
import { statementsOf } from '../process/write.ts'
import { stored, unconfirmedAt } from './store.ts'

/** A submission and the case it begins, as plain data: whoever has it may write it. */
export interface Reception {
  readonly step: Step
  readonly made: NewSubmission
  readonly granted: Granted
}

export interface NewSubmission {
  readonly submission: typeof submissions.$inferInsert
  readonly person: typeof people.$inferInsert
  readonly organisation: typeof organisations.$inferInsert
  readonly consents: readonly (typeof consents.$inferInsert)[]
}

/** What a submission was decided by. */
export interface Granted {
  readonly slug: string
  /** The network and its staff as they were read. */
  readonly stored: string
  readonly mailboxKey: string
  readonly since: Instant
  /** How many people may have come since then with the same mailbox and not confirmed it, this one too. `null`: any number. */
  readonly most: number | null
}

const insertSubmissions = inserting('submissions', columnsOf(submissions))
const insertPeople = inserting('people', columnsOf(people))
const insertOrganisations = inserting('organisations', columnsOf(organisations))
const insertConsents = inserting('consents', columnsOf(consents))

/** The statements of one batch, as many for several submissions as for one. */
export const receptionStatements = async (
  db: D1Database,
  receptions: readonly Reception[],
): Promise<D1PreparedStatement[]> => {
  const steps = receptions.map(({ step }) => step)
  const made = receptions.map((one) => one.made)
  const given = made.flatMap((one) => one.consents)
  return [
    ...(await statementsOf(db, steps, names.id)),
    insertOrganisations(
      db,
      made.map(({ organisation }) => organisation),
    ),
    insertPeople(
      db,
      made.map(({ person }) => person),
    ),
    insertSubmissions(
      db,
      made.map(({ submission }) => submission),
    ),
    ...(given.length > 0 ? [insertConsents(db, given)] : []),
    stillGranted(
      db,
      receptions.map(({ granted }) => granted),
    ),
  ]
}

const unconfirmed = unconfirmedAt('n.id', `g.value ->> 'mailboxKey'`, `g.value ->> 'since'`)

/** Stops the batch unless all that was decided by still holds; after the people, so that they count each other. */
const stillGranted = (db: D1Database, granted: readonly Granted[]): D1PreparedStatement =>
  db
    .prepare(
      `insert into outdated (what) select 'network' from json_each(?1) g where not exists (
         select 1 from networks n where n.slug = g.value ->> 'slug' and ${stored} = g.value ->> 'stored'
           and (g.value ->> 'most' is null or ${unconfirmed} <= g.value ->> 'most'))`,
    )
    .bind(JSON.stringify(granted))
