import type { Part, Placeholder } from './pattern.ts'

/** What the placeholders stand for; `''` for what is not known. */
export type Values = Readonly<Record<Placeholder, string>>

type TextFor = (name: Placeholder) => string

interface Piece {
  text: string
  isValue: boolean
}

/**
 * Writes a pattern. An optional part is left out if a placeholder in it is not known, or if it holds nothing but optional parts
 * and all of them are left out. Values side by side get a space, so that they make no link.
 * @param end leaves out the optional parts that begin there or behind
 */
export function render(parts: readonly Part[], textFor: TextFor, end: number): string {
  return piecesOf(parts, textFor, end)
    .map(({ text, isValue }, at, pieces) =>
      isValue && pieces[at - 1]?.isValue ? ` ${text}` : text,
    )
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function piecesOf(parts: readonly Part[], textFor: TextFor, end: number): Piece[] {
  const pieces = parts.flatMap((part): Piece | Piece[] => {
    if ('words' in part) return { text: part.words, isValue: false }
    if ('name' in part) return { text: textFor(part.name), isValue: true }
    const isKnown = part.optional.every(inner => !('name' in inner) || textFor(inner.name) !== '')
    const inside = isKnown && part.at < end ? piecesOf(part.optional, textFor, end) : []
    return inside.some(({ isValue }) => isValue) ? inside : []
  })
  return pieces.filter(({ text }) => text !== '')
}

/** Whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
