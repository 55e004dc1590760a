import type { FieldError } from '../../forms/codes.ts'
import type { Locale } from '../../forms/locale.ts'
import { viewOf } from '../../forms/view.ts'
import { associationOf, localesOf, type Network } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { ErrorSummary } from '../pages/error-summary.tsx'
import { FormFields } from '../pages/fields.tsx'
import { formErrors } from '../pages/form-errors.ts'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { visibilityCss } from '../pages/visibility.ts'
import { words as pageWords } from '../pages/words.ts'
import type { IntakeForm } from './forms.ts'
import { words } from './words.ts'

export interface FormPage {
  readonly network: Network
  readonly intake: IntakeForm
  readonly locale: Locale
  readonly site: string | undefined
  readonly today: string
  readonly clientId: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly errors?: readonly FieldError[]
  /** Sent already under this id with other content: the page comes back with a new id. */
  readonly isReused?: boolean
  readonly status?: number
}

/** Where a form lives; the language and the site travel in the address, because nothing else is kept. */
export const formPath = (network: string, form: string, locale: Locale, site: string | undefined): string =>
  `/n/${network}/forms/${form}?${new URLSearchParams({ lang: locale, ...(site !== undefined && { site }) })}`

/** The form as one page: no cookie, no session, nothing that expires, no script needed, at home in any iframe. */
export const formPage = async (page: FormPage): Promise<Response> => {
  const { network, intake, locale, site, today, values, errors } = page
  const view = viewOf(intake.form, locale, { today, ...(values && { values }), ...(errors && { errors }) })
  const said = words[locale]
  const path = formPath(network.slug, intake.form.name, locale, site)
  const others = localesOf(network).filter((other) => other !== locale)
  return respond(
    {
      locale,
      title: view.title,
      network: associationOf(network, locale),
      hasErrors: errors !== undefined,
      css: `${visibilityCss(view)}.trap{position:absolute;left:-10000px}`,
      translations: others.map((other) => ({ locale: other, url: formPath(network.slug, intake.form.name, other, site) })),
      indexed: true,
      children: (
        <>
          <ErrorSummary errors={formErrors(view)} locale={locale} />
          {page.isReused ? (
            <Notice kind="warning" locale={locale} title={said.alreadySent}>
              <p>{said.alreadySentHint}</p>
            </Notice>
          ) : null}
          <p>{view.intro}</p>
          <form method="post" action={path} novalidate>
            <input type="hidden" name="submissionId" value={page.clientId} />
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
            <Button>{pageWords[locale].send}</Button>
          </form>
        </>
      ),
    },
    { framable: true, ...(page.status !== undefined && { status: page.status }) },
  )
}
