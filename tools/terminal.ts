/** Columns of a terminal. */
export const WIDTH = 80

/** `text` in lines of at most `width` columns, broken between words where there are any. */
export function wrapped(text: string, width: number): string[] {
  const fitting = new RegExp(`.{1,${width}}(?:\\s+|$)|.{1,${width}}`, 'g')
  return text.split('\n').flatMap(line => line.match(fitting)?.map(part => part.trimEnd()) ?? [''])
}

/** `text` in lines that begin with `margin` spaces. */
export function indented(text: string, margin: number): string {
  const lines = wrapped(text, WIDTH - margin)
  return lines.map(line => (' '.repeat(margin) + line).trimEnd()).join('\n')
}

/** A table in columns; where it is too wide, row by row. The first row names the columns. */
export function table([head = [], ...rows]: string[][], width: number): string {
  const cells = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...cells.map(row => columns(row[at] ?? ''))))
  const lines = cells.map(row => row.map((cell, at) => padded(cell, widths[at] ?? 0)).join('  '))
  if (lines.every(line => columns(line) <= width)) return lines.join('\n')
  const list = (row: string[]): string[] =>
    row.flatMap((cell, at) => (cell === '' ? [] : [`${head[at]}: ${cell}`]))
  return rows.map(row => list(row).join('\n')).join('\n\n')
}

/** `text` in a frame. */
export function framed(text: string, width: number): string[] {
  const lines = wrapped(text, width)
  const inner = Math.max(...lines.map(columns))
  const rule = '─'.repeat(inner + 2)
  return [`╭${rule}╮`, ...lines.map(line => `│ ${padded(line, inner)} │`), `╰${rule}╯`]
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** How many columns a terminal needs: two for an emoji. */
function columns(text: string): number {
  return Array.from(text).length + (text.match(/\p{Emoji_Presentation}/gu)?.length ?? 0)
}
