import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import type { Block } from '../letters/blocks.ts'
import { buttonStyles } from '../letters/button-styles.ts'
import { defuse, defuseLine, quoted } from '../letters/defuse.ts'
import { ButtonLink } from './button.tsx'
import { Card } from './card.tsx'
import { Facts } from './facts.tsx'

type BlocksProps = { readonly blocks: readonly Block[]; readonly locale: Locale }

/** The blocks of a letter as content of a page, so that a page and the letter that led to it say the same. */
export function Blocks({ blocks, locale }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView block={block} locale={locale} />
      ))}
    </>
  )
}

export function BlockView({ block, locale }: { readonly block: Block; readonly locale: Locale }) {
  switch (block.block) {
    case 'paragraph':
      return <p class="pre">{defuse(block.text)}</p>
    case 'note':
      return <p class="pre note">{defuse(block.text)}</p>
    case 'heading':
      return <h2>{defuseLine(block.text)}</h2>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li class="pre">{defuse(item)}</li>
          ))}
        </ul>
      )
    case 'facts':
      return <Facts facts={block.facts} />
    case 'quote':
      return (
        <blockquote>
          {languages[locale].quoted(quoted(block))}
          {block.by === undefined ? null : <footer>– {defuseLine(block.by)}</footer>}
        </blockquote>
      )
    case 'buttons':
      return (
        <div class="buttons">
          {buttonStyles(block.buttons).map((button) => (
            <ButtonLink href={button.url} style={button.style}>
              {button.label}
            </ButtonLink>
          ))}
        </div>
      )
    case 'card':
      return (
        <Card>
          <Blocks blocks={block.blocks} locale={locale} />
        </Card>
      )
  }
}
