/** Makes what a server wrote fit to be shown. Everything else in it becomes `…`. */
export interface WordFilter {
  /** Keeps the plain words of a sentence. */
  quote(words: string): string
  /** Keeps an id, a name or a code whole, or nothing of it. */
  shownId(id: string): string
}

/** Longest line in characters, if its caller says nothing else: room for any sentence, not for a page. */
const LONGEST = 300

/** Any text as one line. Line breaks, control characters and invisible characters become spaces. No workflow command starts in it. */
export function plainLine(text: string, longest = LONGEST): string {
  // Cut roughly first, so that a page takes no longer than a sentence.
  const line = text
    .slice(0, 8 * longest)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .trim()
  const characters = Array.from(withoutCommands(line))
  return characters.length <= longest
    ? characters.join('')
    : `${characters.slice(0, longest - 1).join('')}…`
}

/** `line` as one line that starts no workflow command, with `::` and `##[` broken up. */
export function withoutCommands(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##(?=\[)/g, '# #')
}

/** `1 segment`, `2 segments`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
