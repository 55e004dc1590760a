import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../../forms/locale.ts'
import { phoneAddress } from '../letters/addresses.ts'
import type { Association } from '../letters/letter.ts'
import { icon, Mark } from './mark.tsx'
import { stylesheet } from './stylesheet.ts'
import { words } from './words.ts'

export type PageProps = {
  readonly locale: Locale
  /** Title of the document and heading of the page. */
  readonly title: string
  /** `undefined` on pages that belong to no association, such as an address that leads nowhere. */
  readonly network: (Association & { readonly privacyUrl?: string | undefined }) | undefined
  readonly children: Child
  /** Shown above the title. */
  readonly reference?: string | undefined
  /** The page came back with mistakes to correct: its title says so first. */
  readonly hasErrors?: boolean | undefined
  /** Rules of this page only, such as those of conditional fields. Never made of what visitors typed. */
  readonly css?: string | undefined
  /** Addresses of our own scripts, for pages that must speak to the page around them. Everything works without. */
  readonly scripts?: readonly string[] | undefined
  /** The same page in other languages. */
  readonly translations?: readonly { readonly locale: Locale; readonly url: string }[] | undefined
  /** Search engines stay out unless this is true. */
  readonly indexed?: boolean | undefined
}

/** Leads the eye to the beginning of a page: in a long frame the outer page stands where the last one was left. */
export const contentId = 'content'

/** A whole HTML document without the doctype. */
export function Page(page: PageProps) {
  const said = words[page.locale]
  return (
    <html lang={page.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.hasErrors ? `${said.errorPrefix}: ` : ''}${page.title} – ${nameIn(page)}`}</title>
        {page.indexed ? null : <meta name="robots" content="noindex" />}
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" content="#1d5c4f" />
        <link rel="icon" href={icon} />
        <style>{raw(stylesheet)}</style>
        {page.css ? <style>{raw(page.css)}</style> : null}
        {page.scripts?.map((address) => (
          <script src={address} defer></script>
        ))}
      </head>
      <body>
        <header class="top">
          <span class="brand">
            <Mark />
            {nameIn(page)}
          </span>
          {page.translations?.map((other) => (
            <a href={other.url} hreflang={other.locale} lang={other.locale}>
              {words[other.locale].inThisLanguage}
            </a>
          ))}
        </header>
        <main id={contentId}>
          {page.reference === undefined ? null : (
            <p class="ref">
              {said.reference}: <strong>{page.reference}</strong>
            </p>
          )}
          <h1>{page.title}</h1>
          {page.children}
        </main>
        {page.network === undefined ? null : <Footer locale={page.locale} network={page.network} />}
      </body>
    </html>
  )
}

const nameIn = ({ network }: PageProps): string => network?.name ?? 'Kapocs'

type FooterProps = { readonly locale: Locale; readonly network: NonNullable<PageProps['network']> }

function Footer({ locale, network }: FooterProps) {
  const said = words[locale]
  return (
    <footer class="foot">
      <p class="call">
        {said.questions} {said.callUs} <a href={phoneAddress(network.phone)}>{network.phone}</a>
      </p>
      <p>
        {network.name}
        {network.address === undefined ? null : `, ${network.address}`}
      </p>
      {network.privacyUrl === undefined ? null : (
        <p>
          <a href={network.privacyUrl}>{said.privacy}</a>
        </p>
      )}
    </footer>
  )
}
