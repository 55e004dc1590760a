/** Text as a CSS string. Everything beyond codes becomes an escape, so that nothing can end the string or the style. */
export function cssString(text: string): string {
  return `"${escaped(text)}"`
}

/** The selector of an id that begins with a letter. */
export function cssId(id: string): string {
  return `#${escaped(id)}`
}

function escaped(text: string): string {
  return text.replace(/[^\w-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)
}
