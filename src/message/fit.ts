import { plural } from '../shared/plain-text.ts'
import { FEW, LONGEST_TEXT, listed, measure, outsideGsm7, smartEncode } from './encoding.ts'
import { lookAlike } from './gsm7.ts'
import { fits, type Limits, truncate } from './truncate.ts'

/** What a workflow author wants a text to keep to. */
interface FitRules {
  /** Replace characters outside GSM-7 by their look-alikes where that saves segments. */
  smartEncoding: boolean
  maxSegments: number | undefined
  overflow: 'fail' | 'truncate'
}

/** The text to send, and what it costs each destination. */
export interface MessageText extends ReturnType<typeof measure> {
  text: string
  cut: boolean
  /** Whether people may see it. A template's text, yes. A given text, no: it may hold a code. */
  shown: boolean
  /** Lines for people: how the text was changed, what a template left out, and which one stands in for it. */
  notes: string[]
}

/**
 * Makes a text fit the rules and the gateway: first by look-alikes, then, if `overflow` is `truncate`, by cutting it. If neither
 * helps, says why the text is too long.
 */
export function fitText(
  given: string,
  { smartEncoding, maxSegments, overflow }: FitRules,
  shown: boolean,
): MessageText | { problem: string } {
  const limits = { characters: LONGEST_TEXT, segments: maxSegments }
  const encoded = smartEncoding ? smartEncode(given) : given
  const text = truncate(encoded, limits)
  const cut = text !== encoded
  if (cut && overflow === 'fail') return { problem: problemOf(encoded, limits, shown) }
  const notes: string[] = []
  if (encoded !== given) {
    const replaced = outsideGsm7(given).filter(each => lookAlike(each.character) !== undefined)
    notes.push(`smart-encoding replaced ${listed(replaced, shown)}.`)
  }
  if (cut) notes.push('The action cut the text to fit.')
  return { text, ...measure(text), cut, shown, notes }
}

/** Why a text is too long, and how to mend that. */
function problemOf(text: string, limits: Limits, shown: boolean): string {
  const { segments, encoding } = measure(text)
  const problem =
    text.length > LONGEST_TEXT
      ? `has ${text.length} characters; 1 to ${LONGEST_TEXT} are allowed.`
      : `takes ${plural(segments, 'segment')} in ${encoding}; "max-segments" allows ${limits.segments}.`
  if (!fits(smartEncode(text), limits)) return `${problem} To cut the text, set overflow: truncate.`
  const why = `It is in UCS-2 because of ${listed(outsideGsm7(text), shown)}.`
  return `${problem} With smart-encoding: true it would fit. ${why}`
}

/** A notice if only a few characters make a text UCS-2 and cost segments. Undefined for a text that was cut. */
export function encodingNotice(message: MessageText): string | undefined {
  const { text, encoding, segments, cut, shown } = message
  if (encoding === 'GSM-7' || segments === 1 || cut) return undefined
  const outsiders = outsideGsm7(text)
  const rest = outsiders.reduce((left, { character }) => left.replaceAll(character, ''), text)
  const without = measure(rest).segments
  if (outsiders.length > FEW || without >= segments) return undefined
  const encoded = smartEncode(text)
  const saving =
    encoded === text
      ? `Without ${outsiders.length === 1 ? 'it' : 'them'} it would take ${without}.`
      : `With smart-encoding: true it would take ${measure(encoded).segments}.`
  return `The message is in UCS-2 and takes ${plural(segments, 'segment')} only because of ${listed(outsiders, shown)}. ${saving}`
}
