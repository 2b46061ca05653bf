import { measure } from './encoding.ts'
import { graphemes } from './gsm7.ts'

export interface Limits {
  /** UTF-16 code units. */
  characters: number
  segments: number | undefined
}

/** What tells the reader that there was more; plain dots, since an ellipsis is not in GSM-7. */
export const DOTS = '...'

export function fits(text: string, { characters, segments }: Limits): boolean {
  return text.length <= characters && (segments === undefined || measure(text).segments <= segments)
}

/** `text` if it fits the limits, else its longest beginning that fits with `...`. Never cuts inside a visible character. */
export function truncate(text: string, limits: Limits): string {
  if (fits(text, limits)) return text
  const { characters, segments = Number.POSITIVE_INFINITY } = limits
  // No segment holds more than 160 characters.
  const longest = Math.min(characters, segments * 160)
  // Where the text may end. Two characters more than can be kept are enough to tell whether the last ones
  // belong together, however long the text is.
  const ends = [0]
  let end = 0
  for (const character of graphemes(text.slice(0, longest + 2))) {
    end += character.length
    if (!/\s$/.test(character)) ends.push(end)
  }
  const shortened = (at: number): string => text.slice(0, ends[at]) + DOTS
  // What is longer never takes fewer segments.
  return shortened(largest(0, ends.length - 1, at => fits(shortened(at), limits)))
}

/** The largest number that fits, by bisection; `low` if no larger one does. */
export function largest(low: number, high: number, fits: (number: number) => boolean): number {
  if (low >= high) return low
  const middle = Math.ceil((low + high) / 2)
  return fits(middle) ? largest(middle, high, fits) : largest(low, middle - 1, fits)
}
