const zeroWidthSpace = '\u200b'

/** Bidirectional controls can make `gro.elpmaxe` read as an address, other controls have no business in a letter. */
const controls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]|[^\P{Cc}\n\t]/gu

/** The dots of domain names, with the full-width and ideographic ones that resolvers accept too. */
const domainDot = /(?<=[\p{L}\p{N}_-])([.\u3002\uff0e\uff61])(?=\p{L})/gu

/**
 * Makes text from visitors harmless: no mail client turns an address in it into a link, nothing reverses its direction.
 * Readers see no difference. A break stands on both sides of the dot, since half a domain may be a domain itself.
 */
export function defuse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/:\/\//g, `:${zeroWidthSpace}//${zeroWidthSpace}`)
    .replace(domainDot, `${zeroWidthSpace}$1${zeroWidthSpace}`)
}

/** The same, for places that hold one line: line breaks and runs of white space become one space. */
export function defuseLine(text: string): string {
  return defuse(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim()
}

/** What a quote says. What our own people wrote keeps its addresses whole, to be opened and copied. */
export function quoted({ text, isOurs }: { readonly text: string; readonly isOurs: boolean }): string {
  return isOurs ? text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '') : defuse(text)
}
