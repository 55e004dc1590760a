import { passOn } from '../../forms/answers/pass-on.ts'
import type { FieldError } from '../../forms/codes.ts'
import type { Form } from '../../forms/define.ts'
import type { Locale } from '../../forms/locale.ts'
import { type FormView, viewOf } from '../../forms/view.ts'
import { associationOf } from '../networks/store.ts'
import { Button, ButtonLink } from '../pages/button.tsx'
import { type Choice, Choices, choicesCss, choicesId } from '../pages/choices.tsx'
import { Card } from '../pages/card.tsx'
import { ErrorSummary, type PageError } from '../pages/error-summary.tsx'
import { choicesBoxId, controlId } from '../pages/field-id.ts'
import { formErrors } from '../pages/form-errors.ts'
import { Blocks } from '../pages/block-view.tsx'
import { Notice } from '../pages/notice.tsx'
import { placelessErrors } from '../pages/placeless-errors.ts'
import { respond } from '../pages/respond.tsx'
import { dateOf } from '../process/calendar.ts'
import { isDisownedIn, localeOf } from '../telling/reader.ts'
import { pageWords, questionWords } from '../words/wording.ts'
import { type Entries, rawOf, valueOf } from './answer.ts'
import { choicesIn, type Opened } from './opened.ts'
import { signCasePage } from './page-link.ts'
import { PassOn } from './pass-on.tsx'
import { phoneLink } from './phone-link.ts'
import { prefillOf } from './prefill.ts'
import { tellingOf } from './telling-of.ts'
import { withSuggestions } from './suggested.ts'

/** How the page came about: opened from a letter, or back again because something was not accepted. */
export interface Asking {
  readonly status: number
  /** The choice in the letter's button, pre-selected; never pressed by itself. */
  readonly chosen: string | undefined
  /** Values in the letter's link, such as the offer a suggestion proposes. */
  readonly given: Entries
  readonly typed?: Entries
  readonly errors?: { readonly choice: string; readonly errors: readonly FieldError[] }
  readonly isChoiceMissing?: boolean
  readonly notice?: 'staleVersion' | 'noCapacity' | 'offerNotActive'
}

/** The question of a letter: what it is about, the choices with what each asks, one button, what silence leads to. */
export const askPage = async (env: Env, opened: Opened, link: string, asking: Asking): Promise<Response> => {
  const { question, found, snapshot } = opened
  const locale = localeOf(found, question.personId)
  const words = questionWords(snapshot.case.process, question.name, locale)
  const said = pageWords(locale)
  const telling = await tellingOf(env, opened, `${env.BASE_URL}/l/${link}`)
  const isForThem = opened.presserId !== question.personId
  const offered = choicesIn(opened).filter(([value]) => value !== 'byPhone')
  const suggested = { suggestions: telling.suggestions ?? [], caseId: question.caseId, now: opened.now, locale }
  const choices = await Promise.all(
    offered.map(async ([value, form]): Promise<Choice> => {
      const { label = value, hint } = words.choices[value] ?? {}
      const view = form && viewOfChoice(opened, value, form, locale, asking)
      return { value, label, hint, view: view && (await withSuggestions(env, view, suggested)) }
    }),
  )
  const phone = await phoneLink(env, question, opened.presserId)
  const whole = await wholeCase(env, opened)
  const [only] = choices
  const chosen = asking.chosen ?? (choices.length === 1 ? only?.value : undefined)
  const silence = words.silence(telling)
  const passing = passOnView(opened, locale, asking)
  const handed = handedIn(opened)
  const errors = [
    ...placeless(choices, passing, asking, locale),
    ...errorsOf(choices, asking, said.chooseOne),
    ...(passing ? formErrors(passing) : []),
  ]
  return respond(
    {
      locale,
      title: words.subject,
      network: associationOf(found.network, locale),
      reference: snapshot.case.reference,
      hasErrors: errors.length > 0,
      css: choicesCss(choices),
      children: (
        <>
          {asking.notice === undefined ? null : (
            <Notice kind="warning" locale={locale}>
              <p>{said[asking.notice]}</p>
            </Notice>
          )}
          <ErrorSummary errors={errors} locale={locale} />
          {handed === undefined ? null : (
            <Notice kind="info" locale={locale}>
              <p>{said[handed]}</p>
            </Notice>
          )}
          {isForThem ? (
            <Notice kind="info" locale={locale}>
              <p>{said.answeringFor(telling.reader.name)}</p>
            </Notice>
          ) : null}
          {whole === undefined ? null : (
            <p>
              <ButtonLink style="plain" href={`#${choicesBoxId}`}>
                {said.toAnswer}
              </ButtonLink>
            </p>
          )}
          <Blocks blocks={words.ask(telling)} locale={locale} />
          {phone === undefined ? null : (
            <p>
              <ButtonLink style="plain" href={phone}>
                {words.choices['byPhone']?.label}
              </ButtonLink>
            </p>
          )}
          <Card>
            <form method="post" action={`/l/${link}`} novalidate>
              <input type="hidden" name="version" value={String(question.version)} />
              <Choices
                choices={choices}
                legend={said.choose}
                chosen={chosen}
                error={asking.isChoiceMissing ? said.chooseOne : undefined}
                locale={locale}
              />
              <Button>{said.send}</Button>
            </form>
          </Card>
          {silence === undefined ? null : <p class="note">{silence}</p>}
          {whole === undefined ? null : (
            <p>
              <a href={whole}>{said.caseForStaff}</a>
            </p>
          )}
          {passing === undefined ? null : (
            <PassOn
              view={passing}
              version={question.version}
              link={link}
              locale={locale}
              isOpen={asking.errors?.choice === 'passOn'}
            />
          )}
        </>
      ),
    },
    { status: asking.status },
  )
}

/** The question tells in short what a coordinator may want to read whole. */
const wholeCase = async (env: Env, { question, presserId, now }: Opened): Promise<string | undefined> =>
  question.role === 'coordinator'
    ? `/l/${await signCasePage(env.LINK_KEYS, question.caseId, presserId, now)}`
    : undefined

const errorsOf = (choices: readonly Choice[], asking: Asking, chooseOne: string): readonly PageError[] => [
  ...(asking.isChoiceMissing ? [{ id: controlId(choicesId, 0), text: chooseOne }] : []),
  ...choices.flatMap(({ view }) => (view ? formErrors(view) : [])),
]

/** A file may have been sent under any name, and with a choice that asks nothing. */
const placeless = (
  choices: readonly Choice[],
  passing: FormView | undefined,
  { errors }: Asking,
  locale: Locale,
): readonly PageError[] => {
  if (!errors) return []
  const { choice } = errors
  const view = choice === 'passOn' ? passing : choices.find(({ value }) => value === choice)?.view
  return placelessErrors(errors.errors, locale, { view, prefix: `${choice}-`, id: choicesBoxId })
}

const viewOfChoice = (opened: Opened, value: string, form: Form, locale: Locale, asking: Asking): FormView => {
  const { given, typed, errors } = asking
  const today = dateOf(opened.now, opened.found.network.timeZone)
  const isTyped = typed !== undefined && valueOf(typed, 'choice') === value
  const values = isTyped
    ? rawOf(form, value, typed)
    : { ...prefillOf(opened, value, today), ...rawOf(form, value, given) }
  return viewOf(form, locale, {
    today,
    values,
    prefix: `${value}-`,
    ...(errors?.choice === value && { errors: errors.errors }),
  })
}

/** Not for coordinators, who hand over at the desk, and not for whoever answers for somebody else. */
const passOnView = (
  { question, presserId, now, found }: Opened,
  locale: Locale,
  { typed, errors }: Asking,
): FormView | undefined => {
  if (question.role === 'coordinator' || question.name === 'confirmAddress') return undefined
  if (presserId !== question.personId) return undefined
  const isTyped = errors?.choice === 'passOn' && typed !== undefined
  return viewOf(passOn, locale, {
    today: dateOf(now, found.network.timeZone),
    prefix: 'passOn-',
    ...(isTyped && { values: rawOf(passOn, 'passOn', typed), errors: errors.errors }),
  })
}

/** Somebody else has been named already, or nobody could be: it waits for the coordinator's word. */
const handedIn = ({ question, snapshot }: Opened): 'passOnAsked' | 'notMineAsked' | undefined => {
  const sides = snapshot.questions.filter(({ aboutId }) => aboutId === question.id)
  if (sides.some(isDisownedIn)) return 'notMineAsked'
  return sides.some(({ name }) => name === 'passOn') ? 'passOnAsked' : undefined
}
