import { plainLine } from '../shared/plain-text.ts'
import { graphemes, isGsm7, lookAlike, septets } from './gsm7.ts'

/** Longest text that the gateway takes, in UTF-16 code units. */
export const LONGEST_TEXT = 1600

/**
 * The encoding that the gateway will pick for `text`, and the segments that it takes. One segment holds 160 septets or 70 code units
 * of 16 bits. Each of several holds 153 or 67.
 */
export function measure(text: string): { encoding: 'GSM-7' | 'UCS-2'; segments: number } {
  if (isGsm7(text)) {
    const segments = septets(text) <= 160 ? 1 : segmentsFor(Array.from(text, septets), 153)
    return { encoding: 'GSM-7', segments }
  }
  if (text.length <= 70) return { encoding: 'UCS-2', segments: 1 }
  const lengths = graphemes(text).map(({ length }) => length)
  return { encoding: 'UCS-2', segments: segmentsFor(lengths, 67) }
}

/** Segments of `room` units each for characters of these lengths. A character is cut in two only if it is longer than a segment. */
function segmentsFor(lengths: readonly number[], room: number): number {
  let segments = 1
  let left = room
  for (const length of lengths) {
    if (length > left && length <= room) {
      segments++
      left = room
    }
    left -= length
    while (left < 0) {
      segments++
      left += room
    }
  }
  return segments
}

/** A character that makes a message UCS-2. */
interface NonGsmCharacter {
  /** As people see it: a letter with its accents, a whole emoji. */
  character: string
  /** Where it first stands, counted in such characters from 1. */
  position: number
}

/** The characters outside GSM-7, each once, in the order of their first occurrence. */
export function outsideGsm7(text: string): NonGsmCharacter[] {
  if (isGsm7(text)) return []
  const all = graphemes(text)
  const outsiders = [...new Set(all)].filter(character => !isGsm7(character))
  return outsiders.map(character => ({ character, position: all.indexOf(character) + 1 }))
}

/** Most characters or names that one line lists. */
export const FEW = 5

/**
 * Characters for people, the first few of them: `“ (U+201C) at character 1`. Of a text that is not shown, no letter and no digit: a
 * code has them.
 */
export function listed(characters: readonly NonGsmCharacter[], shown: boolean): string {
  const list = characters.slice(0, FEW).map(({ character, position }) => {
    const isSecret = !shown && /[\p{Alphabetic}\p{N}\p{Regional_Indicator}]/u.test(character)
    return `${isSecret ? 'a letter or digit' : named(character)} at character ${position}`
  })
  const more = characters.length > FEW ? ` and ${characters.length - FEW} more` : ''
  return list.join(', ') + more
}

/** A character and its code points: `“ (U+201C)`. */
function named(character: string): string {
  const points = Array.from(character, point => {
    return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  })
  return `${plainLine(character)} (${points.join(' ')})`.trim()
}

/** Replaces characters outside GSM-7 by look-alikes, if that saves segments. */
export function smartEncode(text: string): string {
  const { encoding, segments } = measure(text)
  if (encoding === 'GSM-7' || segments === 1) return text
  const encoded = graphemes(text)
    .map(character => (isGsm7(character) ? character : (lookAlike(character) ?? character)))
    .join('')
  // The gateway must still take it: without invisible characters it may be empty, and an ellipsis becomes longer.
  const accepted = encoded.trim() !== '' && encoded.length <= Math.max(text.length, LONGEST_TEXT)
  return accepted && measure(encoded).segments < segments ? encoded : text
}
