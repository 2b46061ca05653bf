import { Failure } from './failure.ts'
import { decoded } from './http/proxy.ts'
import { plainLine } from './plain-text.ts'
import type { Redactor } from './report/redactor.ts'

interface NumberKind {
  name: string
  pattern: RegExp
}

export const WHOLE: NumberKind = { name: 'a whole number', pattern: /^\d+$/ }
const DECIMAL: NumberKind = { name: 'a number', pattern: /^\d+(\.\d+)?$/ }

/** Reads inputs by their type, and collects all faults. A wrong input gives any value of its type, and {@link check} throws. */
export class InputReader {
  readonly #get: (name: string) => string
  readonly #defaults: Readonly<Record<string, string>>
  readonly #redactor: Redactor
  readonly #faults = new Set<string>()

  /** `get` returns an input's value, possibly empty. `defaults` are the values of empty inputs. */
  constructor(
    get: (name: string) => string,
    defaults: Readonly<Record<string, string>>,
    redactor: Redactor,
  ) {
    this.#get = get
    this.#defaults = defaults
    this.#redactor = redactor
  }

  /** Notes a fault. `what` says what the input got and what is allowed. */
  fault(name: string, what: string): void {
    this.#faults.add(`${name}: ${what}`)
  }

  /** @throws {Failure} `invalid-input`, listing every fault by input name */
  check(): void {
    if (this.#faults.size === 0) return
    throw new Failure('invalid-input', [...this.#faults].join('\n'), {
      remedy: 'Nothing was sent. Correct the inputs of this step.',
    })
  }

  /** The trimmed value or the default; undefined if there is neither. */
  value(name: string): string | undefined {
    return this.#get(name).trim() || this.#defaults[name]
  }

  /** The value. An empty one is a fault. */
  required(name: string): string {
    const value = this.value(name)
    if (value === undefined) this.fault(name, 'is required, but is empty.')
    return value ?? ''
  }

  /** A boolean in one of GitHub's spellings: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
  boolean(name: string): boolean {
    const value = this.value(name) ?? ''
    if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) {
      this.fault(name, `got ${this.shown(value)}; allowed are true and false.`)
    }
    return value.toLowerCase() === 'true'
  }

  /** One of the allowed values, in exactly this spelling. `besides` completes their list in an error. */
  oneOf<const T extends string>(name: string, allowed: readonly [T, ...T[]], besides = ''): T {
    const value = this.value(name) ?? ''
    const found = allowed.find(choice => choice === value)
    if (found === undefined) {
      this.fault(name, `got ${this.shown(value)}; allowed are ${allowed.join(', ')}${besides}.`)
    }
    return found ?? allowed[0]
  }

  /** Undefined if the input is empty and has no default. */
  number(name: string, kind: NumberKind, lowest: number, highest: number): number | undefined {
    const value = this.value(name)
    if (value === undefined) return undefined
    const number = kind.pattern.test(value) ? Number(value) : Number.NaN
    if (!(number >= lowest && number <= highest)) {
      this.fault(
        name,
        `got ${this.shown(value)}; allowed is ${kind.name} from ${lowest} to ${highest}.`,
      )
    }
    return number
  }

  /** Milliseconds of an input that is given in seconds. */
  seconds(name: string, lowest: number, highest: number): number {
    return (this.number(name, DECIMAL, lowest, highest) ?? 0) * 1000
  }

  serverUrl(name: string): URL {
    const given = this.value(name) ?? ''
    const url = URL.parse(given)
    const allowed = `allowed is an HTTPS URL such as ${this.#defaults[name]}`
    if (url === null) {
      // It may hold credentials.
      const got = given.includes('@') ? 'something that is not a URL' : this.shown(given)
      this.fault(name, `got ${got}; ${allowed}.`)
      return new URL('https://invalid')
    }
    if (url.username !== '' || url.password !== '') {
      this.#redactor.hide(decoded(url.password))
      this.fault(
        name,
        `contains credentials; ${allowed}. Put the credentials into username and password.`,
      )
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
      this.fault(name, `begins with ${url.protocol}; ${allowed} (plain HTTP only on loopback).`)
    }
    if (/[?#]/.test(url.href)) {
      this.fault(name, `contains ? or #; ${allowed}. It may have a path prefix.`)
    }
    return url
  }

  /** A value as errors show it: one short line in quotation marks. The message may hold a code, and is not shown. */
  shown(value: string): string {
    if (value !== '' && value === this.value('text')) return 'the text'
    return value === '' ? 'nothing' : `"${this.excerpt(value, 60)}"`
  }

  /** The beginning of a value as one line. Registered secrets are hidden first, since one that is cut off would not be found. */
  excerpt(value: string, longest: number): string {
    const line = plainLine(value, Number.POSITIVE_INFINITY)
    return plainLine(this.#redactor.clean(line), longest)
  }
}

/** Whether a URL's host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
