import type { FieldError } from '../../forms/codes.ts'
import type { Form } from '../../forms/define.ts'
import type { Locale } from '../../forms/locale.ts'
import { showAnswers } from '../../forms/show.ts'
import { viewOf } from '../../forms/view.ts'
import { languages } from '../language/languages.ts'
import { associationOf } from '../networks/store.ts'
import { Button, ButtonLink } from '../pages/button.tsx'
import { Card } from '../pages/card.tsx'
import { ErrorSummary } from '../pages/error-summary.tsx'
import { Facts } from '../pages/facts.tsx'
import { FormFields } from '../pages/fields.tsx'
import { formErrors } from '../pages/form-errors.ts'
import { respond } from '../pages/respond.tsx'
import { Timeline } from '../pages/timeline.tsx'
import { dateOf } from '../process/calendar.ts'
import type { Context, Role } from '../process/context.ts'
import { processOf } from '../process/processes.ts'
import type { Snapshot } from '../process/step.ts'
import type { Found } from '../telling/store.ts'
import { answersOf, localeOf } from '../telling/tell.ts'
import { pageWords, questionWords, wordsOf } from '../words/wording.ts'
import { type Entries, rawOf } from './answer.ts'
import type { OwnCases } from './case-store.ts'
import { signLink } from './link.ts'
import { signCasePage } from './page-link.ts'

export interface CaseView {
  readonly link: string
  readonly personId: string
  readonly roles: readonly string[]
  readonly snapshot: Snapshot
  readonly found: Found
  readonly own: OwnCases
  readonly now: number
  readonly isExpired: boolean
}

interface Again {
  readonly status?: number
  readonly choice?: string
  readonly errors?: readonly FieldError[]
  readonly typed?: Entries
}

interface Anytime {
  readonly name: string
  readonly role: Role
  readonly form: Form | undefined
}

/** What this person may do beside the questions put to them. */
export const anytimeFor = ({ snapshot, roles, now }: CaseView): readonly Anytime[] => {
  const { case: row, facts } = snapshot
  if (row.closedAt !== null) return []
  const context: Context = { case: row, facts, now }
  return Object.entries(processOf(row.process, row.processVersion).anytime).flatMap(([name, { by, in: states, form, onlyIf }]) => {
    const role = by.find((one) => roles.includes(one))
    if (role === undefined || !states.includes(row.state) || (onlyIf && !onlyIf(context))) return []
    return [{ name, role, form: typeof form === 'function' ? form(context) : form }]
  })
}

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
        label: `${wordsOf(process, locale).title}: ${wordsOf(process, locale).states[state] ?? state}`,
      })),
  )
  return respond(
    {
      locale,
      title: said.casePage,
      network: associationOf(found.network, locale),
      reference: snapshot.case.reference,
      hasErrors: again.errors !== undefined,
      children: (
        <>
          <Card>
            <p>
              {words.title}: <strong>{words.states[snapshot.case.state]}</strong>
            </p>
            {related.map(({ url, label }) => (
              <p>
                <a href={url}>{label}</a>
              </p>
            ))}
          </Card>
          <h2>{said.caseOpenQuestions}</h2>
          {questions.length === 0 ? <p>{said.caseNothingToDo}</p> : null}
          {questions.map(({ url, label }) => (
            <p>
              <ButtonLink href={url}>{label}</ButtonLink>
            </p>
          ))}
          <History view={view} />
          <OwnData view={view} />
          <Doable view={view} again={again} />
        </>
      ),
    },
    { status: again.status ?? 200 },
  )
}

/** What happened, in words; events that are ours alone are left out. */
function History({ view: { found, own, personId, snapshot } }: { readonly view: CaseView }) {
  const locale = localeOf(found, personId)
  const language = languages[locale]
  const said = pageWords(locale)
  const states = wordsOf(snapshot.case.process, locale).states
  const moments = own.events.flatMap(({ type, at, data, actorId }) => {
    const who = actorId === personId ? 'reader' : found.staff.includes(actorId ?? '') ? 'staff' : 'other'
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

const questionOf = (process: string, { name }: Readonly<Record<string, unknown>>, locale: Locale): string | undefined =>
  typeof name === 'string' ? wordsOf(process, locale).questions[name]?.subject : undefined

function OwnData({ view: { found, personId, snapshot, link } }: { readonly view: CaseView }) {
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
        <a href={another}>{mine.published.words[locale].title}</a>
      </p>
    </>
  )
}

function Doable({ view, again }: { readonly view: CaseView; readonly again: Again }) {
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
            ...(isAgain && again.typed && { values: rawOf(form, name, again.typed) }),
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
