import type { Button } from './blocks.ts'

export type StyledButton = Button & { readonly style: 'primary' | 'plain' }

/** Settles which button of a block is the primary one: the one that says so first, else the first that says nothing. */
export function buttonStyles(buttons: readonly Button[]): readonly StyledButton[] {
  const said = buttons.findIndex((button) => button.style === 'primary')
  const primary = said === -1 ? buttons.findIndex((button) => button.style === undefined) : said
  return buttons.map((button, index) => ({ ...button, style: index === primary ? 'primary' : 'plain' }))
}
