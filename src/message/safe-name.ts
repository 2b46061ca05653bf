import { transliterate } from './gsm7.ts'
import { hasWords } from './render.ts'

/** Most characters of a name that are looked at. A segment holds a few dozen. */
const LONGEST = 1000

/** A scheme with something behind it. */
const LINK = /:\/|\/\/|\b(?:https?|mailto|sms|tel):\S/i

/** A dot before a word, but not one in `20.x`. */
const DOT = /(?<=\S)\.(?=\p{L}[\p{L}\p{N}-])/gu

/** What is left of a sentence around a word that is dropped. A dot at the beginning may make a link with the author's words. */
const EDGES = /^[\s.)\],:;>|]+|[\s([,:;>|]+$/g

/** Four numbers in a row may be an address. */
const ADDRESS = /\d+(?:\.\d+){3,}/g

/**
 * Other people's words as one line of GSM-7 without links: some accounts may not send links, and nobody should follow one.
 * Drops words with a URL, and parts what a phone may take for a link. `''` if no letter or digit is left.
 */
export function safeName(text = ''): string {
  const line = transliterate(text.slice(0, LONGEST))
    .split(/\s+/)
    .filter(word => !LINK.test(word))
    .join(' ')
    .replaceAll('@', ' ')
    .replace(DOT, ' ')
    .replace(ADDRESS, numbers => numbers.replaceAll('.', ' '))
    .replace(/ +/g, ' ')
    .replace(EDGES, '')
  return hasWords(line) ? line : ''
}
