import { LONGEST_TEXT, measure } from './encoding.ts'
import { septets } from './gsm7.ts'
import { LONGEST_PATTERN, type Part } from './pattern.ts'
import { hasWords, render, type Values } from './render.ts'
import { DOTS, fits, largest, truncate } from './truncate.ts'

/** No value is shortened to fewer septets. The action's own words, such as `failed to start`, fit into them. */
const FLOOR = 16

/**
 * Writes a pattern in one segment of GSM-7, or in as many as the author's own words need. Shortens the longest values first, then
 * leaves out optional parts, the last one first, then cuts the text. A text with a link takes another segment rather than be cut.
 * @param withLink whether the run's URL stands at the end
 */
export function writeInOneSegment(
  parts: readonly Part[],
  values: Values,
  withLink: boolean,
): string {
  const url = values['run-url']
  const pattern = (longest: number, end: number): string =>
    // A shortened link would lead nowhere.
    render(parts, name => (name === 'run-url' ? url : shorten(values[name], longest)), end)
  const write = (longest: number, end: number): string =>
    `${pattern(longest, end)} ${withLink ? url : ''}`.trim()
  // If no letter or digit would be left, the first optional part stays.
  const least = 1 + largest(-1, LONGEST_PATTERN, end => !hasWords(pattern(FLOOR, end)))
  const shortest = write(FLOOR, least)
  // The author's words take as many segments as they need. With a link, the whole shortened text does.
  const own = url !== '' && shortest.includes(url) ? shortest : write(0, 0)
  const limits = {
    characters: Math.max(LONGEST_TEXT, own.length),
    segments: measure(own).segments,
  }
  const end = largest(least, LONGEST_PATTERN, end => fits(write(FLOOR, end), limits))
  const longest = largest(FLOOR, LONGEST_TEXT, longest => fits(write(longest, end), limits))
  return truncate(write(longest, end), limits)
}

/** The beginning and the end of a text: a matrix or a version often stands at the end. */
function shorten(text: string, room: number): string {
  if (septets(text) <= room) return text
  for (let kept = room - DOTS.length; kept > 0; kept--) {
    const start = text.slice(0, Math.ceil(kept / 2)).trimEnd()
    const end = text.slice(text.length - Math.floor(kept / 2)).trimStart()
    // Some characters take two septets.
    if (septets(start + DOTS + end) <= room) return start + DOTS + end
  }
  return ''
}
