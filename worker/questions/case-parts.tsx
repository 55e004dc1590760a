import type { Locale } from '../../forms/locale.ts'
import { showAnswers } from '../../forms/show.ts'
import { viewOf } from '../../forms/view.ts'
import { intakeForm } from '../intake/forms.ts'
import { languages } from '../language/languages.ts'
import { Button } from '../pages/button.tsx'
import { ErrorSummary } from '../pages/error-summary.tsx'
import { Facts } from '../pages/facts.tsx'
import { FormFields } from '../pages/fields.tsx'
import { formErrors } from '../pages/form-errors.ts'
import { Timeline } from '../pages/timeline.tsx'
import { dateOf } from '../process/calendar.ts'
import { localeOf } from '../telling/reader.ts'
import { answersOf } from '../telling/tell.ts'
import { pageWords, wordsOf } from '../words/wording.ts'
import { rawOf } from './answer.ts'
import { type Again, anytimeFor, type CaseView } from './case-view.ts'

/** What happened, in words; events that are ours alone are left out. */
export function History({ view }: { readonly view: CaseView }) {
  const { found, own, personId, snapshot } = view
  const locale = localeOf(found, personId)
  const language = languages[locale]
  const said = pageWords(locale)
  const states = wordsOf(snapshot.case.process, locale).states
  const moments = own.events.flatMap(({ type, at, data, actorId }) => {
    const who = whoOf(view, typeof data['personId'] === 'string' ? data['personId'] : actorId)
    const asked = questionOf(snapshot.case.process, data, locale)
    const text = said.happened[type]({ who, state: states[String(data['to'] ?? data['state'])], question: asked })
    return text === undefined ? [] : [{ at: language.dateTime(at, found.network.timeZone), text }]
  })
  return (
    <>
      <h2>{said.whatHappened}</h2>
      <Timeline moments={moments} />
    </>
  )
}

/** Whom an event concerns: who was asked, else who acted. */
const whoOf = ({ personId, found }: CaseView, id: string | null): 'reader' | 'staff' | 'other' => {
  if (id === personId) return 'reader'
  return id !== null && found.staff.includes(id) ? 'staff' : 'other'
}

const questionOf = (process: string, { name }: Readonly<Record<string, unknown>>, locale: Locale): string | undefined =>
  typeof name === 'string' ? wordsOf(process, locale).questions[name]?.subject : undefined

export function OwnData({ view: { found, personId, snapshot, link } }: { readonly view: CaseView }) {
  const locale = localeOf(found, personId)
  const said = pageWords(locale)
  const mine = found.submissions.find(({ caseId }) => caseId === snapshot.case.id)
  if (!mine || !['intake', 'need', 'offer'].includes(snapshot.case.process)) return null
  const another = `/n/${found.network.slug}/forms/${mine.submission.form}?${new URLSearchParams({ lang: locale, from: link })}`
  return (
    <>
      <details>
        <summary>{said.yourData}</summary>
        {showAnswers(mine.published, answersOf(mine), locale).map(({ title, items }) => (
          <>
            <h3>{title}</h3>
            <Facts facts={items.map(({ label, text }) => ({ label, value: text }))} />
          </>
        ))}
      </details>
      <p>
        <a href={another}>{said.another[intakeForm(mine.submission.form).side]}</a>
      </p>
    </>
  )
}

export function Doable({ view, again }: { readonly view: CaseView; readonly again: Again }) {
  const { found, personId, snapshot, link, now } = view
  const locale = localeOf(found, personId)
  const said = pageWords(locale)
  const choices = anytimeFor(view)
  if (choices.length === 0) return null
  return (
    <>
      <h2>{said.anytime}</h2>
      <p>{said.anytimeIntro}</p>
      {choices.map(({ name, form }) => {
        const words = wordsOf(snapshot.case.process, locale).anytime[name]
        const isAgain = again.choice === name
        const formView =
          form &&
          viewOf(form, locale, {
            today: dateOf(now, found.network.timeZone),
            prefix: `${name}-`,
            ...(isAgain && { values: rawOf(form, name, again.typed ?? again.given ?? []) }),
            ...(isAgain && again.errors && { errors: again.errors }),
          })
        return (
          <details open={isAgain}>
            <summary>{words?.label ?? name}</summary>
            {words?.hint === undefined ? null : <p>{words.hint}</p>}
            {formView ? <ErrorSummary errors={formErrors(formView)} locale={locale} /> : null}
            <form method="post" action={`/l/${link}`} novalidate>
              {formView ? <FormFields view={formView} locale={locale} bare /> : null}
              <Button style="plain" name="choice" value={name}>
                {words?.label ?? name}
              </Button>
            </form>
          </details>
        )
      })}
    </>
  )
}
