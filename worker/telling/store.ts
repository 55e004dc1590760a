import * as v from 'valibot'
import { type Published, readPublished } from '../../forms/publish.ts'
import { json } from '../../schema/values.ts'
import { agreements, cases, questions } from '../../schema/cases.ts'
import { networks } from '../../schema/networks.ts'
import { people } from '../../schema/people.ts'
import { submissions } from '../../schema/submissions.ts'
import { and, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { organisations } from '../../schema/people.ts'
import { formVersions } from '../../schema/submissions.ts'
import { database } from '../networks/store.ts'

/** Everything stored that a letter or page about one case may speak of. */
export interface Found {
  readonly case: typeof cases.$inferSelect
  readonly network: typeof networks.$inferSelect
  readonly people: readonly FoundPerson[]
  readonly staff: readonly string[]
  readonly submissions: readonly FoundSubmission[]
  /** The newest settled answer of the case. */
  readonly decision: typeof questions.$inferSelect | undefined
  readonly agreement: typeof agreements.$inferSelect | undefined
}

export interface FoundPerson {
  readonly person: typeof people.$inferSelect
  readonly organisation: string | null
}

export interface FoundSubmission {
  readonly submission: typeof submissions.$inferSelect
  /** The case it belongs to here: the intake, the need or the offer. */
  readonly caseId: string
  readonly organisation: string
  readonly published: Published
}

/** One batch of reads, whatever the case; `undefined` when there is no such case. */
export const find = async (env: Env, caseId: string, personIds: readonly string[]): Promise<Found | undefined> => {
  const db = database(env)
  const family = sql`select id from ${cases} where id = ${caseId}
    union select parent_id from ${cases} where id = ${caseId}
    union select counterpart_id from ${cases} where id = ${caseId}`
  const [rows, networkRows, staffRows, peopleRows, submissionRows, decisions, agreed] = await db.batch([
    db.select().from(cases).where(eq(cases.id, caseId)),
    db
      .select()
      .from(networks)
      .where(sql`${networks.id} = (select network_id from ${cases} where id = ${caseId})`),
    db
      .select({ personId: sql<string>`person_id` })
      .from(sql`staff`)
      .where(sql`network_id = (select network_id from ${cases} where id = ${caseId})`),
    db
      .select({ person: people, organisation: sql<string | null>`${organisations.name}`.as('organisation_name') })
      .from(people)
      .leftJoin(organisations, eq(organisations.id, people.organisationId))
      .where(
        or(
          inArray(people.id, [...personIds]),
          sql`${people.id} in (select person_id from staff where network_id = (select network_id from ${cases} where id = ${caseId}))`,
          sql`${people.id} in (select j.value from ${cases} c, json_each(c.roles) j where c.id in (${family}))`,
        ),
      ),
    db
      .select({
        submission: submissions,
        caseId: sql<string>`c.id`.as('for_case'),
        organisation: sql<string>`${organisations.name}`.as('organisation_name'),
        published: sql<string>`${formVersions.published}`.as('published_form'),
      })
      .from(submissions)
      .innerJoin(sql`${cases} c`, sql`c.id in (${family}) and ${submissions.id} = c.memo ->> 'submissionId'`)
      .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
      .innerJoin(
        formVersions,
        and(eq(formVersions.form, submissions.form), eq(formVersions.version, submissions.formVersion)),
      ),
    db
      .select()
      .from(questions)
      .where(and(eq(questions.caseId, caseId), isNotNull(questions.settledAt)))
      .orderBy(desc(questions.settledAt), desc(questions.id))
      .limit(1),
    db.select().from(agreements).where(eq(agreements.caseId, caseId)).orderBy(desc(agreements.version)).limit(1),
  ])
  const [row] = rows
  const [network] = networkRows
  if (!row || !network) return undefined
  return {
    case: row,
    network,
    people: peopleRows,
    staff: staffRows.map(({ personId }) => personId),
    submissions: submissionRows.map((found) => ({
      ...found,
      published: readPublished(v.parse(json(v.unknown()), found.published)),
    })),
    decision: decisions[0],
    agreement: agreed[0],
  }
}
