import { SegmentedMessage } from 'sms-segments-calculator'
import { graphemes } from './graphemes.ts'
import { isGsm7, lookAlike, septets } from './gsm7.ts'

export type Encoding = 'GSM-7' | 'UCS-2'

/** What one destination's message takes. */
export interface Size {
  encoding: Encoding
  segments: number
}

/** Units that a segment holds, alone and as one of several: septets, and 16-bit code units. */
const capacity: Record<Encoding, { alone: number; split: number }> = {
  'GSM-7': { alone: 160, split: 153 },
  'UCS-2': { alone: 70, split: 67 },
}

/** Longest text that the library counts; no message that may be sent comes near. */
const COUNTED = 4000

/** The encoding that the gateway will pick for `text`, and the segments that it takes. */
export function measure(text: string): Size {
  const encoding = isGsm7(text) ? 'GSM-7' : 'UCS-2'
  const { alone, split } = capacity[encoding]
  const units = encoding === 'GSM-7' ? septets(text) : text.length
  if (units <= alone) return { encoding, segments: 1 }
  // More than the bare division where a character would be cut in two, which the library knows. But it
  // takes a character that is longer than a segment for one that fits, and quadratic time.
  const fewest = Math.ceil(units / split)
  const counted = text.length > COUNTED ? 0 : new SegmentedMessage(text).segmentsCount
  return { encoding, segments: Math.max(fewest, counted) }
}

/** A character that makes a message UCS-2. */
export interface Outsider {
  /** As people see it: a letter with its accents, a whole emoji. */
  character: string
  /** Where it first stands, counted in such characters from 1. */
  position: number
  /** How often it occurs. */
  count: number
}

/** The characters outside GSM-7, each once, in the order of their first occurrence. */
export function outsideGsm7(text: string): Outsider[] {
  const outsiders = new Map<string, Outsider>()
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

/**
 * Replaces the characters outside GSM-7 by their look-alikes where that saves segments; else the text
 * stays exactly as it is.
 */
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
  // A text of nothing but invisible characters would vanish, and the gateway refuses an empty one.
  const worthwhile = encoded !== '' && measure(encoded).segments < segments
  return worthwhile ? { text: encoded, changes: [...changes.values()] } : unchanged
}
