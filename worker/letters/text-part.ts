import { languages } from '../language/languages.ts'
import { contactAddress, webAddress } from './addresses.ts'
import type { Block, Button, Fact } from './blocks.ts'
import { defuse, defuseLine, quoted } from './defuse.ts'
import type { Frame, Letter } from './letter.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

/** The plain text of a letter: for many the only part they read, so it says all that the HTML says. */
export function textPart(letter: Letter, frame: Frame): string {
  const language = languages[frame.locale]
  const name = frame.name === undefined ? undefined : defuseLine(frame.name)
  const paragraphs = [
    wrap(language.greeting(name)),
    ...letter.blocks.map((block) => blockText(block, frame)),
    wrap([language.closing, frame.network.name].join('\n')),
    footer(letter, frame),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function blockText(block: Block, frame: Frame): string {
  switch (block.block) {
    case 'paragraph':
    case 'note':
      return wrap(defuse(block.text))
    case 'heading':
      return wrap(defuseLine(block.text)).toLocaleUpperCase(frame.locale)
    case 'list':
      return block.items.map((item) => wrap(defuse(item), '- ', '  ')).join('\n')
    case 'facts':
      return block.facts.map(factText).join('\n')
    case 'quote': {
      const said = wrap(languages[frame.locale].quoted(quoted(block)), '  ')
      return block.by === undefined ? said : `${said}\n${wrap(`– ${defuseLine(block.by)}`, '  ')}`
    }
    case 'buttons':
      return block.buttons.map((one) => linkText(one, frame)).join('\n\n')
    case 'card':
      return block.blocks.map((one) => inCard(one, frame)).join('\n\n')
  }
}

/** The heading of a card is somebody's name, which is not ours to put into capitals. */
function inCard(block: Block, frame: Frame): string {
  return block.block === 'heading' ? wrap(defuseLine(block.text)) : blockText(block, frame)
}

function factText(fact: Fact): string {
  const value = contactAddress(fact) === undefined ? defuse(fact.value) : fact.value
  return wrap(`${fact.label}${/[?!:]$/.test(fact.label) ? '' : ':'} ${value}`, '', '  ')
}

/** The address stands on a line of its own, whole, so that every client finds its end. */
function linkText({ label, url }: Pick<Button, 'label' | 'url'>, frame: Frame): string {
  return `${wrap(`${label}:`)}\n${webAddress(url, frame.baseUrl)}`
}

function footer(letter: Letter, frame: Frame): string {
  const said = words[frame.locale]
  const { network } = frame
  const lines = [
    wrap(defuse(letter.reason)),
    ...(frame.reference === undefined ? [] : [`${said.reference}: ${frame.reference}`]),
    [network.name, network.address, `${said.phone}: ${network.phone}`].filter(Boolean).join('\n'),
    ...(network.url === undefined ? [] : [network.url]),
    ...frame.footerLinks.map((link) => linkText(link, frame)),
  ]
  return `${'-'.repeat(24)}\n${lines.join('\n\n')}`
}
