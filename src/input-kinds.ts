import { unescape as decoded } from 'node:querystring'
import { faultsOf, type Pattern } from './message/pattern.ts'
import { type Template, templates } from './message/templates.ts'
import type { Redactor } from './report/redactor.ts'
import { type Standing, statuses, TO_JSON } from './run-context/news.ts'
import { type Destination, listEntries, toE164 } from './shared/destination.ts'
import { parseObject, textAt } from './shared/json.ts'
import { plainLine } from './shared/plain-text.ts'

/** The type of an input, and how to read it. */
export interface InputKind<T> {
  /** What an empty value means. action.yml declares the same. */
  readonly fallback?: string
  /** Reads a value; undefined if it is empty and has no fallback. After a fault, nobody uses what it returns. */
  read(value: string | undefined, input: CurrentInput): T
}

/** The input that is being read. */
interface CurrentInput {
  /** Notes what is wrong: what the input got, and what is allowed. */
  fault(what: string): void
  /** Notes that a required input is empty. */
  missing(): void
  /** A value as errors show it: one short line in quotation marks. */
  shown(value: string): string
  redactor: Redactor
}

/** Any text; undefined if empty. */
export const optional: InputKind<string | undefined> = { read: value => value }

/** Any text but an empty one. */
export const required: InputKind<string> = {
  read(value, input) {
    if (value === undefined) input.missing()
    return value ?? ''
  },
}

/** A Basic credential ends its username at the first colon (RFC 7617). */
export const username: InputKind<string> = {
  read(value, input) {
    if (value?.includes(':')) input.fault('contains a colon. A username must not have one.')
    return required.read(value, input)
  },
}

/** What a header can carry: visible ASCII. Undefined if empty. */
export const headerValue: InputKind<string | undefined> = {
  read(value, input) {
    if (value !== undefined && !/^[!-~]+$/.test(value)) {
      input.fault('contains a space or a character that is not ASCII. Copy it again.')
    }
    return value
  },
}

/** One of GitHub's spellings: `true`, `True`, `TRUE`, `false`, `False`, `FALSE`. */
export function boolean(fallback: 'true' | 'false'): InputKind<boolean> {
  return {
    fallback,
    read(value = '', input) {
      if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value)) {
        input.fault(`got ${input.shown(value)}; allowed are true and false.`)
      }
      return value.toLowerCase() === 'true'
    },
  }
}

/** One of these values, in exactly this spelling. An empty value is the first one. */
export function oneOf<const T extends string>(...allowed: readonly [T, ...T[]]): InputKind<T> {
  return {
    fallback: allowed[0],
    read: (value = '', input) => choose(value, allowed, input) ?? allowed[0],
  }
}

/** @param besides completes the list of what is allowed */
function choose<const T extends string>(
  value: string,
  allowed: readonly T[],
  input: CurrentInput,
  besides = '',
): T | undefined {
  const found = allowed.find(choice => choice === value)
  if (found === undefined) {
    input.fault(`got ${input.shown(value)}; allowed are ${allowed.join(', ')}${besides}.`)
  }
  return found
}

/** A whole number in a range. */
export function whole(fallback: string, lowest: number, highest: number): InputKind<number> {
  return { ...inRange('a whole number', /^\d+$/, lowest, highest), fallback }
}

/** A whole number in a range; undefined if empty. */
export function optionalWhole(lowest: number, highest: number): InputKind<number | undefined> {
  const { read } = inRange('a whole number', /^\d+$/, lowest, highest)
  return { read: (value, input) => (value === undefined ? undefined : read(value, input)) }
}

/** A number of seconds in a range, read as milliseconds. */
export function seconds(fallback: string, lowest: number, highest: number): InputKind<number> {
  const { read } = inRange('a number', /^\d+(\.\d+)?$/, lowest, highest)
  return { fallback, read: (value, input) => 1000 * read(value, input) }
}

function inRange(kind: string, form: RegExp, lowest: number, highest: number): InputKind<number> {
  return {
    read(value = '', input) {
      const number = form.test(value) ? Number(value) : Number.NaN
      if (number >= lowest && number <= highest) return number
      input.fault(`got ${input.shown(value)}; allowed is ${kind} from ${lowest} to ${highest}.`)
      return lowest
    },
  }
}

/** The base URL of a server: HTTPS, or plain HTTP on loopback. */
export function serverUrl(fallback: string): InputKind<URL> {
  const allowed = `allowed is an HTTPS URL such as ${fallback}`
  return {
    fallback,
    read(value = '', input) {
      const url = URL.parse(value)
      if (url === null) {
        // It may hold credentials.
        const got = value.includes('@') ? 'something that is not a URL' : input.shown(value)
        input.fault(`got ${got}; ${allowed}.`)
        return new URL(fallback)
      }
      if (url.username !== '' || url.password !== '') {
        input.redactor.hide(decoded(url.password))
        const mend = 'Put the credentials into username and password.'
        input.fault(`contains credentials; ${allowed}. ${mend}`)
      }
      if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        input.fault(`begins with ${url.protocol}; ${allowed} (plain HTTP only on loopback).`)
      }
      if (/[?#]/.test(url.href)) {
        input.fault(`contains ? or #; ${allowed}. It may have a path prefix.`)
      }
      return url
    },
  }
}

/** Whether a URL's host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}

/** An HTTPS URL, undefined if empty. The gateway gets it as it is given, so in no form that only browsers take (`https:host`). */
export const httpsUrl: InputKind<string | undefined> = {
  read(value, input) {
    if (value !== undefined && !(/^https:\/\/[^\s/\\]\S*$/i.test(value) && URL.canParse(value))) {
      input.fault('is not an HTTPS URL. Write https://, then the host and the path.')
    }
    return value
  },
}

const MOST_DESTINATIONS = 1000

/** Most wrong entries that are told one by one. */
const MOST_FAULTS = 20

/** Phone numbers, each once, in the order given. */
export const phoneNumbers: InputKind<Destination[]> = {
  read(value = '', input) {
    const destinations = new Map<string, Destination>()
    const wrong: string[] = []
    const entries = listEntries(value)
    for (const [index, typed] of entries.entries()) {
      const number = toE164(typed)
      if (number === undefined) {
        wrong.push(`entry ${index + 1} is ${wrongNumber(typed, input.redactor)}`)
      } else {
        input.redactor.hideNumber({ number, typed })
        if (!destinations.has(number)) destinations.set(number, { number, typed })
      }
    }
    for (const what of wrong.slice(0, MOST_FAULTS)) input.fault(what)
    const more = wrong.length - MOST_FAULTS
    if (more > 0) input.fault(`has ${more} more entries that are wrong.`)
    if (value === '') input.missing()
    else if (entries.length === 0) input.fault('is required, but has no number.')
    if (destinations.size > MOST_DESTINATIONS) {
      input.fault(`has ${destinations.size} numbers; at most ${MOST_DESTINATIONS} are allowed.`)
    }
    return [...destinations.values()]
  },
}

/** What is wrong with an entry. It may be a password, so it is not shown. Of a number, the first and last two digits are. */
function wrongNumber(typed: string, redactor: Redactor): string {
  const digits = typed.replace(/[\s\p{Pd}().]/gu, '')
  const isNumber = /^\+?\d{7,}$/.test(digits)
  if (isNumber) redactor.hide(typed)
  const got = isNumber ? digits.replace(/(?<=\d\d).*(?=\d\d)/, '…') : 'not a phone number'
  const [, mend = ''] = slips.find(([form]) => form.test(typed)) ?? []
  // No whole number as an example: it may be the one that was typed.
  return `${got}; allowed is +, country code and number, 7 to 15 digits in all, for example +39 333… in Italy.${mend}`
}

/** Usual slips, and how to mend them. */
const slips: readonly (readonly [form: RegExp, mend: string])[] = [
  [/\(\s*0\s*\)/, ' Leave the (0) out.'],
  [/^tel:/i, ' Leave tel: out.'],
  [
    /["'‘’“”[\]]/,
    ' Leave brackets and quotation marks out. Write each number on a line of its own.',
  ],
  [/#/, ' A comment needs a line of its own.'],
  [
    /^[1-9]\d{7,14}$/,
    ' Write its + and put quotation marks around it: YAML drops the + of a bare number.',
  ],
]

/** A built-in template, or a pattern of one's own; undefined if empty. */
export const template: InputKind<Template | Pattern | undefined> = {
  read(value, input) {
    if (value === undefined) return undefined
    if (!/[{}]/.test(value)) {
      return choose(value, templates, input, ', or a pattern such as {workflow} {outcome}')
    }
    const line = plainLine(value, Number.POSITIVE_INFINITY)
    const hasSecret = input.redactor.clean(line) !== line
    for (const fault of faultsOf(value, hasSecret)) input.fault(fault)
    return { pattern: value }
  },
}

/** A job's status, or the JSON of the jobs that it needs; undefined if empty. */
export const jobStatus: InputKind<Standing | undefined> = {
  read(value, input) {
    if (value === undefined) return undefined
    if (!/^[[{]/.test(value)) {
      const status = choose(value, statuses, input, `, and ${TO_JSON}`)
      return status && { status }
    }
    const standing = standingOf(value)
    if (standing === undefined) {
      input.fault(
        `is not the JSON of needs with at least one job. Write ${TO_JSON}, and name the other jobs in this job's needs.`,
      )
    }
    return standing
  },
}

/** The worst result of the jobs in `toJSON(needs)`; undefined if that is not the JSON of at least one job. */
function standingOf(needs: string): Standing | undefined {
  const jobs = Object.entries(parseObject(needs) ?? {})
  const withResult = (result: string) => jobs.find(([, job]) => textAt(job, 'result') === result)
  const isKnown = jobs.every(([, job]) => statuses.some(each => each === textAt(job, 'result')))
  const status = isKnown && statuses.find(withResult)
  return status ? { status, needs: { failed: withResult('failure')?.[0] } } : undefined
}
