import { type Destination, formsOf, maskNumber, nationalOf } from '../destination.ts'
import type { Quoter } from '../gateway/quoter.ts'
import { plainLine } from '../plain-text.ts'
import { decoded } from './decode.ts'
import { ALL, DIGITS, Finder, folded, hidden, LETTERS, type Span } from './finder.ts'

/** Most characters of a server's words that are looked at. What is shown is much shorter. */
const LONGEST_WORDS = 1024

/** Shortest part of a credential or of the message that is hidden, and of a number. */
const PART = 8
const PART_OF_NUMBER = 7

const WHOLE_NUMBER = 15

/** A credential with fewer characters is in any line. To hide it there would hide ordinary words, and tell it. */
const SHORTEST_SECRET = 4

/** Shortest message, and shortest code in it, that is looked for in words, and in an id. */
const SHORTEST_CODE = 4
const SHORTEST_IN_ID = 6

/** Words, words with hyphens, and digits in groups: a code may be any of them. */
const CODES = [/[^\s!-/:-@[-`{-~]+/g, /[^\s!-,./:-@[-`{-~]+/g, /[\d .-]+/g]

/** What ids and names look like, and the most that is shown of one that does not. Shorter ones are read as words. */
const ID = /^[\w.:-]{8,100}$/
const LONGEST_ODD_ID = 32

/** The gateway's own ids. Of a thousand numbers, one in ten thousand holds seven digits by chance. */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Most lines hold no such digits, and are spared the search. Beyond ASCII, a character may be one. */
const MAY_HOLD_NUMBER = /[^\0-\x7f]|\d(?:[^a-z*\d]*\d){6}/i

const TEXT = '[text]'

/**
 * Knows the secrets, registers them with the runner, and hides them. People see `+39*******567` for a number, `***` for a
 * credential or for what several secrets share, and `[text]` for the message.
 *
 * Promised of each of the action's own lines: it holds no registered form of a credential, and no seven digits in a row of a
 * number without a letter between them. Case makes no difference. Only credentials of four characters or more are hidden.
 *
 * Promised of each value that a server wrote, once it was decoded, at most three times: it holds
 * - no eight characters in a row of a credential or of the message, none of these as a whole that has four to seven, and not
 *   the message alone, however short,
 * - no code of the message, that is a word with a digit or digits in groups, of four characters or more; of one that is longer
 *   than eight, no eight in a row,
 * - no seven digits in a row of a number, whatever stands between them.
 * Case, accents and the script of a digit make no difference. Spaces do not count. A refusal's code is such a value, too, unless
 * it is a documented one.
 *
 * An id works as the gateway wrote it, and is cleaned only where it is shown. One of 8 to 100 letters, digits and `_.:-` stays
 * as it is although it holds a code of fewer than six characters, or seven digits of a number with letters between them that are
 * not the whole number, with or without its country code: random ids do. A UUID stays unless it holds a whole number.
 *
 * Not promised: to find a secret that is reversed, cut into shorter pieces, spread over several values, written with look-alike
 * letters or with other characters or digits in between, or encoded in another way, such as base64 or hex.
 */
export class Redactor implements Quoter {
  readonly #register: (secret: string) => void
  readonly #registered = new Set<string>()
  /** Credentials in the registered forms, in lower case. */
  readonly #secrets: string[] = []
  /** Credentials and the message. */
  readonly #parts = new Finder(PART)
  #message = ''
  readonly #codes = new Finder(PART)
  readonly #longCodes = new Finder(PART)
  readonly #numbers = new Finder(WHOLE_NUMBER)
  readonly #partsOfNumbers = new Finder(PART_OF_NUMBER)
  /** Ids and names as they were shown before: a batch shows each one three times. */
  readonly #shownIds = new Map<string, string>()

  /** @param register makes the runner blank a string in the logs of all later steps */
  constructor(register: (secret: string) => void) {
    this.#register = register
  }

  /** Hides a credential: as it is, as URLs, forms and JSON hold it, without padding, and as it looks in a plain line. */
  hide(secret: string): void {
    if (isShort(secret)) {
      if (secret.trim() !== '') this.#registerOnce(secret)
      return
    }
    const plain = plainLine(secret, Number.POSITIVE_INFINITY)
    const forms = [
      // The runner masks line by line.
      ...secret.split(/[\r\n]+/).flatMap(line => [line, line.replace(/=+$/, '')]),
      encodeURIComponent(secret.toWellFormed()),
      new URLSearchParams([['', secret]]).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
      plain,
    ]
    for (const form of forms.filter(form => !isShort(form))) {
      this.#registerOnce(form)
      this.#secrets.push(form.toLowerCase())
    }
    for (const form of [secret, secret.replaceAll(' ', '+')]) this.#hideParts(form, '***')
    // Spaces are not compared, so that a part with spaces is shorter than the others.
    for (let at = 0; plain.includes(' ') && at + PART <= plain.length; at++) {
      this.#parts.add(folded(plain.slice(at, at + PART))[ALL].text, '***')
    }
  }

  hideNumber(destination: Destination): void {
    for (const form of formsOf(destination)) this.#registerOnce(form)
    const { number } = destination
    const mask = maskNumber(number)
    this.#hideDigits(number.slice(1), mask)
    const national = nationalOf(number)
    if (national.length >= PART_OF_NUMBER) this.#numbers.add(national, mask)
  }

  /** Hides what was typed in place of a phone number, if it has as many digits as one. */
  hideTyped(typed: string): void {
    const digits = folded(typed)[DIGITS].text
    if (digits.length < PART_OF_NUMBER) return
    this.#registerOnce(typed)
    this.#hideDigits(digits, maskNumber(digits))
  }

  /** Hides the message from now on where a server repeats it: whole, in part, or a code in it. */
  hideText(text: string): void {
    this.#shownIds.clear()
    this.#message = folded(text)[ALL].text
    if (this.#message.length >= SHORTEST_CODE) this.#hideParts(text, TEXT)
    for (const word of new Set(CODES.flatMap(pattern => text.match(pattern) ?? []))) {
      const line = folded(word)
      const { text: code } = line[LETTERS]
      if (line[DIGITS].text === '' || code.length < SHORTEST_CODE) continue
      this.#codes.add(code, TEXT)
      if (code.length >= SHORTEST_IN_ID) this.#longCodes.add(code, TEXT)
    }
  }

  /** The action's own lines, without anything that must not be seen. */
  clean(lines: string): string {
    return lines
      .split('\n')
      .map(line => this.#cleanLine(line))
      .join('\n')
  }

  quote(words: string, longest?: number): string {
    const known = decoded(words, LONGEST_WORDS)
    const line = folded(known)
    if (this.#message !== '' && line[ALL].text === this.#message) return TEXT
    const spans = [
      ...this.#numbers.spansIn(line[DIGITS]),
      ...this.#parts.spansIn(line[ALL]),
      ...this.#codes.spansIn(line[LETTERS]),
      ...this.#partsOfNumbers.spansIn(line[DIGITS]),
    ]
    return plainLine(hidden(known, spans), longest)
  }

  /** An id or a name as it may be shown. It stays as it is unless it holds a secret or looks like anything else. */
  shownId(id: string): string {
    const before = this.#shownIds.get(id)
    if (before !== undefined) return before
    const shown = this.#isSound(id) ? id : this.quote(id, LONGEST_ODD_ID)
    this.#shownIds.set(id, shown)
    return shown
  }

  #cleanLine(line: string): string {
    const lower = line.toLowerCase()
    // A few capitals have two small letters. Then the small ones are shown.
    const shown = lower.length === line.length ? line : lower
    const secrets = this.#secrets.flatMap(secret => placesOf(secret, lower))
    const numbers = MAY_HOLD_NUMBER.test(shown)
      ? this.#partsOfNumbers.spansIn(folded(shown)[LETTERS])
      : []
    return hidden(shown, [...secrets, ...numbers])
  }

  #isSound(id: string): boolean {
    if (!ID.test(id) || id.includes('::')) return false
    const all = id.toLowerCase()
    const letters = all.replace(/[^a-z\d]/g, '')
    return !(
      this.#parts.isIn(all) ||
      this.#longCodes.isIn(letters) ||
      this.#numbers.isIn(letters.replace(/\D/g, '')) ||
      (!UUID.test(id) && this.#partsOfNumbers.isIn(letters))
    )
  }

  #registerOnce(form: string): void {
    if (this.#registered.has(form)) return
    this.#registered.add(form)
    this.#register(form)
  }

  #hideParts(text: string, mark: string): void {
    for (const form of new Set([text, decoded(text)])) this.#parts.add(folded(form)[ALL].text, mark)
  }

  #hideDigits(digits: string, mask: string): void {
    this.#numbers.add(digits, mask)
    this.#partsOfNumbers.add(digits, mask)
  }
}

function isShort(secret: string): boolean {
  return secret.replace(/\s/g, '').length < SHORTEST_SECRET
}

function placesOf(secret: string, line: string): Span[] {
  const spans: Span[] = []
  for (let start = line.indexOf(secret); start !== -1; start = line.indexOf(secret, start + 1)) {
    spans.push({ start, end: start + secret.length, mark: '***' })
  }
  return spans
}
