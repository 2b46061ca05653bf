import { plainLine } from '../shared/plain-text.ts'
import { FEW, listed, outsideGsm7 } from './encoding.ts'
import { isLost, transliterate } from './gsm7.ts'

/** What a pattern can name of a workflow run. */
export const placeholders = [
  'repository',
  'owner',
  'workflow',
  'outcome',
  'previous-outcome',
  'job',
  'step',
  'ref',
  'sha',
  'actor',
  'run',
  'attempt',
  'event',
  'run-url',
  'pull-request',
  'tag',
  'release',
  'release-action',
  'environment',
] as const

export type Placeholder = (typeof placeholders)[number]

/** A text with placeholders in braces and optional parts in brackets: `{workflow} {outcome}[ at {job}]`. */
export interface Pattern {
  pattern: string
}

/** Characters. */
export const LONGEST_PATTERN = 2000

/** A piece of a pattern: the author's words in GSM-7, a placeholder, or a part in brackets. `at`: where its bracket opens. */
export type Part = { words: string } | { name: Placeholder } | { optional: Part[]; at: number }

/** Reads a pattern. `{{` and `}}` are braces, and brackets around nothing but words are words. */
export function parse(pattern: string) {
  /** Names in braces that are no placeholders. */
  const unknown: string[] = []
  /** Braces and brackets without their counterpart, and where they stand. */
  const strays: { mark: string; at: number }[] = []
  const open: { at: number; before: Part[] }[] = []
  let parts: Part[] = []
  const pieces = pattern.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}[\]]|[^{}[\]]+/g)
  for (const { 0: piece, 1: braced, index: at } of pieces) {
    if (braced !== undefined) {
      const name = placeholders.find(known => known === braced.trim())
      if (name === undefined) unknown.push(braced.trim())
      else parts.push({ name })
    } else if (piece === '[') {
      open.push({ at, before: parts })
      parts = []
    } else if (piece === ']') {
      const bracket = open.pop()
      if (bracket === undefined) strays.push({ mark: piece, at })
      else parts = [...bracket.before, ...closed(parts, bracket.at)]
    } else if (piece === '{' || piece === '}') {
      strays.push({ mark: piece, at })
    } else {
      parts.push({ words: transliterate(piece.replace(/^([{}])\1$/, '$1')) })
    }
  }
  for (const { at, before } of open.reverse()) {
    strays.push({ mark: '[', at })
    parts = [...before, ...parts]
  }
  return { parts, unknown, strays }
}

function closed(parts: Part[], at: number): Part[] {
  const isWords = parts.every(part => 'words' in part)
  return isWords ? [{ words: '[' }, ...parts, { words: ']' }] : [{ optional: parts, at }]
}

/** The placeholders of a pattern's parts, each once. */
export function namesIn(parts: readonly Part[]): Set<Placeholder> {
  const names = parts.flatMap(part => {
    if ('name' in part) return part.name
    return 'optional' in part ? [...namesIn(part.optional)] : []
  })
  return new Set(names)
}

const IN_BRACES = new RegExp(`\\{\\s*(?:${placeholders.join('|')})\\s*\\}`)

/** Whether a text has a placeholder in braces, single or double. */
export function hasPlaceholder(text: string): boolean {
  return IN_BRACES.test(text)
}

/**
 * All that is wrong with a pattern, for people.
 * @param hasSecret whether a secret is in it: then no part of it is shown
 */
export function* faultsOf(pattern: string, hasSecret: boolean): Generator<string> {
  if (pattern.length > LONGEST_PATTERN) {
    yield `has ${pattern.length} characters; a pattern may have ${LONGEST_PATTERN}.`
    return
  }
  const excerpt = (words: string): string => (hasSecret ? '…' : plainLine(words, 40))
  const { parts, unknown, strays } = parse(pattern)
  for (const mark of '{}[]') {
    const at = strays.find(stray => stray.mark === mark)?.at
    if (at === undefined) continue
    const place = Array.from(pattern.slice(0, at)).length + 1
    const around = excerpt(pattern.slice(Math.max(0, at - 12), at + 12))
    const how = /[{}]/.test(mark)
      ? `write ${mark}${mark} for a brace, or both braces around the name of a placeholder.`
      : 'write both brackets around the part that may be left out.'
    yield `has a ${mark} on its own at character ${place}, in "${around}"; ${how}`
  }
  const known = placeholders.map(name => `{${name}}`).join(', ')
  if (unknown.length > 0) {
    const names = unknown.slice(0, FEW).map(name => `{${excerpt(name)}}`)
    yield `has the unknown placeholder ${names.join(', ')}; allowed are ${known}.`
  } else if (strays.length === 0 && namesIn(parts).size === 0) {
    yield `has no placeholder, because {{ and }} stand for braces. Write single braces, such as {workflow}; allowed are ${known}.`
  }
  const lost = outsideGsm7(pattern).filter(({ character }) => isLost(character))
  if (lost.length > 0) {
    yield `has ${listed(lost, true)}, which the SMS alphabet GSM-7 lacks. Remove it, or use the input text: it takes any character.`
  }
}
