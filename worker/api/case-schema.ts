import * as v from 'valibot'
import { asArray, columnsOf } from '../process/rows.ts'
import { cases, questions } from '../../schema/cases.ts'
import { choicesOf } from '../process/answering.ts'
import type { CaseRow, Facts, QuestionRow } from '../process/context.ts'
import { processOf, processes } from '../process/processes.ts'
import { fromArray } from '../process/rows.ts'
import { silentAtEarliest } from '../process/silence.ts'
import { storedCase, storedQuestion } from '../process/stored.ts'
import { id, instant, parsed, record } from './values.ts'

const processNames = processes.map(({ name }) => name)

export const process = v.picklist(processNames)

export const ballWith = v.picklist([
  'coordinator',
  'submitter',
  'owner',
  'ngo',
  'company',
  'both',
  'date',
  'case',
  'nobody',
])

export const question = v.object({
  id,
  name: v.string(),
  personId: id,
  role: v.pipe(v.string(), v.description('`coordinator`: any write key may answer; else only on behalf of the person')),
  version: v.pipe(v.number(), v.description('changes only when what is asked changes')),
  choices: v.pipe(v.array(v.string()), v.description('what may be answered now; `/processes/{name}` has their fields')),
  askedAt: instant,
  dueAt: v.pipe(v.nullable(instant), v.description('when silence leads on by itself, at the earliest')),
  remindersSent: v.number(),
  answer: v.nullable(v.object({ choice: v.string(), fields: record, at: instant, by: v.nullable(v.string()) })),
  settlesAt: v.pipe(v.nullable(instant), v.description('until then the answer can be undone')),
  closedAt: v.nullable(instant),
  closedBecause: v.nullable(v.string()),
})

export const caseSchema = v.object({
  id,
  reference: v.string(),
  process,
  processVersion: v.number(),
  state: v.string(),
  ballWith,
  dueAt: v.pipe(v.nullable(instant), v.description('when the case goes on by itself')),
  version: v.pipe(v.number(), v.description('sequence of its last event')),
  openedAt: instant,
  closedAt: v.nullable(instant),
  parentId: v.nullable(id),
  subject: v.object({ type: v.string(), id }),
  questions: v.array(question),
})

const caseColumns = columnsOf(cases)
const questionColumns = columnsOf(questions)

const questionRow = asArray(questionColumns, 'q')

/** The open ones without a subquery of their own: its rows would be read twice. */
const questionRows = {
  open: `select json_group_array(${questionRow}) from questions q where q.case_id = t.id and q.closed_at is null`,
  all: `select json_group_array(json(row)) from (
    select ${questionRow} as row from questions q where q.case_id = t.id order by q.id desc limit 100)`,
} as const

/** A case as `t`, with its open questions, or with the newest hundred. */
export const caseSelection = (which: keyof typeof questionRows): string =>
  `${asArray(caseColumns, 't')} as "case", (${questionRows[which]}) as questions`

const stored = v.object({
  case: parsed(v.array(v.unknown())),
  questions: parsed(v.array(v.array(v.unknown()))),
})

export interface FoundCase {
  readonly row: CaseRow
  readonly questions: readonly QuestionRow[]
}

export const foundCase = (found: unknown): FoundCase => {
  const { case: columns, questions: rows } = v.parse(stored, found)
  return {
    row: v.parse(storedCase, fromArray(caseColumns, columns)),
    questions: rows.map((values) => v.parse(storedQuestion, fromArray(questionColumns, values))),
  }
}

export const showCase = ({ row, questions: asked }: FoundCase, zone: string): v.InferOutput<typeof caseSchema> =>
  v.parse(caseSchema, {
    ...row,
    version: row.seq,
    subject: subjectOf(row),
    questions: asked.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => showQuestion(row, one, zone)),
  })

/** The intake is about its submission; every other case is itself what the API shows under its own name. */
const subjectOf = ({ process: name, id: caseId, memo }: CaseRow) => {
  const submissionId = memo['submissionId']
  return name === 'intake' && typeof submissionId === 'string'
    ? { type: 'submission', id: submissionId }
    : { type: name, id: caseId }
}

const showQuestion = (row: CaseRow, asked: QuestionRow, zone: string) => {
  const { choice, fields, answeredAt, answeredBy, settlesAt, settledAt, givenUpAt, closedAt } = asked
  const isOpen = closedAt === null && givenUpAt === null && answeredAt === null
  return {
    ...asked,
    choices: isOpen ? choiceNames(row, asked, zone) : [],
    dueAt: isOpen ? (silentAtEarliest(row, asked, zone) ?? null) : null,
    remindersSent: asked.reminders,
    answer:
      choice === null || answeredAt === null ? null : { choice, fields: fields ?? {}, at: answeredAt, by: answeredBy },
    settlesAt: settledAt === null ? settlesAt : null,
  }
}

/** What is offered depends on what the case remembers, not on facts that would have to be read. */
const choiceNames = (row: CaseRow, asked: QuestionRow, zone: string): readonly string[] => {
  if (asked.kind === 'anytime') return []
  const facts: Facts = { zone, settling: 0, staff: [], mail: {}, heard: {} }
  const here = { process: processOf(row.process, row.processVersion), case: row, facts, now: row.openedAt }
  return Object.keys(choicesOf(here, asked))
}
