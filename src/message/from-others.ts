import { toGsm7 } from './gsm7.ts'

/** Most characters of a name that are looked at. A segment holds a few dozen. */
const LONGEST = 1000

/** Words that begin a link, or hold a whole one. */
const LINK = /:\/|\b(?:https?|ftps?|wss?|file|mailto|tel|sms|mms|geo|market|intent):|\bwww\./i

/** A dot that no space follows, with what stands before it. Phones make a link of every `word.tld`. */
const INNER_DOT = /(?<=[^\s.])\.(?=[\p{L}\p{N}])/gu

/** What holds dots and is no link: `v1.4.0`, `1.2.3-rc.1`, `app-2.0`, `20.x`. Four numbers may be an address. */
const VERSION =
  /(?<![^\s(/:,;=])(?:[a-z\d]+[-_])*v?\d+(?:\.\d+)?\.(?:\d+|x)(?:-[a-z]+\.?\d*)?(?!\.?[\w/+-]|:[\w/])/gi

/**
 * Other people's words as one line of GSM-7 without links: some accounts may not send links, and nobody should follow one.
 * Drops words with a URL, and the dot in any name but a version. `''` if no letter or digit is left.
 */
export function fromOthers(text: string): string {
  const words = toGsm7(text.slice(0, LONGEST))
    .split(' ')
    .filter(word => !LINK.test(word))
    .join(' ')
    .replace(/(?<=\S)@(?=\S)/g, ' ')
    .replace(/\/{2,}/g, '/')
    // What is left of an emoji in brackets.
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
  let line = ''
  let done = 0
  for (const { index, 0: version } of words.matchAll(VERSION)) {
    line += withoutDots(words.slice(done, index)) + version
    done = index + version.length
  }
  line = (line + withoutDots(words.slice(done))).replace(/ +/g, ' ')
  const trimmed = line.replace(/^[\s)\],:;>|]+|[\s([,:;>|]+$/g, '')
  return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed : ''
}

/** A workflow's name. One without a name has its file's path in place of it. */
export function workflowName(name: string): string {
  const [, file, extension] = /^\.github\/workflows\/(.*)(\.ya?ml)$/i.exec(name) ?? []
  return file === undefined ? fromOthers(name) : fromOthers(file) + extension
}

function withoutDots(text: string): string {
  return text.replace(INNER_DOT, ' ')
}
