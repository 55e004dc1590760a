import type { PersonId, QuestionKind, QuestionRow, Role } from './context.ts'
import type { Ask } from './define.ts'
import { type Draft, personOf, put, record, write } from './draft.ts'

interface NewQuestion {
  readonly name: string
  readonly kind: QuestionKind
  readonly role: Role
  readonly personId: PersonId
  readonly about?: QuestionRow
  readonly fields?: QuestionRow['fields']
  /** Starts where another's reminders have got to, because she was asked in their stead. */
  readonly reminders?: number
}

export const open = (draft: Draft, asked: NewQuestion): QuestionRow => {
  const question: QuestionRow = {
    id: draft.names.id(),
    caseId: draft.case.id,
    networkId: draft.case.networkId,
    name: asked.name,
    kind: asked.kind,
    role: asked.role,
    personId: asked.personId,
    version: 1,
    aboutId: asked.about?.id ?? null,
    askedAt: draft.now,
    reminders: asked.reminders ?? 0,
    remindedAt: null,
    escalatedAt: null,
    choice: null,
    fields: asked.fields ?? null,
    answeredAt: null,
    answeredBy: null,
    settlesAt: null,
    settledAt: null,
    resumedAt: null,
    givenUpAt: null,
    closedAt: null,
    closedBecause: null,
  }
  put(draft, question)
  record(draft, 'question.asked', {
    questionId: question.id,
    name: question.name,
    kind: question.kind,
    role: question.role,
    personId: question.personId,
    ...(asked.about && { aboutId: asked.about.id }),
  })
  return question
}

/** The letter that carries a question; `round` 0 is the first, later ones are reminders or sent again. */
export const send = (draft: Draft, question: QuestionRow, round: number | string, timer?: boolean): void =>
  write(draft, question.name, question.personId, {
    question,
    key: `${question.id}:${question.version}:${round}`,
    ...(timer !== undefined && { timer }),
  })

/** Asks what a state asks, one question a person. */
export const ask = (draft: Draft, asked: Ask): void => {
  const people = new Set<PersonId>()
  for (const role of asked.roles) {
    const personId = personOf(draft, role)
    if (personId === undefined) throw new Error(`${draft.process.name}: nobody is ${role} in case ${draft.case.id}`)
    if (people.has(personId)) continue
    people.add(personId)
    send(draft, open(draft, { name: asked.question, kind: 'state', role, personId }), 0)
  }
}
