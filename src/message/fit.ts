import {
  type Change,
  type Encoding,
  LONGEST_TEXT,
  measure,
  type Outsider,
  outsideGsm7,
  smartEncode,
} from './encoding.ts'
import type { Placeholder } from './pattern.ts'
import { truncate } from './truncate.ts'

/** What a workflow author wants a text to keep to. */
export interface FitRules {
  /** Replace characters outside GSM-7 by their look-alikes where that saves segments. */
  smartEncoding: boolean
  maxSegments: number | undefined
  overflow: 'fail' | 'truncate'
}

/** A text that may be sent, and what it costs each destination. */
export interface FittedText {
  text: string
  encoding: Encoding
  segments: number
  changes: Change[]
  cut: boolean
}

/** The text to send, and whether it may be shown: one that was given may hold a code. */
export interface MessageText extends FittedText {
  shown: boolean
  /** What the template names outside brackets, though it is not known. */
  unknown: Placeholder[]
}

/** A text that is too long, and why. */
export interface Misfit {
  problem: string
}

/** Makes a text fit the rules and the gateway: first by look-alikes, then, if so wished, by cutting it. */
export function fitText(given: string, rules: FitRules): FittedText | Misfit {
  const { smartEncoding, maxSegments, overflow } = rules
  const { text, changes } = smartEncoding ? smartEncode(given) : { text: given, changes: [] }
  const size = measure(text)
  if (text.length <= LONGEST_TEXT && size.segments <= (maxSegments ?? size.segments)) {
    return { text, ...size, changes, cut: false }
  }
  if (overflow === 'truncate') {
    const shorter = truncate(text, { characters: LONGEST_TEXT, segments: maxSegments })
    return { text: shorter, ...measure(shorter), changes, cut: true }
  }
  const hint = 'To cut the text, set overflow: truncate.'
  return text.length > LONGEST_TEXT
    ? { problem: `has ${text.length} characters; 1 to ${LONGEST_TEXT} are allowed. ${hint}` }
    : {
        problem: `takes ${size.segments} segments in ${size.encoding}; max-segments allows ${maxSegments}. ${hint}`,
      }
}

const FEW = 5

/** Why a text is UCS-2, where few characters make it so and cost segments. */
export interface EncodingHint {
  outsiders: Outsider[]
  /** Segments that the text would take without them, and with their look-alikes where those save segments. */
  without: number
  smart: number | undefined
}

/** @returns undefined where there is nothing to save, or the text as a whole is not in GSM-7 */
export function encodingHint({ text, encoding, segments }: FittedText): EncodingHint | undefined {
  if (encoding === 'GSM-7' || segments === 1) return undefined
  const outsiders = outsideGsm7(text)
  if (outsiders.length > FEW) return undefined
  const left = outsiders.reduce((rest, { character }) => rest.replaceAll(character, ''), text)
  const without = measure(left).segments
  if (without >= segments) return undefined
  const encoded = smartEncode(text)
  const smart = encoded.changes.length === 0 ? undefined : measure(encoded.text).segments
  return { outsiders, without, smart }
}
