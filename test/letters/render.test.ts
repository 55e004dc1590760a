import { describe, expect, it } from 'vitest'
import { button, buttons, card, facts, heading, list, ourQuote, paragraph, quote } from '../../worker/letters/blocks.ts'
import type { Block } from '../../worker/letters/blocks.ts'
import { renderLetter } from '../../worker/letters/render.ts'
import { frame, letter } from './sample.ts'

const hostile = '<img src=x onerror=alert(1)>" www.csalas.hu'

function withBlocks(...blocks: readonly Block[]) {
  return renderLetter({ ...letter, blocks }, frame)
}

describe('renderLetter', () => {
  const { subject, text, html } = renderLetter(letter, frame)

  it('ends the subject in the case reference', () => {
    expect(subject).toBe('Egy civil szervezet Önöket keresi [KFT-274]')
    expect(renderLetter(letter, { ...frame, reference: undefined }).subject).toBe('Egy civil szervezet Önöket keresi')
  })

  it('says the same in both parts', () => {
    expect(words(visible(html))).toEqual(words(text))
  })

  it.each(['Miskolci Civil Vállalkozói Brunch', '+36 46 555 123', 'KFT-274', 'Azért kapta ezt a levelet'])(
    'shows %s in both parts',
    (part) => {
      expect(text).toContain(part)
      expect(html).toContain(part)
    },
  )

  it('wraps the text at 72 columns and keeps addresses whole', () => {
    const long = text.split('\n').filter((line) => line.length > 72)
    expect(long).toEqual([])
    expect(text).toContain('\nhttps://kapocs.example.org/l/q1.k.m?choice=yes\n')
  })

  it('looks like this as plain text', async () => {
    await expect(text).toMatchFileSnapshot('letter.txt')
  })

  it('declares its language and stays below what Gmail cuts', () => {
    expect(html).toContain('<html lang="hu">')
    expect(html.length).toBeLessThan(102_000)
  })

  it('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|form)\b|url\(|@import|\son\w+=/i)
  })

  it('holds together what belongs together, under a name as it is written', () => {
    const blocks = [heading('1. Minta Kft.'), list(['közel van']), button({ label: 'Ezt választom', url: '/l/q1' })]
    const rendered = withBlocks(card(blocks))
    expect(rendered.text).toContain('1. Minta Kft.\n\n- közel van\n\nEzt választom:\nhttps://kapocs.example.org/l/q1\n')
    expect(rendered.html).toMatch(
      /<div style="[^"]*border:1px[^"]*">\s*<h2[\s\S]*<ul[\s\S]*Ezt választom[\s\S]*<\/div>/,
    )
  })

  it("keeps an address whole in our own people's words, and only there", () => {
    const said = 'Példa Önkéntes Központ: https://pelda.example.org\u202e <b>'
    const ours = withBlocks(ourQuote(said))
    expect(ours.text).toContain('„Példa Önkéntes Központ: https://pelda.example.org <b>”')
    expect(ours.html).toContain('https://pelda.example.org &lt;b&gt;')
    expect(withBlocks(quote(said)).text).not.toContain('https://pelda.example.org')
  })

  it.each([
    ['a card', card([paragraph(hostile)])],
    ['a paragraph', paragraph(hostile)],
    ['a fact', facts([{ label: 'Név', value: hostile }])],
    ['a false contact', facts([{ label: 'E-mail', value: hostile, contact: 'email' }])],
    ['a quote', quote(hostile, hostile)],
  ])('escapes and defuses %s', (_, block) => {
    const rendered = withBlocks(block)
    expect(rendered.html).not.toContain('<img')
    expect(rendered.html).toContain('&lt;img')
    expect(rendered.html).not.toContain('www.csalas.hu')
    expect(rendered.text).not.toContain('www.csalas.hu')
  })

  it('defuses the name it greets', () => {
    const rendered = renderLetter(letter, { ...frame, name: 'Nyert!\r\n<b>csalas.hu' })
    expect(rendered.html).toContain('Tisztelt Nyert! &lt;b&gt;csalas\u200b.\u200bhu!')
    expect(rendered.text).toMatch(/^Tisztelt Nyert! <b>csalas\u200b\.\u200bhu!\n/)
  })

  it('keeps contact data whole and makes links of it', () => {
    expect(html).toContain('href="mailto:anna.kovacs@example.org"')
    expect(html).toContain('href="tel:+3646123456"')
    expect(text).toContain('anna.kovacs@example.org')
  })

  it('lets no address add a header to the mail it opens', () => {
    const rendered = withBlocks(facts([{ label: 'E-mail', value: 'a?bcc=b@example.org', contact: 'email' }]))
    expect(rendered.html).toContain('mailto:a%3Fbcc%3Db@example.org')
  })

  it('makes the first button the primary one and only that', () => {
    const primary = (rendered: string) =>
      rendered.match(/color:#ffffff[^>]*>([^<]+)/g)?.map((match) => match.replace(/.*>/, ''))
    expect(primary(html)).toEqual(['Igen, szívesen'])
    const second = buttons([
      { label: 'Első', url: '/1' },
      { label: 'Második', url: '/2', style: 'primary' },
    ])
    expect(primary(withBlocks(second).html)).toEqual(['Második'])
    expect(primary(withBlocks(button({ label: 'Csak ha kell', url: '/1', style: 'plain' })).html)).toBeUndefined()
  })

  it('links to the web only', () => {
    expect(() => withBlocks(button({ label: 'x', url: 'javascript:alert(1)' }))).toThrow('http')
  })

  it('speaks English to those who chose it', () => {
    const english = renderLetter(letter, { ...frame, locale: 'en', name: 'Anna Kovács' })
    expect(english.text).toMatch(/^Dear Anna Kovács,\n/)
    expect(english.text).toContain('Reference: KFT-274')
    expect(english.html).toContain('<html lang="en">')
  })
})

/** What a reader sees of the HTML; link addresses are left out on both sides. */
function visible(html: string): string {
  return html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
}

function words(text: string): readonly string[] {
  return (
    text
      .replace(/^https?:.*$/gm, '')
      .replace('https://brunch.example.org', '')
      .toLocaleLowerCase('hu')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
