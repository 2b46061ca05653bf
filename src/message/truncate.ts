import { measure } from './encoding.ts'
import { graphemes } from './gsm7.ts'

/** The most that a message may take. */
interface Limits {
  /** UTF-16 code units. */
  characters: number
  segments?: number | undefined
}

/** What tells the reader that there was more; plain dots, since an ellipsis is not in GSM-7. */
const DOTS = '...'

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
  // The longest that fits, by bisection: what is longer never takes fewer segments.
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(shortened(ends[middle] ?? 0))) low = middle
    else high = middle - 1
  }
  return shortened(ends[low] ?? 0)
}
