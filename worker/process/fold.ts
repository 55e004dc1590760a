import * as v from 'valibot'
import type { Instant } from './calendar.ts'
import type { CaseId, Memo, PersonId, QuestionId, QuestionKind } from './context.ts'
import type { NewEvent } from './step.ts'

/** What the log alone knows of a case; the same as what is stored, or one of them is wrong. */
export interface Folded {
  readonly state: string
  readonly memo: Memo
  readonly roles: Readonly<Record<string, PersonId>>
  readonly entered: Readonly<Record<string, Instant>>
  readonly childId: CaseId | null
  readonly closedAt: Instant | null
  readonly questions: Readonly<Record<QuestionId, FoldedQuestion>>
}

export interface FoldedQuestion {
  readonly name: string
  readonly kind: QuestionKind
  readonly personId: PersonId
  /** Somebody may still answer it, or take an answer back. */
  readonly isOpen: boolean
  readonly choice: string | null
}

type Logged = Pick<NewEvent, 'type' | 'at' | 'data'>

const nothing: Folded = { state: '', memo: {}, roles: {}, entered: {}, childId: null, closedAt: null, questions: {} }

const roles = v.record(v.string(), v.string())
const memo = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())]))
const opened = v.object({ state: v.string(), roles, memo })
const moved = v.object({
  to: v.string(),
  memo: v.optional(memo, {}),
  roles: v.optional(roles, {}),
  childId: v.optional(v.string()),
})
const asked = v.object({
  questionId: v.string(),
  name: v.string(),
  kind: v.picklist(['state', 'anytime', 'side']),
  personId: v.string(),
})
const answered = v.object({ questionId: v.string(), choice: v.string() })
const about = v.object({ questionId: v.string() })
const remembered = v.object({ questionId: v.string(), memo: v.optional(memo, {}) })
const passed = v.object({ questionId: v.string(), roles })

/** Where a case is after its events, in their order. */
export const fold = (events: readonly Logged[]): Folded => events.reduce(after, nothing)

const after = (so: Folded, { type, at, data }: Logged): Folded => {
  switch (type) {
    case 'case.opened': {
      const { state, ...notes } = v.parse(opened, data)
      return { ...so, ...notes, state, entered: { [state]: at } }
    }
    case 'case.moved':
      return move(so, v.parse(moved, data), at)
    case 'case.closed':
      return { ...so, closedAt: at, questions: allClosed(so) }
    case 'question.asked': {
      const { questionId, ...question } = v.parse(asked, data)
      return change(so, questionId, { ...question, isOpen: true, choice: null })
    }
    case 'question.answered': {
      const { questionId, choice } = v.parse(answered, data)
      return change(so, questionId, { choice })
    }
    case 'answer.undone':
      return change(so, v.parse(about, data).questionId, { choice: null })
    case 'question.reopened':
      return change(so, v.parse(about, data).questionId, { isOpen: true, choice: null })
    case 'answer.settled': {
      const settled = v.parse(remembered, data)
      return { ...change(so, settled.questionId, { isOpen: false }), memo: { ...so.memo, ...settled.memo } }
    }
    case 'question.closed':
      return change(so, v.parse(about, data).questionId, { isOpen: false })
    case 'question.passedOn': {
      const given = v.parse(passed, data)
      return { ...change(so, given.questionId, { isOpen: false }), roles: { ...so.roles, ...given.roles } }
    }
    case 'submission.received':
    case 'address.confirmed':
    case 'question.reminded':
    case 'question.escalated':
    case 'contact.released':
    case 'letter.failed':
    case 'letter.dropped':
    case 'card.changed':
    case 'note.added':
    case 'consent.given':
    case 'consent.withdrawn':
    case 'person.erased':
      return so
  }
}

const move = (so: Folded, { to, childId, ...notes }: v.InferOutput<typeof moved>, at: Instant): Folded => ({
  ...so,
  state: to,
  memo: { ...so.memo, ...notes.memo },
  roles: { ...so.roles, ...notes.roles },
  entered: { ...so.entered, [to]: at },
  childId: childId ?? so.childId,
  questions: allClosed(so),
})

const change = (so: Folded, id: QuestionId, changed: Partial<FoldedQuestion>): Folded => {
  const before = so.questions[id] ?? { name: '', kind: 'state', personId: '', isOpen: false, choice: null }
  return { ...so, questions: { ...so.questions, [id]: { ...before, ...changed } } }
}

/** A state's questions end with it. */
const allClosed = ({ questions }: Folded): Folded['questions'] =>
  Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, { ...question, isOpen: false }]))
