import { graphemes, isGsm7, lookAlike, septets } from './gsm7.ts'

/** What the gateway can send a text in. */
export type Encoding = 'GSM-7' | 'UCS-2'

/** What one destination's message takes. */
interface Size {
  encoding: Encoding
  segments: number
}

/** Units that a segment holds, alone and as one of several: septets, and 16-bit code units. */
const capacity: Record<Encoding, { alone: number; split: number }> = {
  'GSM-7': { alone: 160, split: 153 },
  'UCS-2': { alone: 70, split: 67 },
}

/** Longest text that the gateway takes, in UTF-16 code units. */
export const LONGEST_TEXT = 1600

/** The encoding that the gateway will pick for `text`, and the segments that it takes. */
export function measure(text: string): Size {
  const encoding = isGsm7(text) ? 'GSM-7' : 'UCS-2'
  const { alone, split } = capacity[encoding]
  const units = encoding === 'GSM-7' ? septets(text) : text.length
  if (units <= alone) return { encoding, segments: 1 }
  const lengths =
    encoding === 'GSM-7'
      ? Array.from(text, septets)
      : Array.from(graphemes(text), ({ segment }) => segment.length)
  return { encoding, segments: segmentsFor(lengths, split) }
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
export interface NonGsmCharacter {
  /** As people see it: a letter with its accents, a whole emoji. */
  character: string
  /** Where it first stands, counted in such characters from 1. */
  position: number
  count: number
}

/** The characters outside GSM-7, each once, in the order of their first occurrence. */
export function outsideGsm7(text: string): NonGsmCharacter[] {
  const outsiders = new Map<string, NonGsmCharacter>()
  let position = 0
  for (const { segment: character } of graphemes(text)) {
    position++
    if (isGsm7(character)) continue
    const known = outsiders.get(character)
    if (known === undefined) outsiders.set(character, { character, position, count: 1 })
    else known.count++
  }
  return [...outsiders.values()]
}

/** A replacement that smart encoding made, and how often. */
export interface Change {
  from: string
  to: string
  count: number
}

/** Replaces characters outside GSM-7 by look-alikes, if that saves segments. */
export function smartEncode(text: string): { text: string; changes: Change[] } {
  const unchanged = { text, changes: [] }
  const { encoding, segments } = measure(text)
  if (encoding === 'GSM-7' || segments === 1) return unchanged
  const changes = new Map<string, Change>()
  let encoded = ''
  for (const { segment: from } of graphemes(text)) {
    const to = isGsm7(from) ? from : (lookAlike(from) ?? from)
    encoded += to
    if (to === from) continue
    const known = changes.get(from)
    if (known === undefined) changes.set(from, { from, to, count: 1 })
    else known.count++
  }
  // The gateway must not refuse what it would have taken: nothing may be left of invisible characters, and
  // an ellipsis becomes longer.
  const accepted = encoded.trim() !== '' && encoded.length <= Math.max(text.length, LONGEST_TEXT)
  return accepted && measure(encoded).segments < segments
    ? { text: encoded, changes: [...changes.values()] }
    : unchanged
}
