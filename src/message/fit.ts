import { plural } from '../shared/plain-text.ts'
import {
  type Change,
  type Encoding,
  LONGEST_TEXT,
  measure,
  type NonGsmCharacter,
  outsideGsm7,
  smartEncode,
} from './encoding.ts'
import { mayName, named } from './named.ts'
import { truncate } from './truncate.ts'

/** What a workflow author wants a text to keep to. */
export interface FitRules {
  /** Replace characters outside GSM-7 by their look-alikes where that saves segments. */
  smartEncoding: boolean
  maxSegments: number | undefined
  overflow: 'fail' | 'truncate'
}

/** A text that may be sent, and what it costs each destination. */
interface FittedText {
  text: string
  encoding: Encoding
  segments: number
  changes: Change[]
  cut: boolean
}

/** The text to send, and whether it may be shown: one that was given may hold a code. */
export interface MessageText extends FittedText {
  shown: boolean
  /** For people: what a template left out of the text or put in its place. */
  notes: string[]
}

/** A text that is too long, and why. */
interface Misfit {
  problem: string
}

/**
 * Makes a text fit the rules and the gateway: first by look-alikes, then, if so wished, by cutting it.
 * @param shown whether the text may be shown
 */
export function fitText(given: string, rules: FitRules, shown: boolean): FittedText | Misfit {
  const { smartEncoding, maxSegments, overflow } = rules
  const { text, changes } = smartEncoding ? smartEncode(given) : { text: given, changes: [] }
  if (fits(text, maxSegments)) return { text, ...measure(text), changes, cut: false }
  if (overflow === 'truncate') {
    const shorter = truncate(text, { characters: LONGEST_TEXT, segments: maxSegments })
    return { text: shorter, ...measure(shorter), changes, cut: true }
  }
  return { problem: `${problemOf(text, maxSegments)} ${mendOf(text, maxSegments, shown)}` }
}

function fits(text: string, maxSegments = Number.POSITIVE_INFINITY): boolean {
  return text.length <= LONGEST_TEXT && measure(text).segments <= maxSegments
}

function problemOf(text: string, maxSegments: number | undefined): string {
  if (text.length > LONGEST_TEXT) {
    return `has ${text.length} characters; 1 to ${LONGEST_TEXT} are allowed.`
  }
  const { segments, encoding } = measure(text)
  return `takes ${plural(segments, 'segment')} in ${encoding}; max-segments allows ${maxSegments}.`
}

function mendOf(text: string, maxSegments: number | undefined, shown: boolean): string {
  if (!fits(smartEncode(text).text, maxSegments)) return 'To cut the text, set overflow: truncate.'
  const outsiders = outsideGsm7(text)
  const why =
    outsiders.length > FEW ? '' : ` It is in UCS-2 because of ${listed(outsiders, shown)}.`
  return `With smart-encoding: true it would fit.${why}`
}

const FEW = 5

/** Why a text is in UCS-2, for people, where only a few characters make it so and cost segments. Undefined if a text was cut. */
export function encodingNotice(message: MessageText): string | undefined {
  const { text, encoding, segments, cut, shown } = message
  if (encoding === 'GSM-7' || segments === 1 || cut) return undefined
  const outsiders = outsideGsm7(text)
  const left = outsiders.reduce((rest, { character }) => rest.replaceAll(character, ''), text)
  const without = measure(left).segments
  if (outsiders.length > FEW || without >= segments) return undefined
  const { text: encoded, changes } = smartEncode(text)
  const saving =
    changes.length > 0
      ? `With smart-encoding: true it would take ${measure(encoded).segments}.`
      : `Without ${outsiders.length === 1 ? 'it' : 'them'} it would take ${without}.`
  return `The message is in UCS-2 and takes ${plural(segments, 'segment')} only because of ${listed(outsiders, shown)}. ${saving}`
}

/** Names only the few characters that cost segments, not their neighbours: the text may hold a code. */
function listed(outsiders: readonly NonGsmCharacter[], shown: boolean): string {
  const list = outsiders.map(({ character, position, count }) => {
    const more = count === 1 ? '' : ` (${plural(count, 'time')})`
    return `${named(character, shown)} at character ${position}${more}`
  })
  return list.join(', ')
}

/** What was done to a text, for people. */
export function changesOf({ changes, cut, shown }: MessageText): string[] {
  const replaced = changes.map(({ from, to, count }) => {
    const replacement = mayName(from, shown) ? to || 'nothing' : 'its look-alike'
    return `smart-encoding replaced ${named(from, shown)} by ${replacement}, ${plural(count, 'time')}.`
  })
  return cut ? [...replaced, 'The action cut the text to fit.'] : replaced
}
