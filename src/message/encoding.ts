import { graphemes, isGsm7, lookAlike, septets } from './gsm7.ts'

/** What the gateway can send a text in. */
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

/** Longest text that the library counts, in quadratic time; no message that may be sent comes near. */
const COUNTED = 4000

/** Longest text that the gateway takes, in UTF-16 code units. */
export const LONGEST_TEXT = 1600

/** The encoding that the gateway will pick for `text`, and the segments that it takes. */
export async function measure(text: string): Promise<Size> {
  const encoding = isGsm7(text) ? 'GSM-7' : 'UCS-2'
  const { alone, split } = capacity[encoding]
  const units = encoding === 'GSM-7' ? septets(text) : text.length
  if (units <= alone) return { encoding, segments: 1 }
  const fewest = Math.ceil(units / split)
  const divisible = encoding === 'GSM-7' && units === text.length
  if (divisible || text.length > COUNTED) return { encoding, segments: fewest }
  // No character is cut in two, which can take more segments: the library counts that, except for a character
  // that is itself longer than a segment. It is loaded only here, since it takes 15 ms.
  const { SegmentedMessage } = await import('sms-segments-calculator')
  const { segmentsCount } = new SegmentedMessage(text)
  return { encoding, segments: Math.max(fewest, segmentsCount) }
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
export async function smartEncode(text: string): Promise<{ text: string; changes: Change[] }> {
  const unchanged = { text, changes: [] }
  const { encoding, segments } = await measure(text)
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
  return accepted && (await measure(encoded)).segments < segments
    ? { text: encoded, changes: [...changes.values()] }
    : unchanged
}
