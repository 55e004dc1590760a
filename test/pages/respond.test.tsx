import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { button, facts, paragraph, quote } from '../../worker/letters/blocks.ts'
import { Blocks } from '../../worker/pages/block-view.tsx'
import { Button } from '../../worker/pages/button.tsx'
import { Card } from '../../worker/pages/card.tsx'
import { Choices, choicesCss } from '../../worker/pages/choices.tsx'
import { ErrorSummary } from '../../worker/pages/error-summary.tsx'
import { FormFields } from '../../worker/pages/fields.tsx'
import { formErrors } from '../../worker/pages/form-errors.ts'
import { Notice } from '../../worker/pages/notice.tsx'
import { respond } from '../../worker/pages/respond.tsx'
import { stylesheet } from '../../worker/pages/stylesheet.ts'
import { Timeline } from '../../worker/pages/timeline.tsx'
import { visibilityCss } from '../../worker/pages/visibility.ts'
import { letter } from '../letters/sample.ts'
import { pageWith } from './render.ts'
import { network, view } from './sample.ts'

const hostile = '<script>alert(1)</script>'
const choices = [
  { value: 'yes', label: 'Igen' },
  { value: 'later', label: 'Később', view },
]

const pages = {
  form: {
    css: visibilityCss(view),
    children: (
      <form method="post" novalidate>
        <ErrorSummary errors={formErrors(view)} locale="hu" />
        <FormFields view={view} locale="hu" />
        <Button>Küldés</Button>
      </form>
    ),
  },
  question: {
    css: choicesCss(choices),
    children: (
      <>
        <Blocks blocks={letter.blocks} locale="hu" />
        <Choices choices={choices} legend="Az Ön válasza" chosen="later" locale="hu" />
      </>
    ),
  },
  thanks: {
    css: undefined,
    children: (
      <Card>
        <Notice kind="success" locale="hu" title="Köszönjük!">
          <p>Megkaptuk.</p>
        </Notice>
        <Timeline days={[{ on: '2026. november 23.', texts: [hostile] }]} earlier="Korábban" />
      </Card>
    ),
  },
}

function open({ css, children }: (typeof pages)[keyof typeof pages]) {
  return respond({ locale: 'hu', title: 'Próba', network, css, children })
}

describe.each(Object.entries(pages))('the %s page', (_, page) => {
  it('has no style attribute, no script, and asks nobody else for anything', async () => {
    const html = await (await open(page)).text()
    expect(html.match(/<link[^>]*>/g)).toEqual([
      expect.stringMatching(/^<link rel="icon" href="data:image\/svg\+xml,[^"]+"/),
    ])
    expect(html).not.toMatch(/<[^>]+\sstyle=|<script|<img|<iframe|<[^>]+\son\w+=|@import|url\(/i)
  })

  it('allows exactly its own styles', async () => {
    const response = await open(page)
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    const styles = [...(await response.text()).matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '')
    const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    expect(policy).toContain(`style-src ${hashes.join(' ')};`)
    expect(styles).toHaveLength(page.css ? 2 : 1)
  })
})

describe('respond', () => {
  const page = { locale: 'hu', title: 'Próba', network, children: <p>Szöveg</p> } as const

  it('keeps pages out of frames, caches, search engines and referrers', async () => {
    const { status, headers } = await respond(page)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; .*form-action 'self'.*frame-ancestors 'none'$/,
    )
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Robots-Tag')).toBe('noindex')
    expect(headers.get('Set-Cookie')).toBeNull()
  })

  it('lets a form page stand in any website', async () => {
    const { status, headers } = await respond(page, { status: 422, framable: true })
    expect(status).toBe(422)
    expect(headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
  })

  it('allows own scripts to the pages that name one', async () => {
    const response = await respond({ ...page, scripts: ['/frame.js'] })
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    expect(await response.text()).toContain('<script src="/frame.js" defer=""></script>')
  })

  it('opens what is public to search engines and caches', async () => {
    const response = await respond({ ...page, indexed: true }, { cacheSeconds: 300 })
    expect(response.headers.get('X-Robots-Tag')).toBeNull()
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(await response.text()).not.toContain('noindex')
  })
})

describe('a page', () => {
  it('is a complete document in its language', async () => {
    const html = await pageWith(<p>Szöveg</p>)
    expect(html).toMatch(/^<!doctype html><html lang="hu"><head><meta charset="utf-8"/)
    expect(html).toContain('<title>Próba – Miskolci Civil Vállalkozói Brunch</title>')
    expect(html).toContain('<h1>Próba</h1>')
    expect(html).toContain('<a href="tel:+3646555123">+36 46 555 123</a>')
  })

  it('says in its title that there are mistakes', async () => {
    const response = await respond({ locale: 'en', title: 'Tell us', network, children: '', hasErrors: true })
    expect(await response.text()).toContain('<title>Error: Tell us – ')
  })

  it('escapes and defuses what visitors wrote', async () => {
    const blocks = [
      paragraph(hostile),
      quote(`${hostile} www.csalas.hu`, hostile),
      facts([{ label: hostile, value: hostile }]),
    ]
    const html = await pageWith(<Blocks blocks={blocks} locale="hu" />)
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('www.csalas.hu')
  })

  it('shows the buttons of a letter as links', async () => {
    const html = await pageWith(<Blocks blocks={[button({ label: 'Tovább', url: '/l/x' })]} locale="hu" />)
    expect(html).toContain('<a class="button" href="/l/x">Tovább</a>')
  })

  it('brings the focus to the mistakes', async () => {
    const html = await pageWith(<ErrorSummary errors={formErrors(view)} locale="hu" />)
    expect(html).toContain('role="alert" tabindex="-1" autofocus=""')
    expect(html).toContain('<h2>Kérjük, ellenőrizze a következőket</h2>')
    expect(html).toContain('<a href="#ngo-taxNumber">')
  })

  it('has no error summary without mistakes', async () => {
    expect(await pageWith(<ErrorSummary errors={[]} locale="hu" />)).not.toContain('role="alert"')
  })
})

describe('the stylesheet', () => {
  it('stays below 6 kB', () => {
    expect(stylesheet.length).toBeLessThan(6000)
  })
})
