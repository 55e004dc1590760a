import { webAddress } from './addresses.ts'
import type { Button } from './blocks.ts'
import { buttonStyles, type StyledButton } from './button-styles.ts'
import { escapeHtml } from './escape.ts'
import { style } from './html-style.ts'

/** Buttons below each other, each a padded link in a one-cell table: the one shape that Outlook fills with colour. */
export function buttonsHtml(buttons: readonly Button[], baseUrl: string): string {
  const rows = buttonStyles(buttons).map((button) => buttonHtml(button, baseUrl))
  return `<div style="${style.buttons}">${rows.join('')}</div>`
}

function buttonHtml(button: StyledButton, baseUrl: string): string {
  const primary = button.style === 'primary'
  const cell = primary ? `style="${style.primaryCell}"` : `class="p" style="${style.plainCell}"`
  const anchor = primary ? `style="${style.primary}"` : `class="l" style="${style.plain}"`
  const address = escapeHtml(webAddress(button.url, baseUrl))
  return [
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${style.button}"><tr>`,
    `<td ${cell}><a href="${address}" ${anchor}>${escapeHtml(button.label)}</a></td>`,
    '</tr></table>\n',
  ].join('')
}
