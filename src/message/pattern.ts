import { plainLine } from '../plain-text.ts'
import { outsideGsm7 } from './encoding.ts'
import { isLost } from './gsm7.ts'

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
  'environment',
] as const

/** One of {@link placeholders}. */
export type Placeholder = (typeof placeholders)[number]

/** A text with placeholders in braces: `{workflow} {outcome} at {job}`. `{{` and `}}` stand for braces. */
export interface Pattern {
  pattern: string
}

/** A piece of a pattern: words as they are, or a name in braces. */
export type Token = { words: string } | { name: string } | { stray: string }

/** A pattern's pieces, in order. A brace that neither begins nor ends a name is `stray`. */
export function tokensOf(pattern: string): Token[] {
  const pieces = pattern.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g)
  return Array.from(pieces, ({ 0: piece, 1: name }) => {
    if (name !== undefined) return { name: name.trim() }
    if (piece === '{{' || piece === '}}') return { words: piece.slice(1) }
    return piece === '{' || piece === '}' ? { stray: piece } : { words: piece }
  })
}

export function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some(known => known === name)
}

/** Whether a pattern has this placeholder. */
export function hasPlaceholder(pattern: string, wanted: Placeholder): boolean {
  return tokensOf(pattern).some(token => 'name' in token && token.name === wanted)
}

const FEW = 5

/**
 * All that is wrong with a pattern, for people.
 * @param excerpt makes the beginning of words fit to be shown
 */
export function* faultsOf(
  pattern: string,
  excerpt: (words: string, longest: number) => string = plainLine,
): Generator<string> {
  const tokens = tokensOf(pattern)
  for (const brace of new Set(tokens.flatMap(token => ('stray' in token ? token.stray : [])))) {
    yield `has a ${brace} on its own; write ${brace.repeat(2)} for a brace.`
  }
  const unknown = tokens
    .flatMap(token => ('name' in token ? token.name : []))
    .filter(name => !isPlaceholder(name))
  if (unknown.length > 0) {
    const names = fewOf(unknown.map(name => `{${excerpt(name, 40)}}`))
    yield `has the unknown placeholder ${names}; allowed are ${placeholders.map(name => `{${name}}`).join(', ')}.`
  }
  const words = tokens.map(token => ('words' in token ? token.words : ' ')).join('')
  const lost = outsideGsm7(words).filter(({ character }) => isLost(character))
  if (lost.length > 0) {
    const characters = fewOf(lost.map(({ character }) => withCodePoint(character)))
    yield `has ${characters}, which the SMS alphabet GSM-7 lacks. Remove it, or use the input text: it takes any character.`
  }
}

function fewOf(things: readonly string[]): string {
  const more = things.length > FEW ? ` and ${things.length - FEW} more` : ''
  return things.slice(0, FEW).join(', ') + more
}

/** `Д (U+0414)`; of an emoji that is made of several, the first. */
function withCodePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${plainLine(character, 10)} (U+${code})`
}
