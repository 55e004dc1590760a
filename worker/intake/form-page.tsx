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
import { respond } from '../pages/respond.tsx'
import { visibilityCss } from '../pages/visibility.ts'
import { words as pageWords } from '../pages/words.ts'
import type { IntakeForm } from './forms.ts'
import type { Source } from './on-behalf.ts'
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
  /** Filled in by a coordinator for somebody who rang up or brought it on paper. */
  readonly behalf?: { readonly by: string; readonly source: Source | undefined }
}

/** Where a form lives; the language and the site travel in the address, because nothing else is kept. */
export const formPath = (network: string, form: string, locale: Locale, site: string | undefined): string =>
  `/n/${network}/forms/${form}?${new URLSearchParams({ lang: locale, ...(site !== undefined && { site }) })}`

/** The form as one page: no cookie, no session, nothing that expires, no script needed, at home in any iframe. */
export const formPage = async (page: FormPage): Promise<Response> => {
  const { network, intake, locale, site, today, values, errors, behalf } = page
  const form = behalf ? optional(intake.form, ['email']) : intake.form
  const view = viewOf(form, locale, { today, ...(values && { values }), ...(errors && { errors }) })
  const said = words[locale]
  const path = `${formPath(network.slug, form.name, locale, site)}${behalf ? `&by=${encodeURIComponent(behalf.by)}` : ''}`
  const others = localesOf(network).filter((other) => other !== locale)
  return respond(
    {
      locale,
      title: view.title,
      network: associationOf(network, locale),
      hasErrors: errors !== undefined,
      css: `${visibilityCss(view)}.trap{position:absolute;left:-10000px}`,
      translations: others.map((other) => ({
        locale: other,
        url: formPath(network.slug, intake.form.name, other, site),
      })),
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
            {behalf ? <Behalf locale={locale} source={behalf.source} /> : null}
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

function Behalf({ locale, source }: { readonly locale: Locale; readonly source: Source | undefined }) {
  const said = words[locale]
  return (
    <Notice kind="info" locale={locale} title={said.onBehalf}>
      <p>{said.onBehalfHint}</p>
      <div class="options">
        {(['phone', 'paper'] as const).map((value) => (
          <label class="option">
            <input type="radio" name="_source" value={value} checked={value === (source ?? 'phone')} />
            <span>{said.sources[value]}</span>
          </label>
        ))}
      </div>
    </Notice>
  )
}
