import { plainLine } from '../plain-text.ts'

/** Shortest run of characters that counts as an echo of the message. */
const RUN = 8

/** Shortest message or code that is looked for: shorter ones cannot be told from ordinary words. */
const SHORTEST = 4

/** What ids and names look like, and how long a message must be to be looked for in one. */
const TOKEN = /^[\w.:-]{1,100}$/
const SHORTEST_IN_TOKEN = 6

/** Makes a server's words fit to be shown: each result is one harmless line. */
export interface Quoter {
  /** For sentences: whatever echoes the message is blanked. */
  quote: (words: string) => string
  /** For ids and names, which must stay true unless they hold the whole message or look like anything else. */
  token: (value: string) => string
}

/**
 * A quoter that keeps the message out of what a server says, since the message may hold a code and is
 * never shown.
 *
 * An echo is the message itself, any run of eight characters of it, or any word of it with a digit.
 */
export function quoter(message: string, clean = (line: string): string => line): Quoter {
  const plain = plainLine(message, Number.POSITIVE_INFINITY)
  // Secrets go before the line is cut: half of one would not be recognised.
  const quote = (words: string): string =>
    plainLine(withoutEcho(clean(plainLine(words, Number.POSITIVE_INFINITY)), plain))
  return {
    quote,
    token(value) {
      const echoes = plain.length >= SHORTEST_IN_TOKEN && value.includes(plain)
      return TOKEN.test(value) && !echoes ? value : quote(value)
    },
  }
}

function withoutEcho(line: string, message: string): string {
  const runs = new Set<string>()
  for (let start = 0; start + RUN <= message.length; start++) {
    runs.add(message.slice(start, start + RUN))
  }
  const codes = message.match(/[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}-]*/gu) ?? []

  const echoed = new Array<boolean>(line.length).fill(false)
  for (let start = 0; start + RUN <= line.length; start++) {
    if (runs.has(line.slice(start, start + RUN))) echoed.fill(true, start, start + RUN)
  }
  for (const echo of [message, ...codes].filter(echo => echo.length >= SHORTEST)) {
    for (let at = line.indexOf(echo); at !== -1; at = line.indexOf(echo, at + 1)) {
      echoed.fill(true, at, at + echo.length)
    }
  }
  let quoted = ''
  for (let at = 0; at < line.length; at++) {
    if (!echoed[at]) quoted += line[at]
    else if (!echoed[at - 1]) quoted += '[text]'
  }
  return quoted
}
