import { toGsm7 } from './gsm7.ts'

/** Most characters of a name that are looked at. A segment holds a few dozen. */
const LONGEST = 1000

const SCHEMES = 'https?|ftps?|wss?|file|mailto|tel|sms|mms|geo|market|intent'

/** What begins a link, or is a whole one. */
const LINK = new RegExp(`:/|\\b(?:${SCHEMES}):\\S|\\bwww\\.`, 'i')

/** A dot that no space follows, with what stands before it. Phones make a link of every `word.tld`. */
const INNER_DOT = /(?<=[^\s.])\.(?=[\p{L}\p{N}])/gu

/** What holds dots and is no link: `v1.4.0`, `1.2.3-rc.1`, `app-2.0`, `20.x`. Four numbers may be an address. */
const VERSION =
  /(?<![^\s(/:,;=])(?:[a-z\d]+[-_])*v?\d+(?:\.\d+)?\.(?:\d+|x)(?:-[a-z]+\.?\d*)?(?!\.?[\w/+-]|:[\w/])/gi

/** Brackets and quotation marks with nothing between them: what is left of an emoji in brackets. */
const EMPTY = /\(\s*\)|\[\s*\]|\{\s*\}|(?<![^\s([{])"\s*"(?![^\s)\]}])/g

/**
 * Other people's words as one line of GSM-7 without links: some accounts may not send links, and nobody should follow one.
 * Drops words with a URL, and the dot in any name but a version. `''` if no letter or digit is left.
 */
export function fromOthers(text: string): string {
  const harmless = toGsm7(text.slice(0, LONGEST))
    .split(' ')
    .filter(word => !LINK.test(word))
    .join(' ')
    .replace(/(?<=\S)@(?=\S)/g, ' ')
    .replace(/\/{2,}/g, '/')
  const words = withoutEmptyBrackets(harmless)
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

/** Ends and beginnings of names that hold no link, but may be one side by side. */
const joints: readonly (readonly [end: RegExp, start: RegExp])[] = [
  // evil. + ru, 1.x + yz, 1.2 + 3.4.5
  [/\S\.[\p{L}\p{N}]*$/u, /^[\p{L}\p{N}]/u],
  // evil + .ru
  [/\S$/, /^\.[\p{L}\p{N}]/u],
  // http: + /evil, / + /evil, // + evil
  [/[:/]$/, /^\//],
  [/\/\/$/, /^\S/],
  [new RegExp(`\\b(?:${SCHEMES}):$`, 'i'), /^\S/],
  // eve@ + 1.2.3
  [/\S@[^\s/]*$/, /^[^\s/]*[^\s/.]\.[\p{L}\p{N}]/u],
]

const LONGEST_LABEL = 63

/** Whether two texts may be a link side by side, though neither holds one. */
export function mayLink(left: string, right: string): boolean {
  if (left === '' || right === '') return false
  const end = left.slice(-LONGEST_LABEL - 2)
  return joints.some(([before, after]) => before.test(end) && after.test(right))
}

/** From the inside out: brackets may hold empty ones. */
function withoutEmptyBrackets(text: string): string {
  const left = text.replace(EMPTY, ' ')
  return left === text ? text : withoutEmptyBrackets(left)
}

function withoutDots(text: string): string {
  return text.replace(INNER_DOT, ' ')
}
