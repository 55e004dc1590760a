import { languages } from '../language/languages.ts'
import { Facts } from '../pages/facts.tsx'
import { shownAnswer } from '../telling/decision.ts'
import { localeOf } from '../telling/reader.ts'
import { pageWords } from '../words/wording.ts'
import type { CaseView } from './case-view.ts'

/** As many rows as stand open; an agreement or a survey is folded away under who gave it. */
const MOST_ROWS = 4

/** What both sides have said, with their reasons: the staff learns from it, and nobody else reads it. */
export function Answers({ view: { found, personId, snapshot, own } }: { readonly view: CaseView }) {
  const isOfTwo = snapshot.case.process === 'introduction' || snapshot.case.process === 'project'
  if (!isOfTwo || !found.staff.includes(personId) || own.answers.length === 0) return null
  const locale = localeOf(found, personId)
  const language = languages[locale]
  return (
    <>
      <h2>{pageWords(locale).answersGiven}</h2>
      {own.answers.map(({ question, organisation, ...person }) => {
        const { label, items } = shownAnswer(found, snapshot.case, question, locale)
        const by = [language.personName(person), organisation].filter(Boolean).join(', ')
        const on = language.date(question.answeredAt ?? question.askedAt, found.network.timeZone)
        const title = `${by} (${on}): ${language.quoted(label)}`
        const facts = items.map((item) => ({ label: item.label, value: item.text }))
        if (facts.length === 0) return <p>{title}</p>
        return (
          <details open={facts.length <= MOST_ROWS}>
            <summary>{title}</summary>
            <Facts facts={facts} />
          </details>
        )
      })}
    </>
  )
}
