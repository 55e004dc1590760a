import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../../forms/locale.ts'
import { Mark } from '../pages/mark.tsx'
import { sourceHash } from '../pages/source-hash.ts'
import { stylesheet } from '../pages/stylesheet.ts'
import { liveScript } from './live-script.ts'
import { devStyle } from './style.ts'

interface Shell {
  readonly locale: Locale
  readonly title: string
  /** The same page in the other language. */
  readonly other: { readonly label: string; readonly locale: Locale; readonly url: string }
  readonly children: Child
}

const style = stylesheet + devStyle

/** A page of the development surface: wider than those of the system, with frames in it, and alive where scripts run. */
export const devPage = async ({ locale, title, other, children }: Shell): Promise<Response> => {
  const document = await html`<!doctype html>
    ${(
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <style>{raw(style)}</style>
        </head>
        <body class="dev">
          <header class="top">
            <a class="brand" href={`/?lang=${locale}`}>
              <Mark />
              Kapocs
            </a>
            <a href={other.url} hreflang={other.locale} lang={other.locale}>
              {other.label}
            </a>
          </header>
          <main>{children}</main>
          <script>{raw(liveScript)}</script>
        </body>
      </html>
    )}`
  return new Response(document.toString(), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': [
        "default-src 'none'",
        `style-src '${await sourceHash(style)}'`,
        `script-src '${await sourceHash(liveScript)}'`,
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'Referrer-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  })
}
