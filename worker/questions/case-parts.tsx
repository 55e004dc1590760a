import { showAnswers } from '../../forms/show.ts'
import { viewOf } from '../../forms/view.ts'
import { intakeForm } from '../intake/forms.ts'
import { Button } from '../pages/button.tsx'
import { ErrorSummary } from '../pages/error-summary.tsx'
import { Facts } from '../pages/facts.tsx'
import { choiceFieldsId } from '../pages/field-id.ts'
import { FormFields } from '../pages/fields.tsx'
import { formErrors } from '../pages/form-errors.ts'
import { dateOf } from '../process/calendar.ts'
import { localeOf } from '../telling/reader.ts'
import { answersOf } from '../telling/tell.ts'
import type { SuggestionTelling } from '../words/telling.ts'
import { pageWords, wordsOf } from '../words/wording.ts'
import { rawOf } from './answer.ts'
import { type Again, anytimeFor, type CaseView } from './case-view.ts'
import { withSuggestions } from './suggested.ts'

/** What was sent in; a coordinator reads it too, but sends nothing in from here. */
export function OwnData({ view: { found, personId, snapshot, link } }: { readonly view: CaseView }) {
  const isStaff = found.staff.includes(personId)
  const locale = localeOf(found, personId)
  const said = pageWords(locale)
  const mine = found.submissions.find(({ caseId }) => caseId === snapshot.case.id)
  if (!mine || !['intake', 'need', 'offer'].includes(snapshot.case.process)) return null
  const another = `/n/${found.network.slug}/forms/${mine.submission.form}?${new URLSearchParams({ lang: locale, from: link })}`
  return (
    <>
      <details>
        <summary>{isStaff ? said.theirData : said.yourData}</summary>
        {showAnswers(mine.published, answersOf(mine), locale).map(({ title, items }) => (
          <>
            <h3>{title}</h3>
            <Facts facts={items.map(({ label, text }) => ({ label, value: text }))} />
          </>
        ))}
      </details>
      {isStaff ? null : (
        <p>
          <a href={another}>{said.another[intakeForm(mine.submission.form).side]}</a>
        </p>
      )}
    </>
  )
}

interface DoableProps {
  readonly view: CaseView
  readonly again: Again
  readonly suggestions: readonly SuggestionTelling[]
}

/** Each choice folded away, since most people come here to look. */
export function Doable({ view, again, suggestions }: DoableProps) {
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
        const plainView =
          form &&
          viewOf(form, locale, {
            today: dateOf(now, found.network.timeZone),
            prefix: `${name}-`,
            ...(isAgain && { values: rawOf(form, name, again.typed ?? again.given ?? []) }),
            ...(isAgain && again.errors && { errors: again.errors }),
          })
        const formView = plainView && withSuggestions(plainView, suggestions)
        return (
          <details open={isAgain} id={choiceFieldsId(name)}>
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
