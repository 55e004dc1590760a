import * as v from 'valibot'
import type { CaseRow, QuestionRow } from '../process/context.ts'
import { asArray, fromArray } from '../process/rows.ts'
import { caseColumns, questionColumns } from '../process/snapshot-sql.ts'
import { storedCase, storedQuestion } from '../process/stored.ts'

/**
 * Of a need, as `c`: the newest introduction or co-operation for it that is over, its offer's title and organisation,
 * its newest settled answer and whose that was. Read with the rest, so that who is asked whom to introduce now can be
 * told without another statement.
 */
export const endedSql = `
  iif(c.process = 'need', (
    select json_array(${asArray(caseColumns, 'k')}, oc.title, oo.name,
      json((select json_array(${asArray(questionColumns, 'q')}, p.family_name, p.given_name)
       from questions q join people p on p.id = q.person_id
       where q.case_id = k.id and q.settled_at is not null order by q.settled_at desc, q.id desc limit 1)))
    from cases k
    left join cards oc on oc.case_id = k.counterpart_id
    left join organisations oo on oo.id = oc.organisation_id
    where k.parent_id = c.id and k.process in ('introduction', 'project') and k.closed_at is not null and k.state <> 'agreed'
    order by k.closed_at desc, k.id desc limit 1), null)`

export interface Ended {
  readonly case: CaseRow
  readonly offer: { readonly title: string; readonly organisation: string }
  readonly answer:
    | { readonly question: QuestionRow; readonly familyName: string; readonly givenName: string }
    | undefined
}

const array = v.array(v.unknown())

export const endedRow = v.pipe(
  v.tuple([
    array,
    v.nullable(v.string()),
    v.nullable(v.string()),
    v.nullable(v.tuple([array, v.string(), v.string()])),
  ]),
  v.transform(([row, title, organisation, answer]): Ended => ({
    case: v.parse(storedCase, fromArray(caseColumns, row)),
    offer: { title: title ?? '', organisation: organisation ?? '' },
    answer: answer
      ? {
          question: v.parse(storedQuestion, fromArray(questionColumns, answer[0])),
          familyName: answer[1],
          givenName: answer[2],
        }
      : undefined,
  })),
)
