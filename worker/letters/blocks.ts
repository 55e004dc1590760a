/**
 * What a letter or a page says, as plain data. Texts are plain text and may hold what visitors typed: whoever renders
 * blocks escapes and defuses them, whoever writes them never does.
 */
export type Block =
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'facts'; readonly facts: readonly Fact[] }
  | { readonly block: 'quote'; readonly text: string; readonly by: string | undefined; readonly isOurs: boolean }
  | { readonly block: 'note'; readonly text: string }
  | { readonly block: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly block: 'card'; readonly blocks: readonly Block[] }

export type Fact = {
  readonly label: string
  readonly value: string
  /** Contact data stays whole and becomes a link; every other value has its links broken up. */
  readonly contact?: 'email' | 'phone' | undefined
}

export type Button = {
  readonly label: string
  /** Absolute, or a path that is resolved against the base URL. */
  readonly url: string
  /** `plain` unless said otherwise, except for the only or first button of its block. */
  readonly style?: 'primary' | 'plain' | undefined
}

export function paragraph(text: string): Block {
  return { block: 'paragraph', text }
}

export function heading(text: string): Block {
  return { block: 'heading', text }
}

export function list(items: readonly string[]): Block {
  return { block: 'list', items }
}

/** Labelled values, in the order given. */
export function facts(rows: readonly Fact[]): Block {
  return { block: 'facts', facts: rows }
}

/** Somebody's own words, as they were written. */
export function quote(text: string, by?: string): Block {
  return { block: 'quote', text, by, isOurs: false }
}

/** Words of the association's own people: an address in them is meant to be used. */
export function ourQuote(text: string): Block {
  return { block: 'quote', text, by: undefined, isOurs: true }
}

/** Small print. */
export function note(text: string): Block {
  return { block: 'note', text }
}

export function button(one: Button): Block {
  return { block: 'buttons', buttons: [one] }
}

/** Several ways on, side by side; the first is the one we expect. */
export function buttons(several: readonly Button[]): Block {
  return { block: 'buttons', buttons: several }
}

/** What belongs together, such as one of several suggestions with its button. */
export function card(blocks: readonly Block[]): Block {
  return { block: 'card', blocks }
}
