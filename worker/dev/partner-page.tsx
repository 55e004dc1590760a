import { html } from 'hono/html'
import type { Locale } from '../../forms/locale.ts'
import { sourceHash } from '../pages/source-hash.ts'
import type { EmbeddedForm } from './start-page.tsx'

/** Made by hand some years ago, in nobody's house style: what the form must live in. */
const style = `
body{margin:0;background:#e9eef2;color:#333;font:16px/1.5 Verdana,Tahoma,sans-serif}
.sheet{max-width:860px;margin:0 auto;background:#fff}
.demo{margin:0;padding:.3rem 1rem;background:#fff3c4;color:#5c4300;font-size:.8125rem;text-align:center}
header{padding:1.4rem 1rem 1rem;background:#1f4e79;color:#fff}
header p{margin:.2rem 0 0;color:#dbe8f4;font-size:.875rem}
h1{margin:0;font:bold 1.5rem Georgia,serif}
nav{padding:.2rem .6rem;background:#f2a51e}
nav a{display:inline-block;padding:.5rem;color:#2b1d00;font-weight:bold;font-size:.875rem;text-decoration:none}
nav a:hover,nav [aria-current]{text-decoration:underline}
article{padding:1rem}
h2{margin:.3rem 0 .5rem;color:#1f4e79;font:bold 1.25rem Georgia,serif}
iframe{display:block;box-sizing:border-box;width:100%;height:1600px;border:1px solid #c9d3dc}
footer{padding:1rem;border-top:3px solid #f2a51e;color:#5a5a5a;font-size:.8125rem}`

interface Words {
  readonly title: string
  readonly motto: string
  readonly demo: string
  readonly home: string
  readonly menu: { readonly [form in EmbeddedForm]: string }
  readonly heading: { readonly [form in EmbeddedForm]: string }
  readonly text: { readonly [form in EmbeddedForm]: string }
  readonly frame: { readonly [form in EmbeddedForm]: string }
  readonly foot: string
}

const words: { readonly [locale in Locale]: Words } = {
  hu: {
    title: 'Bemutató Partner Egyesület',
    motto: 'A miskolci civilekért, kitalálva 2026-ban',
    demo: 'Bemutató: ez az egyesület nem létezik, a honlapja csak az űrlap beágyazását mutatja.',
    home: 'Rólunk',
    menu: { ngo: 'Segítséget keresek', company: 'Segítenék' },
    heading: { ngo: 'Miben segíthetne egy vállalkozás?', company: 'Segítene egy helyi civil szervezetnek?' },
    text: {
      ngo: 'Egyesületünk a Miskolci Kapocs partnere. Írják le itt, mire lenne szükségük: a Kapocs koordinátora keres hozzá vállalkozást.',
      company:
        'Egyesületünk a Miskolci Kapocs partnere. Írják le itt, mit adnának szívesen: tudást, kezet, eszközt, helyet. A Kapocs koordinátora keres hozzá civil szervezetet.',
    },
    frame: { ngo: 'Igénybejelentő űrlap', company: 'Felajánlási űrlap' },
    foot: 'Bemutató Partner Egyesület · 3525 Miskolc, Példa utca 2. · bemutato@example.org',
  },
  en: {
    title: 'Bemutató Partner Association',
    motto: 'For the NGOs of Miskolc, invented in 2026',
    demo: 'Demo: this association does not exist; its website only shows how the form is embedded.',
    home: 'About us',
    menu: { ngo: 'We need help', company: 'We can help' },
    heading: { ngo: 'What could a company help you with?', company: 'Would you help a local NGO?' },
    text: {
      ngo: 'We are a partner of Kapocs Miskolc. Tell here what you need: its coordinator looks for a company.',
      company:
        'We are a partner of Kapocs Miskolc. Tell here what you would gladly give: knowledge, hands, goods, a place. Its coordinator looks for an NGO.',
    },
    frame: { ngo: 'Form for an NGO’s need', company: 'Form for a company’s offer' },
    foot: 'Bemutató Partner Association · 3525 Miskolc, Példa utca 2. · bemutato@example.org',
  },
}

/** A website that has embedded the form: not ours in look or rules, so it allows itself nothing but the frame. */
export const partnerPage = async (locale: Locale, form: EmbeddedForm): Promise<Response> => {
  const said = words[locale]
  const link = (to: EmbeddedForm) => (
    <a href={`/dev/partner?form=${to}&lang=${locale}`} aria-current={to === form ? 'page' : undefined}>
      {said.menu[to]}
    </a>
  )
  const document = await html`<!doctype html>
    ${(
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{said.title}</title>
          <style>{style}</style>
        </head>
        <body>
          <div class="sheet">
            <p class="demo">{said.demo}</p>
            <header>
              <h1>{said.title}</h1>
              <p>{said.motto}</p>
            </header>
            <nav>
              <a href={`/dev/partner?form=${form}&lang=${locale}`}>{said.home}</a> {link('ngo')} {link('company')}
            </nav>
            <main>
              <article>
                <h2>{said.heading[form]}</h2>
                <p>{said.text[form]}</p>
              </article>
              <iframe
                src={`/n/miskolc/forms/${form}?lang=${locale}&site=bemutato-partner`}
                title={said.frame[form]}
              ></iframe>
            </main>
            <footer>{said.foot}</footer>
          </div>
        </body>
      </html>
    )}`
  return new Response(document.toString(), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src '${await sourceHash(style)}'; frame-src 'self'; base-uri 'none'; frame-ancestors 'self'`,
      'Cache-Control': 'no-store',
    },
  })
}
