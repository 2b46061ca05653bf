/** Rows of cells as text, columns aligned; the first row is the head, and only the first column is words. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd()
  const [first = '', ...rest] = rows.map(line)
  return [first, widths.map(width => '-'.repeat(width)).join('  '), ...rest].join('\n')
}

/** Milliseconds or another amount, to one decimal. */
export function amount(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(1)
}

/** How many times `of` goes into `value`. */
export function ratio(value: number, of: number): string {
  return Number.isNaN(value / of) ? '' : `${(value / of).toFixed(2)}×`
}
