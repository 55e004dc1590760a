import { agreements } from '../../schema/cases.ts'
import { people } from '../../schema/people.ts'
import { submissions } from '../../schema/submissions.ts'
import { networkColumns } from '../networks/stored.ts'
import { asArray, columnsOf } from '../process/rows.ts'
import { caseColumns, questionColumns, waited } from '../process/snapshot-sql.ts'
import { endedSql } from './ended-sql.ts'

export const personColumns = columnsOf(people)
export const submissionColumns = columnsOf(submissions)
export const agreementColumns = columnsOf(agreements)

const staff = `
  select json_group_array(person_id) from (select person_id from staff where network_id = c.network_id order by rank)`

/** The people of the case, the staff, whoever signed its agreement, and whoever else is named. */
const persons = `
  select json_group_array(json_array(${asArray(personColumns, 'p')}, o.name))
  from people p left join organisations o on o.id = p.organisation_id
  where p.id in (select value from json_each(c.roles))
    or p.id in (select value from json_each(w.value -> 1))
    or p.id in (select a.author from agreements a where a.case_id = c.id
      union select a.confirmed_by from agreements a where a.case_id = c.id)
    or p.id in (select person_id from staff where network_id = c.network_id)`

/** Of an intake its own; of an introduction or a project those of the need and of the offer. */
const submissionsOf = `
  select json_group_array(json_array(${asArray(submissionColumns, 's')}, k.id, o.name))
  from cases k
  join submissions s on s.id = k.memo ->> 'submissionId'
  join organisations o on o.id = s.organisation_id
  where k.id in (c.id, c.parent_id, c.counterpart_id)`

const decision = `
  select ${asArray(questionColumns, 'q')} from questions q
  where q.case_id = c.id and q.settled_at is not null order by q.settled_at desc, q.id desc limit 1`

/** The answer that set the end that a project has now. */
const postponed = `
  select ${asArray(questionColumns, 'q')} from questions q
  where c.process = 'project' and q.case_id = c.id and q.settled_at is not null and q.fields ->> 'newDate' is not null
  order by q.settled_at desc, q.id desc limit 1`

const agreement = `
  select ${asArray(agreementColumns, 'a')} from agreements a where a.case_id = c.id order by a.version desc limit 1`

/**
 * Everything that letters or pages about cases may speak of, in one statement. ?1 pairs of a case's id and more
 * people's ids, as JSON; `number` says which pair a row answers, and there is none where the case is not there.
 */
export const foundSql = `
  select w.key as number, ${asArray(caseColumns, 'c')} as "case", ${asArray(networkColumns, 'n')} as network, (${staff}) as staff,
    (${persons}) as people, (${submissionsOf}) as submissions, (${decision}) as decision, (${postponed}) as postponed,
    (${agreement}) as agreement,
    ${waited} as waited, ${endedSql} as ended
  from json_each(?1) w join cases c on c.id = w.value ->> 0 join networks n on n.id = c.network_id`
