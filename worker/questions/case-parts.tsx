import type { Form } from '../../forms/define.ts'
import { type FormView, viewOf } from '../../forms/view.ts'
import { intakeForm } from '../intake/forms.ts'
import { Button } from '../pages/button.tsx'
import { Facts } from '../pages/facts.tsx'
import { choiceFieldsId } from '../pages/field-id.ts'
import { FormFields } from '../pages/fields.tsx'
import { dateOf } from '../process/calendar.ts'
import type { Fields } from '../process/context.ts'
import { localeOf } from '../telling/reader.ts'
import { answersOf, factsOf, shownOf } from '../telling/shown.ts'
import { cardFor } from '../telling/tell.ts'
import type { SuggestionTelling } from '../words/telling.ts'
import { pageWords, wordsOf } from '../words/wording.ts'
import { rawOf } from './answer.ts'
import { capital } from './capital.ts'
import { type Again, anytimeFor, type CaseView, versionOf } from './case-view.ts'
import { withSuggestions } from './suggested.ts'

/** What two sides are brought together for; what one may not know of the other yet is not in it. */
export function About({ view: { found, personId, snapshot } }: { readonly view: CaseView }) {
  const { process } = snapshot.case
  if (process !== 'introduction' && process !== 'project') return null
  const locale = localeOf(found, personId)
  const facts = (['need', 'offer'] as const).flatMap((side) => {
    const card = cardFor(found, side, personId)
    const label = capital(wordsOf(side, locale).title)
    return card ? [{ label, value: [card.title, card.organisation].filter(Boolean).join(' – ') }] : []
  })
  return facts.length === 0 ? null : <Facts facts={facts} />
}

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
        {shownOf(mine, locale).map(({ title, items }) => (
          <>
            <h3>{title}</h3>
            <Facts facts={factsOf(mine.published, items)} />
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

/** One of the choices that always stand open, with the fields it brings. */
export interface Doable {
  readonly name: string
  readonly view: FormView | undefined
}

/** Nobody types anew what is only to be corrected. */
const held = ({ found, snapshot }: CaseView, choice: string): Fields => {
  const own = found.submissions.find(({ caseId }) => caseId === snapshot.case.id)
  return choice === 'correct' && own ? answersOf(own) : {}
}

const given = (form: Form, name: string, again: Again): Fields =>
  again.choice === name ? rawOf(form, name, again.given ?? []) : {}

/** What this person may do now; what was typed stays in it. */
export const doables = (
  env: Env,
  view: CaseView,
  again: Again,
  suggestions: readonly SuggestionTelling[],
): Promise<readonly Doable[]> => {
  const { found, personId, snapshot, now } = view
  const locale = localeOf(found, personId)
  const suggested = { suggestions, caseId: snapshot.case.id, now, locale }
  const made = anytimeFor(view).map(async ({ name, form }): Promise<Doable> => {
    if (form === undefined) return { name, view: undefined }
    const isAgain = again.choice === name
    const shown = viewOf(form, locale, {
      today: dateOf(now, found.network.timeZone),
      prefix: `${name}-`,
      values:
        isAgain && again.typed ? rawOf(form, name, again.typed) : { ...held(view, name), ...given(form, name, again) },
      ...(isAgain && again.errors && { errors: again.errors }),
    })
    return { name, view: await withSuggestions(env, shown, suggested) }
  })
  return Promise.all(made)
}

interface DoableListProps {
  readonly view: CaseView
  readonly choices: readonly Doable[]
  readonly chosen: string | undefined
}

/** Each choice folded away, since most people come here to look. */
export function DoableList({ view, choices, chosen }: DoableListProps) {
  const { found, personId, snapshot, link } = view
  const locale = localeOf(found, personId)
  const said = pageWords(locale)
  if (choices.length === 0) return null
  return (
    <>
      <h2>{said.anytime}</h2>
      <p>{said.anytimeIntro}</p>
      {choices.map(({ name, view: fields }) => {
        const words = wordsOf(snapshot.case.process, locale).anytime[name]
        return (
          <details open={chosen === name} id={choiceFieldsId(name)}>
            <summary>{words?.label ?? name}</summary>
            {words?.hint === undefined ? null : <p>{words.hint}</p>}
            <form method="post" action={`/l/${link}`} novalidate>
              <input type="hidden" name="version" value={versionOf(view.snapshot.case)} />
              {fields ? <FormFields view={fields} locale={locale} bare /> : null}
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
