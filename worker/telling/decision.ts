import { agreement } from '../../forms/answers/agreement.ts'
import { showAnswers } from '../../forms/show.ts'
import { processOf } from '../process/processes.ts'
import type { Form } from '../../forms/define.ts'
import type { DecisionTelling, PersonTelling } from '../words/telling.ts'
import { wordsOf } from '../words/wording.ts'
import { localeOf, type Reading } from './tell.ts'
import type { Found } from './store.ts'

export const agreementForm = agreement

/**
 * The answer that led to a letter. What one side of an introduction answers is not the other's to know, and its reason
 * least of all: only the staff reads it there.
 */
export const decisionOf = (
  found: Found,
  { personId }: Reading,
  isStaff: boolean,
  personOf: (id: string) => PersonTelling | undefined,
): DecisionTelling | undefined => {
  const { decision, case: row } = found
  if (!decision || decision.choice === null) return undefined
  if (row.process === 'introduction' && !isStaff && decision.personId !== personId) return undefined
  const locale = localeOf(found, personId)
  const words = wordsOf(row.process, locale)
  const asked = words.questions[decision.name]?.choices[decision.choice] ?? words.anytime[decision.choice]
  const form = formOf(found, decision.kind, decision.choice)
  const items = form ? showAnswers(form, decision.fields ?? {}, locale).flatMap((section) => section.items) : []
  return {
    choice: decision.choice,
    label: asked?.label ?? decision.choice,
    by: personOf(decision.answeredBy ?? decision.personId),
    facts: items.map(({ label, text }) => ({ label, value: text })),
    said: Object.fromEntries(items.map(({ field, text }) => [field, text])),
  }
}

/** The form a choice brought; one that was made for the occasion (missing details) is shown by its own letter instead. */
const formOf = ({ case: row }: Found, kind: 'state' | 'anytime' | 'side', choice: string): Form | undefined => {
  const process = processOf(row.process, row.processVersion)
  const choices = Object.values(process.states).map((state) => state.choices?.[choice])
  const found = kind === 'anytime' ? process.anytime[choice] : choices.find((candidate) => candidate !== undefined)
  return typeof found?.form === 'function' ? undefined : found?.form
}
