import type { Locale } from '../../forms/locale.ts'
import { associationOf } from '../networks/store.ts'
import { Button, ButtonLink } from '../pages/button.tsx'
import { Card } from '../pages/card.tsx'
import { ErrorSummary, type PageError } from '../pages/error-summary.tsx'
import { choiceFieldsId } from '../pages/field-id.ts'
import { formErrors } from '../pages/form-errors.ts'
import { Notice } from '../pages/notice.tsx'
import { placelessErrors } from '../pages/placeless-errors.ts'
import { respond } from '../pages/respond.tsx'
import { localeOf } from '../telling/reader.ts'
import { suggestionsFor } from '../telling/suggestions.ts'
import type { SuggestionTelling } from '../words/telling.ts'
import { pageWords, questionWords, wordsOf } from '../words/wording.ts'
import { capital } from './capital.ts'
import { Answers } from './case-answers.tsx'
import { History } from './case-history.tsx'
import { About, type Doable, DoableList, doables, OwnData } from './case-parts.tsx'
import { type Again, anytimeFor, type CaseView } from './case-view.ts'
import { undoables, UndoableList } from './case-settling.tsx'
import { signLink } from './link.ts'
import { signCasePage } from './page-link.ts'

/** Where my case is, what is asked of me, what I may do, what happened, what I have sent in. */
export const casePage = async (env: Env, view: CaseView, again: Again): Promise<Response> => {
  const { found, personId, snapshot, own } = view
  const locale = localeOf(found, personId)
  const said = pageWords(locale)
  const words = wordsOf(snapshot.case.process, locale)
  const questions = await Promise.all(
    own.questions.map(async ({ id, name, process }) => ({
      url: `/l/${await signLink(env.LINK_KEYS, 'q', id, personId)}`,
      label: questionWords(process, name, locale).subject,
    })),
  )
  const related = await Promise.all(
    own.cases
      .filter(({ id }) => id !== snapshot.case.id)
      .map(async ({ id, process, state }) => ({
        url: `/l/${await signCasePage(env.LINK_KEYS, id, personId, view.now)}`,
        label: `${capital(wordsOf(process, locale).title)}: ${wordsOf(process, locale).states[state] ?? state}`,
      })),
  )
  const settling = await undoables(env, view)
  const choices = await doables(env, view, again, await proposable(env, view))
  const errors = [
    ...placeless(choices, again, locale),
    ...choices.flatMap((choice) => (choice.view ? formErrors(choice.view) : [])),
  ]
  return respond(
    {
      locale,
      title: found.staff.includes(personId) ? said.caseForStaff : said.casePage,
      network: associationOf(found.network, locale),
      reference: snapshot.case.reference,
      hasErrors: errors.length > 0,
      children: (
        <>
          {again.notice === undefined ? null : (
            <Notice kind="warning" locale={locale}>
              <p>{said[again.notice]}</p>
            </Notice>
          )}
          <ErrorSummary errors={errors} locale={locale} />
          <Card>
            <p>
              {capital(words.title)}: <strong>{words.states[snapshot.case.state]}</strong>
            </p>
            <About view={view} />
            {related.map(({ url, label }) => (
              <p>
                <a href={url}>{label}</a>
              </p>
            ))}
          </Card>
          <UndoableList all={settling} locale={locale} />
          {questions.length === 0 ? <p>{said.caseNothingToDo}</p> : <h2>{said.caseOpenQuestions}</h2>}
          {questions.map(({ url, label }) => (
            <p>
              <ButtonLink href={url}>{label}</ButtonLink>
            </p>
          ))}
          <Answers view={view} />
          <History view={view} />
          <OwnData view={view} />
          <DoableList view={view} choices={choices} chosen={again.choice} />
        </>
      ),
    },
    { status: again.status ?? 200 },
  )
}

const placeless = (
  choices: readonly Doable[],
  { choice = '', errors = [] }: Again,
  locale: Locale,
): readonly PageError[] => {
  const view = choices.find(({ name }) => name === choice)?.view
  return placelessErrors(errors, locale, { view, prefix: `${choice}-`, id: choiceFieldsId(choice) })
}

/** What a coordinator may propose from here, while the question that does so is not open. */
const proposable = async (env: Env, view: CaseView): Promise<readonly SuggestionTelling[]> => {
  const { found, personId, snapshot, link, now } = view
  if (!anytimeFor(view).some(({ name }) => name === 'propose')) return []
  const look = {
    letter: 'whom',
    locale: localeOf(found, personId),
    link: `${env.BASE_URL}/l/${link}`,
    readerId: personId,
  }
  return suggestionsFor(env, snapshot.case, { ...look, now })
}

export const expiredPage = async ({ found, personId, link }: CaseView, isMailed: boolean): Promise<Response> => {
  const locale = localeOf(found, personId)
  const said = pageWords(locale)
  return respond(
    {
      locale,
      title: isMailed ? said.casePage : said.pageLinkExpired,
      network: associationOf(found.network, locale),
      children: isMailed ? (
        <p>{said.freshOneMailed}</p>
      ) : (
        <>
          <p>{said.pageLinkExpiredText}</p>
          <form method="post" action={`/l/${link}`}>
            <Button>{said.mailMeAFreshOne}</Button>
          </form>
        </>
      ),
    },
    { status: isMailed ? 200 : 410 },
  )
}
