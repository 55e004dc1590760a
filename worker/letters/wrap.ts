const width = 72

/**
 * Wraps plain text at 72 columns, keeping its own line breaks. `first` stands before the first line, `rest` before the
 * others. Words longer than a line stay whole, no-break spaces hold.
 */
export function wrap(text: string, first = '', rest = first): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let used = 0
    const prefix = () => (lines.length === 0 ? first : rest)
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      const wide = columns(word)
      if (line && columns(prefix()) + used + 1 + wide > width) {
        lines.push(prefix() + line)
        line = word
        used = wide
      } else {
        used += line ? 1 + wide : wide
        line = line ? `${line} ${word}` : word
      }
    }
    lines.push((prefix() + line).trimEnd())
  }
  return lines.join('\n')
}

/** Characters, of which the second half of a pair and the zero-width space take no room of their own. */
function columns(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit !== 0x200b && (unit < 0xdc00 || unit > 0xdfff)) count += 1
  }
  return count
}
