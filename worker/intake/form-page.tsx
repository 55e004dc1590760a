import type { FieldError } from '../../forms/codes.ts'
import type { Locale } from '../../forms/locale.ts'
import { optional } from '../../forms/optional.ts'
import { viewOf } from '../../forms/view.ts'
import { associationOf, localesOf, type Network } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { ErrorSummary } from '../pages/error-summary.tsx'
import { FormFields } from '../pages/fields.tsx'
import { formErrors } from '../pages/form-errors.ts'
import { Notice } from '../pages/notice.tsx'
import { placelessErrors } from '../pages/placeless-errors.ts'
import { respond } from '../pages/respond.tsx'
import { visibilityCss } from '../pages/visibility.ts'
import { words as pageWords } from '../pages/words.ts'
import type { IntakeForm } from './forms.ts'
import { type Source, sources } from './on-behalf.ts'
import type { FormQuery } from './place.ts'
import { words } from './words.ts'

export interface FormPage {
  readonly network: Network
  readonly intake: IntakeForm
  readonly locale: Locale
  readonly query: FormQuery
  readonly today: string
  readonly clientId: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly errors?: readonly FieldError[]
  /** Sent already under this id with other content: the page comes back with a new id. */
  readonly isReused?: boolean
  /** The coordinator's link ran out before this was sent: what she typed is shown, and cannot be sent. */
  readonly isExpired?: boolean
  readonly status?: number
  /** How it came to the coordinator whose link is in the query. */
  readonly source?: Source
}

/** Where a form lives; the language and all that belongs to it travel in the address, because nothing else is kept. */
const formAddress = (network: string, form: string, locale: Locale, query: FormQuery): string => {
  const carried = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return `/n/${network}/forms/${form}?${new URLSearchParams([['lang', locale], ...carried])}`
}

/** The form as one page: no cookie, no session, nothing that expires, no script needed, at home in any iframe unless its address is private. */
export const formPage = async (page: FormPage): Promise<Response> => {
  const { network, intake, locale, query, today, values, errors = [] } = page
  const isBehalf = query.by !== undefined
  // Somebody's link stands in the address.
  const isPrivate = isBehalf || query.from !== undefined
  const form = isBehalf ? optional(intake.form, ['email']) : intake.form
  const view = viewOf(form, locale, { today, errors, ...(values && { values }) })
  const said = words[locale]
  const addressIn = (other: Locale): string => formAddress(network.slug, form.name, other, query)
  const others = localesOf(network).filter((other) => other !== locale)
  return respond(
    {
      locale,
      title: view.title,
      network: associationOf(network, locale),
      hasErrors: errors.length > 0,
      css: `${visibilityCss(view)}.trap{position:absolute;left:-10000px}`,
      translations: others.map((other) => ({ locale: other, url: addressIn(other) })),
      indexed: !isPrivate,
      children: (
        <>
          <ErrorSummary
            errors={[...placelessErrors(errors, locale, { form, view }), ...formErrors(view)]}
            locale={locale}
          />
          {page.isReused ? (
            <Notice kind="warning" locale={locale} title={said.alreadySent}>
              <p>{said.alreadySentHint}</p>
            </Notice>
          ) : null}
          {page.isExpired ? (
            <Notice kind="warning" locale={locale} title={said.linkExpired}>
              <p>{said.linkExpiredHint}</p>
              <p>{said.typedIsKept}</p>
            </Notice>
          ) : null}
          {isBehalf ? null : <p>{view.intro}</p>}
          <form method="post" action={addressIn(locale)} novalidate>
            <input type="hidden" name="submissionId" value={page.clientId} />
            {isBehalf ? <Behalf locale={locale} source={page.source} /> : null}
            <FormFields
              view={view}
              locale={locale}
              fill={{ controller: network.controller, notice: network.noticeUrl }}
            />
            <p class="trap" aria-hidden="true">
              <label>
                {said.trap} <input name="_confirm" tabindex={-1} autocomplete="off" value="" />
              </label>
            </p>
            {page.isExpired ? null : <Button>{pageWords[locale].send}</Button>}
          </form>
        </>
      ),
    },
    { framable: !isPrivate, ...(page.status !== undefined && { status: page.status }) },
  )
}

function Behalf({ locale, source }: { readonly locale: Locale; readonly source: Source | undefined }) {
  const said = words[locale]
  return (
    <Notice kind="info" locale={locale} title={said.onBehalf}>
      <p>{said.onBehalfHint}</p>
      <div class="options">
        {sources.map((value) => (
          <label class="option">
            <input type="radio" name="_source" value={value} checked={value === (source ?? 'phone')} />
            <span>{said.sources[value]}</span>
          </label>
        ))}
      </div>
    </Notice>
  )
}
