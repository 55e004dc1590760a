const width = 72

/**
 * Wraps plain text at 72 columns, keeping its own line breaks. `first` stands before the first line, `rest` before the
 * others. Words longer than a line stay whole, no-break spaces hold.
 */
export function wrap(text: string, first = '', rest = first): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    const prefix = () => (lines.length === 0 ? first : rest)
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      if (line && columns(prefix() + line) + 1 + columns(word) > width) {
        lines.push(prefix() + line)
        line = word
      } else {
        line = line ? `${line} ${word}` : word
      }
    }
    lines.push((prefix() + line).trimEnd())
  }
  return lines.join('\n')
}

function columns(text: string): number {
  return Array.from(text.replaceAll('\u200b', '')).length
}
