import type { Locale } from '../../forms/locale.ts'
import { type ShownSection, showAnswers } from '../../forms/show.ts'
import type { CaseRow, Facts, QuestionRow } from '../process/context.ts'
import { processOf } from '../process/processes.ts'
import type { Form } from '../../forms/define.ts'
import type { DecisionTelling, PersonTelling } from '../words/telling.ts'
import { wordsOf } from '../words/wording.ts'
import { isReleasedIn, localeOf, type Reading } from './reader.ts'
import type { Found } from './store.ts'

type PersonOf = (id: string) => PersonTelling | undefined

/**
 * The answer that led to a letter. What one side of an introduction answers is not the other's to know, and its reason
 * least of all: only the staff reads it there.
 */
export const decisionOf = (
  found: Found,
  { personId }: Reading,
  isStaff: boolean,
  personOf: PersonOf,
): DecisionTelling | undefined => {
  const { decision, case: row } = found
  if (!decision) return undefined
  const isAllowed = decision.fields?.['mayPassOn'] === true
  const isOfOther = row.process === 'introduction' && !isStaff && decision.personId !== personId
  if (isOfOther && !isAllowed) return undefined
  return answerOf(found, decision, localeOf(found, personId), isOfOther && !isReleasedIn(found) ? nobody : personOf)
}

const nobody: PersonOf = () => undefined

/** The answer that set a project's present end: each side was told of it when it was given. */
export const postponedOf = (found: Found, { personId }: Reading, personOf: PersonOf): DecisionTelling | undefined =>
  found.postponed && answerOf(found, found.postponed, localeOf(found, personId), personOf)

const answerOf = (
  found: Found,
  answered: QuestionRow,
  locale: Locale,
  personOf: PersonOf,
): DecisionTelling | undefined => {
  if (answered.choice === null) return undefined
  const { label, items } = shownAnswer(found, found.case, answered, locale)
  return {
    choice: answered.choice,
    label,
    by: personOf(answered.answeredBy ?? answered.personId),
    facts: items.map((item) => ({ label: item.label, value: item.text })),
    said: Object.fromEntries(items.map(({ field, text }) => [field, text])),
  }
}

/** The button that was pressed, and what its form was filled in with. It does not ask whose to know that is. */
export const shownAnswer = (
  found: Pick<Found, 'network' | 'staff'>,
  row: CaseRow,
  answered: QuestionRow,
  locale: Locale,
): { readonly label: string; readonly items: ShownSection['items'] } => {
  const choice = answered.choice ?? ''
  const words = wordsOf(row.process, locale)
  const asked = words.questions[answered.name]?.choices[choice] ?? words.anytime[choice]
  const form = formOf(found, row, answered)
  const items = form ? showAnswers(form, answered.fields ?? {}, locale).flatMap((section) => section.items) : []
  return { label: asked?.label ?? choice, items }
}

/**
 * The form a choice brought; one that is made for the occasion is made again from what the case knows. Several questions
 * of a process may have a choice of one name, each with a form of its own.
 */
const formOf = (
  { network, staff }: Pick<Found, 'network' | 'staff'>,
  row: CaseRow,
  { kind, name, choice, answeredAt }: QuestionRow,
): Form | undefined => {
  const process = processOf(row.process, row.processVersion)
  const asking = Object.values(process.states).filter(({ asks }) => asks?.question === name)
  const choices = asking.map((state) => state.choices?.[choice ?? ''])
  const chosen =
    kind === 'anytime' ? process.anytime[choice ?? ''] : choices.find((candidate) => candidate !== undefined)
  const form = chosen?.form
  if (typeof form !== 'function') return form
  const facts: Facts = { zone: network.timeZone, settling: 0, staff, mail: {}, heard: {} }
  return form({ case: row, facts, now: answeredAt ?? 0 })
}
