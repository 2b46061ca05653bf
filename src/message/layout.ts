import { LONGEST_TEXT, measure } from './encoding.ts'
import { septets } from './gsm7.ts'
import { LONGEST_PATTERN, type Part, placeholders } from './pattern.ts'
import { hasWords, render, type Values } from './render.ts'
import { DOTS, fits, largest, truncate } from './truncate.ts'

/** Septets that are left to a long value. The action's own words, such as `failed to start`, are no longer than that. */
const FLOOR = 16

/**
 * Writes a pattern in one segment of GSM-7, or in as many as the author's own words need. Shortens the longest values first, then
 * leaves out optional parts, the last one first, then cuts the text. A text with a link takes another segment rather than be cut.
 * @param withLink whether the run's URL stands at the end
 */
export function layOut(parts: readonly Part[], values: Values, withLink: boolean): string {
  const url = values['run-url']
  const write = (longest: number, end: number): string =>
    `${render(parts, shortened(values, longest), end)} ${withLink ? url : ''}`.trim()
  const isEmpty = (end: number): boolean => !hasWords(render(parts, shortened(values, FLOOR), end))
  // If no letter or digit would be left, the first optional part stays.
  const least = 1 + largest(-1, LONGEST_PATTERN, isEmpty)
  const shortest = write(FLOOR, least)
  const hasLink = url !== '' && shortest.includes(url)
  const own = hasLink ? shortest : write(0, 0)
  const { segments } = measure(own)
  const limits = { characters: Math.max(LONGEST_TEXT, own.length), segments }
  const end = largest(least, LONGEST_PATTERN, end => fits(write(FLOOR, end), limits))
  const longest = largest(FLOOR, LONGEST_TEXT, longest => fits(write(longest, end), limits))
  return truncate(write(longest, end), limits)
}

/** The values with at most `longest` septets each. A link that is shortened leads nowhere. */
function shortened(values: Values, longest: number): Values {
  const shorter = { ...values }
  for (const name of placeholders) shorter[name] = shorten(values[name], longest)
  return { ...shorter, 'run-url': values['run-url'] }
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
