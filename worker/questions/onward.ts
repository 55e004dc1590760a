import { isProven } from '../people/proof.ts'
import type { QuestionRow } from '../process/context.ts'
import { signLink } from './link.ts'
import type { Opened } from './opened.ts'
import { signCasePage } from './page-link.ts'
import { standingOf } from './standing.ts'

/** Where somebody goes on from a question that is done with. */
export interface Onward {
  readonly leadsTo: 'newerQuestion' | 'casePage'
  readonly url: string
}

/** What waits for them in the same case, else the page of the case, as long as it is theirs. */
export const onwardFrom = async ({ LINK_KEYS }: Env, opened: Opened): Promise<Onward | undefined> => {
  const { question, found } = opened
  const newer = newerQuestion(opened)
  if (newer) {
    return { leadsTo: 'newerQuestion', url: `/l/${await signLink(LINK_KEYS, 'q', newer.id, newer.personId)}` }
  }
  const holder = namesOf(opened).find((id) => found.staff.includes(id) || Object.values(found.case.roles).includes(id))
  if (holder === undefined || !mayLook(opened)) return undefined
  // A page's link lives thirty days, however old the letter that leads to it: afterwards it is mailed anew on request.
  const endedAt = question.closedAt ?? question.answeredAt ?? question.askedAt
  return { leadsTo: 'casePage', url: `/l/${await signCasePage(LINK_KEYS, question.caseId, holder, endedAt)}` }
}

/** Asked of the same reader since, and waiting; read with the case. While an answer settles it may sweep it away. */
export const newerQuestion = (opened: Opened): QuestionRow | undefined => {
  const { question, snapshot, standing } = opened
  if (standing.type === 'settling' || standing.type === 'otherSettling') return undefined
  const names = namesOf(opened)
  const waiting = snapshot.questions.filter(
    (one) => one.id > question.id && names.includes(one.personId) && standingOf(one, false).type === 'open',
  )
  return waiting.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0]
}

/** Under whom we know the reader: somebody who had the address before is asked under the name they had then. */
const namesOf = (opened: Opened): readonly string[] => {
  const { presserId, found } = opened
  const { joinedTo = null } = personIn(opened, presserId) ?? {}
  const { submitter } = found.case.roles
  return [
    presserId,
    ...(joinedTo === null ? [] : [joinedTo]),
    ...(submitter !== undefined && isTheirsAgain(opened) ? [submitter] : []),
  ]
}

/** The address of a submission was corrected, and then back to this very one. */
export const isTheirsAgain = (opened: Opened): boolean => {
  const { question, presserId, found } = opened
  if (question.name !== 'confirmAddress' || presserId !== question.personId) return false
  const key = personIn(opened, presserId)?.emailKey ?? ''
  return key !== '' && personIn(opened, found.case.roles.submitter)?.emailKey === key
}

const personIn = ({ found }: Opened, id: string | undefined) =>
  found.people.find(({ person }) => person.id === id)?.person

const mayLook = (opened: Opened): boolean => {
  const person = personIn(opened, opened.presserId)
  return opened.found.staff.includes(opened.presserId) || (person !== undefined && isProven(person))
}
