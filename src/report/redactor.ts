import { type Destination, formsOf, maskNumber, nationalOf } from '../destination.ts'
import type { Quoter } from '../gateway/quoter.ts'
import { plainLine } from '../plain-text.ts'
import { decoded } from './decode.ts'
import { Echo } from './echo.ts'

/** Digits, with whatever people write between them. Letters beyond ASCII count as that, too: rather too much is masked. */
const NUMBER = /\+?\d(?:[^A-Za-z\d]{0,3}\d){6,}/gu

/** Shortest run of digits that is taken for a phone number, or for a part of one. */
const DIGITS = 7

/** Most characters of a server's words that are looked at. What is shown is much shorter. */
const LONGEST_WORDS = 2048

/** What ids and names look like, and the most that is shown of one that does not. */
const TOKEN = /^[\w.:-]{1,100}$/
const LONGEST_TOKEN = 64

/** Shortest message that is looked for in an id, and shortest code in it that is looked for in words. */
const SHORTEST_IN_TOKEN = 6
const SHORTEST_CODE = 4

/**
 * Knows the secrets, registers them with the runner, and hides them. People see `+39*******567` for a number, `***` for a
 * credential and `[text]` for the message.
 *
 * In its own lines the action hides credentials and numbers in the registered forms. It decodes servers' words first, up to three
 * times. Then it hides any eight characters in a row of a credential or the message, and any seven digits in a row of a number,
 * whatever stands between them. It cannot find a secret that is reversed, cut into shorter pieces, or encoded in another way.
 */
export class Redactor implements Quoter {
  readonly #register: (secret: string) => void
  #secrets: string[] = []
  #pattern: RegExp | undefined
  readonly #credentials = new Echo()
  readonly #message = new Echo()
  /** The message as it looks in a line; empty where it is too short to be looked for in an id. */
  #text = ''
  /** Masks by the digits of whole numbers. */
  readonly #masks = new Map<string, string>()
  /** Masks by any seven digits in a row. */
  readonly #parts = new Map<string, string>()

  /** @param register makes the runner blank a string in the logs of all later steps */
  constructor(register: (secret: string) => void) {
    this.#register = register
  }

  /** Hides a credential: as it is, as URLs, forms and JSON hold it, and as it looks once it was made a plain line. */
  hide(secret: string): void {
    if (secret === '') return
    const inUrl = encodeURIComponent(secret.toWellFormed())
    const inForm = new URLSearchParams([['', secret]]).toString().slice(1)
    const inJson = JSON.stringify(secret).slice(1, -1)
    const plain = plainLine(secret, Number.POSITIVE_INFINITY)
    for (const form of new Set([secret, inUrl, inForm, inJson, plain])) {
      if (form !== '') this.#hideForm(form)
    }
    this.#credentials.add(secret)
    this.#credentials.add(secret.replaceAll(' ', '+'))
  }

  /** Hides a phone number in every form that it can take. */
  hideNumber(destination: Destination): void {
    for (const form of formsOf(destination)) this.#register(form)
    const { number } = destination
    for (const digits of [number.slice(1), nationalOf(number)]) {
      this.#hideDigits(digits, maskNumber(number))
    }
  }

  /** Hides what was typed in place of a phone number, as far as it could be one. */
  hideTyped(typed: string): void {
    const digits = typed.replace(/\D/g, '')
    if (digits.length < 5) return
    this.#hideForm(typed)
    this.#hideDigits(digits, maskNumber(digits))
  }

  /** Hides the message from now on where a server repeats it: whole, in part, or a word of it that holds a digit. */
  hideText(text: string): void {
    const plain = plainLine(text, Number.POSITIVE_INFINITY)
    const codes = plain.match(/[\p{L}\p{N}-]+/gu)?.filter(word => /\p{N}/u.test(word)) ?? []
    for (const part of [plain, ...codes]) {
      if (part.length >= SHORTEST_CODE) this.#message.add(part)
    }
    this.#text = plain.length >= SHORTEST_IN_TOKEN ? plain.toLowerCase() : ''
  }

  /** One of the action's own lines, without anything that must not be seen. */
  clean(line: string): string {
    this.#pattern ??= patternOf(this.#secrets)
    const clean = this.#pattern ? line.replace(this.#pattern, '***') : line
    return this.#masks.size === 0 ? clean : clean.replace(NUMBER, run => this.#maskRun(run))
  }

  quote(words: string, longest?: number): string {
    // One character can decode to many.
    const known = decoded(words.slice(0, LONGEST_WORDS)).slice(0, LONGEST_WORDS)
    const line = plainLine(known, Number.POSITIVE_INFINITY)
    const harmless = this.#withoutNumbers(this.#credentials.replaceIn(line, '***'))
    return plainLine(this.clean(this.#message.replaceIn(harmless, '[text]')), longest)
  }

  /** An id or a name as it may be shown. It stays as it is unless it holds a secret or looks like anything else. */
  shownId(value: string): string {
    const sound =
      TOKEN.test(value) &&
      !value.includes('::') &&
      !(this.#text !== '' && value.toLowerCase().includes(this.#text)) &&
      !this.#credentials.isIn(value) &&
      this.clean(value) === value
    return sound ? value : this.quote(value, LONGEST_TOKEN)
  }

  #hideForm(form: string): void {
    this.#register(form)
    this.#secrets.push(form)
    this.#pattern = undefined
  }

  #hideDigits(digits: string, mask: string): void {
    if (digits.length < DIGITS) return
    this.#masks.set(digits, mask)
    for (let start = 0; start + DIGITS <= digits.length; start++) {
      this.#parts.set(digits.slice(start, start + DIGITS), mask)
    }
  }

  #maskRun(run: string): string {
    const digits = run.replace(/\D/g, '')
    for (let start = 0; start + DIGITS <= digits.length; start++) {
      for (let end = start + DIGITS; end <= Math.min(digits.length, start + 15); end++) {
        const mask = this.#masks.get(digits.slice(start, end))
        if (mask !== undefined) return mask
      }
    }
    return run
  }

  /** `line` with a mask in place of every part of a number, whatever stands between its digits. */
  #withoutNumbers(line: string): string {
    const places = Array.from(line.matchAll(/\d/g), ({ index }) => index)
    const digits = places.map(place => line[place]).join('')
    let result = ''
    let done = 0
    for (let start = 0; start + DIGITS <= digits.length; start++) {
      const mask = this.#parts.get(digits.slice(start, start + DIGITS))
      if (mask === undefined) continue
      const [first = 0, last = 0] = [places[start], places[start + DIGITS - 1]]
      if (first >= done) result += line.slice(done, startOfRun(line, first, done)) + mask
      done = last + 1
      while (/\d/.test(line[done] ?? '')) done++
    }
    return result + line.slice(done)
  }
}

/** Where the run of digits begins in which `at` stands, with the `+` before it. */
function startOfRun(line: string, at: number, earliest: number): number {
  let start = at
  while (start > earliest && /[+\d]/.test(line[start - 1] ?? '')) start--
  return start
}

/** Matches any of `secrets`, in any case, the longest first: none survives because a part of it was blanked. */
function patternOf(secrets: readonly string[]): RegExp | undefined {
  if (secrets.length === 0) return undefined
  const longestFirst = secrets.toSorted((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map(escaped).join('|'), 'gi')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
