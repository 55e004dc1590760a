import { newAddress } from '../../forms/answers/new-address.ts'
import { open, send } from './asking.ts'
import type { PersonId, QuestionRow } from './context.ts'
import { type Choice, to } from './define.ts'
import { type Draft, live, put, record, write } from './draft.ts'
import { closeSide, openSide, writeBeside } from './moving.ts'

/**
 * Two questions stand beside every state, both about another question and both for the coordinator: a letter that
 * could not be delivered, and a person who names somebody else. They hold the clock of their question and close with it.
 */
const undeliverable = {
  newAddress: to('', newAddress),
  /** She rang them up; `said` is their choice, the other fields are those of its form. */
  byPhone: to(''),
  giveUp: to(''),
} as const
const passOn = { allow: to(''), refuse: to('') } as const

export const sideChoices = (name: string): Readonly<Record<string, Choice<string>>> => {
  switch (name) {
    case 'undeliverable':
      return undeliverable
    case 'passOn':
      return passOn
    default:
      return {}
  }
}

export const sideQuestions = { undeliverable, passOn } as const

/** What a settled side answer does to the question it is about. */
export const settleSide = (draft: Draft, side: QuestionRow): void => {
  closeSide(draft, side)
  const about = live(draft).find(({ id }) => id === side.aboutId)
  // Answered in the meantime: there is nothing left to decide about it.
  if (!about || about.settlesAt !== null) return
  closeSidesOf(draft, about, side.name)
  switch (side.choice) {
    case 'newAddress':
      readdress(draft, side, about, String(side.fields?.['email']))
      return
    case 'giveUp':
      giveUp(draft, about)
      return
    case 'byPhone':
      answerFor(draft, side, about)
      return
    case 'allow':
      passTo(draft, about, String(side.fields?.['toPersonId']))
      return
    case 'refuse':
      put(draft, { ...about, resumedAt: draft.now })
      // They were told that somebody else would be asked. No letter of the question, of which there are so many at most.
      write(draft, 'staysWithYou', about.personId, { key: `${side.id}:staysWithYou`, timer: false })
      return
    case null:
      throw new Error(`${side.name} settled without a choice`)
  }
}

/** What the person asked has said on the telephone is their answer. */
const answerFor = (draft: Draft, { answeredBy, fields }: QuestionRow, about: QuestionRow): void => {
  const { said, ...own } = fields ?? {}
  const choice = String(said)
  record(draft, 'question.answered', {
    questionId: about.id,
    choice,
    settlesAt: draft.now,
    onBehalfOf: about.personId,
  })
  put(draft, { ...about, choice, fields: own, answeredAt: draft.now, answeredBy, settlesAt: draft.now })
}

/** A letter that never arrived goes to the right address; where it came to somebody else, they keep a link to what it asked. */
const readdress = (draft: Draft, side: QuestionRow, about: QuestionRow, email: string): void => {
  const { personId } = about
  if (side.fields?.['disowned'] === true) {
    const by = draft.names.id()
    writeBeside(draft, { type: 'person.replaced', personId, by, email })
    return passTo(draft, about, by, about.name)
  }
  writeBeside(draft, { type: 'address.changed', personId, email })
  put(draft, { ...about, resumedAt: draft.now })
  send(draft, about, `again:${side.id}`, false)
}

/** Those about a question that needs nobody's care any more, the deputy's copies among them. */
export const closeSidesOf = (draft: Draft, { id }: QuestionRow, name?: string): void => {
  for (const side of live(draft)) {
    if (side.aboutId !== id || (name !== undefined && side.name !== name)) continue
    put(draft, { ...side, closedAt: draft.now, closedBecause: 'moved' })
    record(draft, 'question.closed', { questionId: side.id, because: 'moved' })
  }
}

export const giveUp = (draft: Draft, question: QuestionRow): void => {
  closeSidesOf(draft, question)
  put(draft, { ...question, givenUpAt: draft.now })
  record(draft, 'question.closed', { questionId: question.id, because: 'givenUp' })
}

/** The new person plays every role of the old one for the rest of the case, and has all the time of the question. */
export const passTo = (draft: Draft, question: QuestionRow, personId: PersonId, letter = 'passedOn'): void => {
  closeSidesOf(draft, question)
  put(draft, { ...question, closedAt: draft.now, closedBecause: 'passedOn' })
  const held = Object.entries(draft.case.roles).filter(([, id]) => id === question.personId)
  const roles = Object.fromEntries(held.map(([role]) => [role, personId]))
  draft.case = { ...draft.case, roles: { ...draft.case.roles, ...roles } }
  record(draft, 'question.passedOn', { questionId: question.id, from: question.personId, to: personId, roles })
  const about = draft.questions.find(({ id }) => id === question.aboutId)
  const { name, kind, role, fields } = question
  const opened = open(draft, { name, kind, role, personId, fields, ...(about && { about }) })
  write(draft, letter, personId, { question: opened, key: `${opened.id}:0`, timer: false })
}

interface Passing {
  readonly toPersonId: PersonId
  readonly ownDomain: boolean
  readonly letter: string
}

/**
 * Asks the coordinator whether the person named may take over, unless that person is of the same house. A second wish
 * takes the place of the first. Coordinators pass on to coordinators only, and ask nobody.
 */
export const wishToPass = (draft: Draft, question: QuestionRow, { toPersonId, ownDomain, letter }: Passing): void => {
  if (ownDomain || question.role === 'coordinator') return passTo(draft, question, toPersonId, letter)
  closeSidesOf(draft, question, 'passOn')
  send(draft, openSide(draft, 'passOn', question, { toPersonId }), 0, false)
}

/**
 * Whoever was named by mistake has said so, and names nobody: only the coordinator can know who was meant. Said twice it
 * is one question; that they had named somebody before counts no more.
 */
export const disown = (draft: Draft, question: QuestionRow): void => {
  if (live(draft).some(({ name, aboutId }) => name === 'undeliverable' && aboutId === question.id)) return
  closeSidesOf(draft, question, 'passOn')
  send(draft, openSide(draft, 'undeliverable', question, { disowned: true }), 0, false)
}
