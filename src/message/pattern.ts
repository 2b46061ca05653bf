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

export function faultOf(pattern: string): string | undefined {
  for (const token of tokensOf(pattern)) {
    if ('stray' in token) {
      return `has a ${token.stray} on its own; write ${token.stray.repeat(2)} for a brace.`
    }
    if ('name' in token && !isPlaceholder(token.name)) {
      return `has the placeholder {${token.name}}; allowed are ${placeholders.map(name => `{${name}}`).join(', ')}.`
    }
  }
  return undefined
}
