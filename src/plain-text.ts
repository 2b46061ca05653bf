/** Longest remote text that is passed on, in characters: room for any sentence, not for a page. */
const LONGEST = 300

/**
 * One harmless line out of any text that others wrote (a gateway, a proxy, an event).
 *
 * Line breaks of every kind, control characters and invisible format characters (which can reorder
 * or hide what stands beside them) become spaces. `::` and `##[`, which start a workflow command,
 * are broken up: the runner looks for the second one anywhere in a line.
 */
export function plainLine(text: string, longest = LONGEST): string {
  const line = text
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
