import { measure } from './encoding.ts'
import { graphemes } from './gsm7.ts'

/** The most that a message may take. */
interface Limits {
  /** UTF-16 code units. */
  characters: number
  segments?: number | undefined
}

/** What tells the reader that there was more; plain dots, since an ellipsis is not in GSM-7. */
export const DOTS = '...'

const LARGEST_SEGMENT = 160

/** `text` if it fits the limits, else its longest beginning that fits with `...`. Never cuts inside a visible character. */
export function truncate(text: string, limits: Limits): string {
  const { characters, segments } = limits
  const longest =
    segments === undefined ? characters : Math.min(characters, segments * LARGEST_SEGMENT)
  const fits = (candidate: string): boolean =>
    candidate.length <= longest &&
    (segments === undefined || measure(candidate).segments <= segments)
  if (fits(text)) return text

  // Where the text may end. Two characters more than can be kept are enough to tell whether the last ones
  // belong together, however long the text is.
  const ends = [0]
  for (const { segment, index } of graphemes(text.slice(0, longest + 2))) {
    const end = index + segment.length
    if (end + DOTS.length > longest) break
    if (!/\s$/.test(segment)) ends.push(end)
  }
  const shortened = (end: number): string => text.slice(0, end) + DOTS
  // What is longer never takes fewer segments.
  const last = largest(0, ends.length - 1, at => fits(shortened(ends[at] ?? 0)))
  return shortened(ends[last] ?? 0)
}

/** The largest number that fits, by bisection; `low` if no larger one does. */
export function largest(low: number, high: number, fits: (number: number) => boolean): number {
  if (low >= high) return low
  const middle = Math.ceil((low + high) / 2)
  return fits(middle) ? largest(middle, high, fits) : largest(low, middle - 1, fits)
}
