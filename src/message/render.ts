import { isPlaceholder, type Placeholder, tokensOf } from './pattern.ts'

/** What the placeholders stand for; `''` for what is not known. */
export type Values = Readonly<Record<Placeholder, string>>

/** Writes a pattern with these values. */
export type Renderer = (values: Values) => string

/** A part of a pattern. A group is in brackets or quotation marks and holds a placeholder. */
type Part =
  | { words: string }
  | { gap: string }
  | { name: Placeholder }
  | { open: string; parts: Part[]; close: string }

/**
 * Reads a pattern, to write it with any values. An unknown value takes with it what belongs to it alone: brackets or quotation
 * marks around it, a word of up to four letters before it (`at`, `by`, `run`), and one of the separators beside it.
 */
export function rendererOf(pattern: string): Renderer {
  const parts = readParts(pattern)
  return values => write(parts, values).replace(/^[\s,:;>|]+|[\s,:;>|]+$/g, '')
}

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
])

interface Open {
  open: string
  parts: Part[]
}

function readParts(pattern: string): Part[] {
  const outermost: Open = { open: '', parts: [] }
  const stack = [outermost]
  const innermost = (): Open => stack.at(-1) ?? outermost
  for (const token of tokensOf(pattern)) {
    if ('name' in token && isPlaceholder(token.name)) innermost().parts.push({ name: token.name })
    if (!('words' in token)) continue
    for (const piece of token.words.match(/[()[\]"]|[^()[\]"]+/g) ?? []) {
      const { open, parts } = innermost()
      if (closing.get(open) === piece) {
        stack.pop()
        innermost().parts.push(...grouped(open, parts, piece))
      } else if (closing.has(piece)) {
        stack.push({ open: piece, parts: [] })
      } else {
        parts.push({ words: piece })
      }
    }
  }
  while (stack.length > 1) {
    const { open, parts } = stack.pop() ?? outermost
    innermost().parts.push({ words: open }, ...parts)
  }
  return outermost.parts.flatMap(splitWords)
}

/** Brackets with a placeholder between them are a group, others are words. */
function grouped(open: string, parts: Part[], close: string): Part[] {
  const names = parts.some(part => 'name' in part || 'open' in part)
  return names
    ? [{ open, parts: parts.flatMap(splitWords), close }]
    : [{ words: open }, ...parts, { words: close }]
}

/** Words one by one, and what stands between them or beside a placeholder. */
function splitWords(part: Part): Part[] {
  if (!('words' in part)) return [part]
  const pieces = part.words.matchAll(/([\p{L}\p{N}](?:\S*[\p{L}\p{N}])?)|([^\p{L}\p{N}]+)/gu)
  return Array.from(pieces, ([, words, gap = '']) => (words === undefined ? { gap } : { words }))
}

/** A word or a value, and what stands before it. */
interface Written {
  gap: string
  text: string
  /** Whether the pattern says it, and no value. */
  literal: boolean
}

function write(parts: readonly Part[], values: Values): string {
  const written: Written[] = []
  let gap = ''
  // Whether something that is not known stood in the gap.
  let gone = false
  for (const [at, part] of parts.entries()) {
    const text = textOf(part, values)
    if ('gap' in part) {
      gap = gone ? looser(gap, part.gap) : gap + part.gap
    } else if (text !== '') {
      written.push({ gap: gone && written.length === 0 ? '' : gap, text, literal: 'words' in part })
      gap = ''
      gone = false
    } else {
      const label = labelOf(written, gap)
      if (label !== undefined && !isChained(parts.slice(at + 1), values)) {
        written.pop()
        gap = looser(label.gap, gap)
      }
      gone = true
    }
  }
  return written.map(({ gap, text }) => gap + text).join('') + (gone ? '' : gap)
}

function textOf(part: Part, values: Values): string {
  if ('gap' in part) return ''
  if ('words' in part) return part.words
  if ('name' in part) return values[part.name]
  const inside = write(part.parts, values).trim()
  const known = part.parts.some(inner => !('words' in inner) && textOf(inner, values) !== '')
  return known ? part.open + inside + part.close : ''
}

/** The short word that stands right before a gap: `at`, `by`, `run`. */
function labelOf(written: readonly Written[], gap: string): Written | undefined {
  const last = written.at(-1)
  const close = gap === '' || [TIGHT, SPACE].includes(looseness(gap.replace(/#$/, '')))
  return last?.literal && close && /^\p{L}{1,4}$/u.test(last.text) ? last : undefined
}

/** Whether a value that is known is tied to what stood before `parts`, as the step in `at {job} > {step}`. */
function isChained(parts: readonly Part[], values: Values): boolean {
  const [tie, next] = parts
  if (tie === undefined || next === undefined || !('gap' in tie) || 'words' in next) return false
  const loose = looseness(tie.gap)
  if (loose !== TIGHT && loose !== TIE) return false
  return textOf(next, values) !== '' || isChained(parts.slice(2), values)
}

const [TIGHT, TIE, SPACE] = [0, 1, 2]

/** How far a separator keeps apart what stands on its sides. */
function looseness(gap: string): number {
  if (gap.includes('\n')) return 7
  if (!/\s/.test(gap)) return TIGHT
  if (gap.trim() === '') return SPACE
  const marks = [/,/, /;/, /:/, /[.!?]/]
  const mark = marks.findLastIndex(mark => mark.test(gap))
  return mark === -1 ? TIE : SPACE + 1 + mark
}

/** Of the separators on both sides of what is gone, the one that stays. */
function looser(before: string, after: string): string {
  return looseness(after) > looseness(before) ? after : before
}
