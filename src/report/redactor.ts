import { type Destination, formsOf, maskNumber } from '../shared/destination.ts'
import { plainLine, type WordFilter } from '../shared/plain-text.ts'
import { HIDDEN, plainWords } from './plain-words.ts'

/** Shortest credential, word or code that is hidden. A shorter one stands in almost any line by chance. */
const SHORTEST = 4

/** This many characters in a row give a longer secret away, and this many digits a phone number. */
const TELLING = 8
const TELLING_DIGITS = 7

/** Parts of secrets, by their length. */
type Parts = Map<number, Set<string>>

const ID = /^[\wÀ-ÖØ-öø-ÿ.: -]{0,100}$/
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** What may be a code, with its parts: capitals and digits, also in groups, and other words with a digit, also with hyphens. */
const CODES = [/[A-Z\d]+(?:[ .-][A-Z\d]+)*/g, /[a-z\d-]*\d[a-z\d-]*/gi]

/**
 * Of a server's words, people see plain ones only ({@link plainWords}), and none of four letters or more that stands in a
 * credential or in the given text. A line is hidden whole if its letters and digits, read together, hold a credential, the
 * text or a code of it (of longer ones, eight in a row), or seven digits in a row of a phone number. An id or a name is
 * hidden if it holds one of these; a UUID, only if it holds a credential. Case, accents and punctuation make no difference.
 * Not promised: to recognise a secret that looks like other plain words or like an id, as backwards or in base64.
 */
export class Redactor implements WordFilter {
  readonly #register: (secret: string) => void
  /** What the runner knows, and what people see in its place. */
  readonly #masks = new Map<string, string>()
  #registered: RegExp | undefined
  /** What gives a credential away. */
  readonly #credentials: Parts = new Map()
  /** What gives the given text, a code in it or a phone number away. */
  readonly #others: Parts = new Map()
  /** Credentials and the given text. A server's word that stands in them is hidden. */
  #words = ''

  /** @param register makes the runner blank a string in the logs of all later steps */
  constructor(register: (secret: string) => void) {
    this.#register = register
  }

  /** Hides a credential: as it is, as URLs, forms and JSON hold it, without padding, and as it looks in a plain line. */
  hide(secret: string): void {
    // The runner masks line by line.
    const forms = secret.split(/[\r\n]+/).flatMap(line => [line, line.replace(/=+$/, '')])
    forms.push(
      encodeURIComponent(secret.toWellFormed()),
      new URLSearchParams([['', secret]]).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
      plainLine(secret, Number.POSITIVE_INFINITY),
    )
    this.#registerAll(isLong(secret) ? forms.filter(isLong) : [secret], '***')
    this.#words += `\n${folded(secret)}`
    addParts(this.#credentials, squeezed(secret), TELLING)
  }

  hideNumber(destination: Destination): void {
    this.#registerAll(formsOf(destination), maskNumber(destination.number))
    addParts(this.#others, destination.number.slice(1), TELLING_DIGITS)
  }

  /** Hides the given text from now on where a server repeats it: whole, a word of it or a code in it. */
  hideText(text: string): void {
    this.#words += `\n${folded(text)}`
    const plain = text.normalize('NFKD')
    const codes = CODES.flatMap(pattern => plain.match(pattern) ?? [])
    const parts = codes.flatMap(code => code.split(/[ .-]/))
    for (const each of [text, ...codes, ...parts]) addParts(this.#others, squeezed(each), TELLING)
  }

  /** For the action's own lines, which hold a secret only by mistake. Masks each registered form. */
  clean(line: string): string {
    this.#registered ??= anyOf([...this.#masks.keys()].filter(isLong))
    return line.replace(this.#registered, form => this.#masks.get(form) ?? '***')
  }

  quote(words: string): string {
    const line = plainWords(words, word => isLong(word) && this.#words.includes(folded(word)))
    return holds(line, this.#credentials) || holds(line, this.#others) ? HIDDEN : line
  }

  shownId(id: string): string {
    if (!ID.test(id) || id.includes('::') || holds(id, this.#credentials)) return HIDDEN
    return UUID.test(id) || !holds(id, this.#others) ? id : HIDDEN
  }

  #registerAll(forms: readonly string[], mask: string): void {
    for (const form of forms) {
      if (form.trim() === '' || this.#masks.has(form)) continue
      this.#masks.set(form, mask)
      this.#register(form)
      this.#registered = undefined
    }
  }
}

function isLong(text: string): boolean {
  return text.replace(/\s/g, '').length >= SHORTEST
}

/** In capitals without accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
}

/** The letters and digits, read together. */
function squeezed(text: string): string {
  return folded(text).replace(/[^A-Z\d]/g, '')
}

/** Adds every run of `longest` characters of a secret; of a shorter secret, all of it. */
function addParts(parts: Parts, secret: string, longest: number): void {
  const length = Math.min(longest, secret.length)
  if (length < SHORTEST) return
  const known = parts.get(length) ?? new Set()
  for (let at = 0; at + length <= secret.length; at++) known.add(secret.slice(at, at + length))
  parts.set(length, known)
}

/** Whether the letters and digits of `line`, read together, or its digits alone, hold one of these parts. */
function holds(line: string, parts: Parts): boolean {
  const characters = squeezed(line)
  for (const view of [characters, characters.replace(/\D/g, '')]) {
    for (const [length, known] of parts) {
      for (let at = 0; at + length <= view.length; at++) {
        if (known.has(view.slice(at, at + length))) return true
      }
    }
  }
  return false
}

/** Matches any of these texts, the longest first, so that none is left in pieces. Without texts, matches nothing. */
function anyOf(texts: readonly string[]): RegExp {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map(text => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(escaped.join('|') || '(?!)', 'g')
}
