/** Rows of text in columns, the first left, the others too; no borders that a terminal would break. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, head.map((_, column) => '-'.repeat(widthOf(column, [head, ...rows]))), ...rows]
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widthOf(column, all)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const widthOf = (column: number, rows: readonly (readonly string[])[]): number =>
  Math.max(...rows.map((row) => (row[column] ?? '').length))
