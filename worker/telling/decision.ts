import { agreement } from '../../forms/answers/agreement.ts'
import { showAnswers } from '../../forms/show.ts'
import type { Instant } from '../process/calendar.ts'
import type { Facts } from '../process/context.ts'
import { processOf } from '../process/processes.ts'
import type { Form } from '../../forms/define.ts'
import type { DecisionTelling, PersonTelling } from '../words/telling.ts'
import { wordsOf } from '../words/wording.ts'
import { isReleasedIn, localeOf, type Reading } from './reader.ts'
import type { Found } from './store.ts'

export const agreementForm = agreement

/**
 * The answer that led to a letter. What one side of an introduction answers is not the other's to know, and its reason
 * least of all: only the staff reads it there.
 */
export const decisionOf = (
  found: Found,
  { personId, now }: Reading,
  isStaff: boolean,
  personOf: (id: string) => PersonTelling | undefined,
): DecisionTelling | undefined => {
  const { decision, case: row } = found
  if (!decision || decision.choice === null) return undefined
  const isAllowed = decision.fields?.['mayPassOn'] === true
  const isOfOther = row.process === 'introduction' && !isStaff && decision.personId !== personId
  if (isOfOther && !isAllowed) return undefined
  const locale = localeOf(found, personId)
  const words = wordsOf(row.process, locale)
  const asked = words.questions[decision.name]?.choices[decision.choice] ?? words.anytime[decision.choice]
  const form = formOf(found, decision.kind, decision.choice, now)
  const items = form ? showAnswers(form, decision.fields ?? {}, locale).flatMap((section) => section.items) : []
  return {
    choice: decision.choice,
    label: asked?.label ?? decision.choice,
    by: isOfOther && !isReleasedIn(found) ? undefined : personOf(decision.answeredBy ?? decision.personId),
    facts: items.map(({ label, text }) => ({ label, value: text })),
    said: Object.fromEntries(items.map(({ field, text }) => [field, text])),
  }
}

/** The form a choice brought; one that is made for the occasion is made again from what the case knows. */
const formOf = (found: Found, kind: 'state' | 'anytime' | 'side', choice: string, now: Instant): Form | undefined => {
  const row = found.case
  const process = processOf(row.process, row.processVersion)
  const choices = Object.values(process.states).map((state) => state.choices?.[choice])
  const chosen = kind === 'anytime' ? process.anytime[choice] : choices.find((candidate) => candidate !== undefined)
  const form = chosen?.form
  if (typeof form !== 'function') return form
  const facts: Facts = { zone: found.network.timeZone, settling: 0, staff: found.staff, mail: {}, heard: {} }
  return form({ case: row, facts, now })
}
