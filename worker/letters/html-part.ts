import { languages } from '../language/languages.ts'
import { contactAddress, phoneAddress, webAddress } from './addresses.ts'
import type { Block, Fact } from './blocks.ts'
import { defuse, defuseLine, quoted } from './defuse.ts'
import { escapeHtml } from './escape.ts'
import { buttonsHtml } from './html-buttons.ts'
import { darkStyle, style } from './html-style.ts'
import type { Frame, Letter } from './letter.ts'
import { words } from './words.ts'

/** The HTML of a letter: one column, no image, nothing fetched. Outlook knows no max-width, hence its own table. */
export function htmlPart(subject: string, letter: Letter, frame: Frame): string {
  const language = languages[frame.locale]
  const name = frame.name === undefined ? undefined : defuseLine(frame.name)
  return `<!doctype html>
<html lang="${frame.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${darkStyle}</style>
</head>
<body class="k" style="${style.body}">
<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
<div lang="${frame.locale}" style="${style.sheet}">
<p style="${style.greeting}">${escapeHtml(language.greeting(name))}</p>
${letter.blocks.map((block) => blockHtml(block, frame)).join('\n')}
<p style="${style.closing}">${escapeHtml(language.closing)}<br>${escapeHtml(frame.network.name)}</p>
${footer(letter, frame)}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`
}

function blockHtml(block: Block, frame: Frame): string {
  switch (block.block) {
    case 'paragraph':
      return `<p style="${style.paragraph}">${lines(block.text)}</p>`
    case 'note':
      return `<p class="m" style="${style.note}">${lines(block.text)}</p>`
    case 'heading':
      return `<h2 style="${style.heading}">${escapeHtml(defuseLine(block.text))}</h2>`
    case 'list':
      return `<ul style="${style.list}">${block.items.map(itemHtml).join('')}</ul>`
    case 'facts':
      return `<dl style="${style.facts}">${block.facts.map(factHtml).join('')}</dl>`
    case 'quote': {
      const said = broken(languages[frame.locale].quoted(quoted(block)))
      const by =
        block.by === undefined
          ? ''
          : `<br><span class="m" style="${style.by}">– ${escapeHtml(defuseLine(block.by))}</span>`
      return `<blockquote style="${style.quote}">${said}${by}</blockquote>`
    }
    case 'buttons':
      return buttonsHtml(block.buttons, frame.baseUrl)
    case 'card':
      return `<div style="${style.card}">\n${block.blocks.map((one) => blockHtml(one, frame)).join('\n')}\n</div>`
  }
}

function lines(text: string): string {
  return broken(defuse(text))
}

function broken(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

function itemHtml(item: string): string {
  return `<li style="${style.item}">${lines(item)}</li>`
}

function factHtml(fact: Fact): string {
  const address = contactAddress(fact)
  const value = address === undefined ? lines(fact.value) : link(fact.value, address)
  return `<dt class="m" style="${style.label}">${escapeHtml(fact.label)}</dt><dd style="${style.value}">${value}</dd>`
}

function link(label: string, address: string): string {
  return `<a class="l" href="${escapeHtml(address)}" style="${style.link}">${escapeHtml(label)}</a>`
}

function footer(letter: Letter, frame: Frame): string {
  const said = words[frame.locale]
  const { network } = frame
  const imprint = [
    escapeHtml(network.name),
    ...(network.address === undefined ? [] : [escapeHtml(network.address)]),
    `${said.phone}: ${link(network.phone, phoneAddress(network.phone))}`,
    ...(network.url === undefined ? [] : [link(network.url, webAddress(network.url, frame.baseUrl))]),
  ]
  const rows = [
    lines(letter.reason),
    ...(frame.reference === undefined ? [] : [`${said.reference}: ${escapeHtml(frame.reference)}`]),
    imprint.join('<br>'),
    ...frame.footerLinks.map((one) => link(one.label, webAddress(one.url, frame.baseUrl))),
  ]
  const body = rows.map((row) => `<p style="${style.footerLine}">${row}</p>`).join('\n')
  return `<div class="m" style="${style.footer}">\n${body}\n</div>`
}
