import { transliterate } from './gsm7.ts'
import { isPlaceholder, type Placeholder, placeholders, tokensOf } from './pattern.ts'

/** What the placeholders stand for; `''` for what is not known. */
export type Values = Readonly<Record<Placeholder, string>>

/** Writes a pattern with these values. */
export type Renderer = (values: Values) => string

/** Words that go with an unknown value right behind them, also with a capital. `AT`, `DE` and `A` may be names, and stay. */
export const labels: Readonly<Record<string, string>> = {
  English: 'after and at before branch by commit for from in job of on PR run step to v was with',
  French: 'à au d dans de du en et l par pour sur',
  German: 'am an auf bei für im in nach und von vor zu zum',
  Italian: 'a al con da dal del dell di e in l nel nell per su sul sull',
  Spanish: 'a al con de del desde en para por y',
}

/**
 * Reads a pattern, to write it with any values. What the author wrote stays, but for what belongs to an unknown value alone:
 * a label right before it, the separator beside it, brackets or quotation marks in which nothing is left, and a line such as
 * `Job: {job}`, unless it is the first. Names side by side do not become a link.
 */
export function rendererOf(pattern: string): Renderer {
  const { lines, groups } = read(pattern)
  return values => {
    const texts = new Map(placeholders.map((name, at) => [slot(at), values[name]]))
    for (const [at, { open, inside, close }] of groups.entries()) {
      const text = write(inside, texts)
      texts.set(groupSlot(at), text === '' ? '' : open + text + close)
    }
    const written = lines
      .map((line, at) => write(line, texts, at > 0))
      .filter((text, at) => text !== '' || lines[at] === '')
    const text = written.join('\n')
    // Of two blank lines around one that is gone, one stays.
    return (written.length < lines.length ? text.replace(/\n{3,}/g, '\n\n') : text).trim()
  }
}

/** Brackets that hold a placeholder, and what is in them. They are a placeholder of their own in what is around them. */
interface Group {
  open: string
  inside: string
  close: string
}

// In a line that has been read, each placeholder and each group is one character of Unicode's private use. So no value is ever
// taken for the author's words. An input has room for fewer groups than there are such characters.
const SLOT = String.raw`\u{E000}-\u{F8FE}\u{F0000}-\u{10FFFD}`
const GONE = '\u{F8FF}'

const slot = (placeholder: number): string => String.fromCodePoint(0xe000 + placeholder)
const groupSlot = (group: number): string => String.fromCodePoint(0xf0000 + group)

const hasSlot = new RegExp(`[${SLOT}]`, 'u')

/** Lines, and the groups in them, inner ones first. */
function read(pattern: string): { lines: string[]; groups: Group[] } {
  const groups: Group[] = []
  const text = tokensOf(pattern)
    .map(token => {
      if ('words' in token) return transliterate(token.words)
      return 'name' in token && isPlaceholder(token.name)
        ? slot(placeholders.indexOf(token.name))
        : ''
    })
    .join('')
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(line => withGroups(line.replace(/\s+/g, ' ').trim(), groups))
  return { lines, groups }
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '"': '"' }

/** A line with its groups as one character each. Brackets without a placeholder are words. */
function withGroups(line: string, groups: Group[]): string {
  const around: { open: string; before: string }[] = []
  let text = ''
  for (const character of line) {
    const open = around.at(-1)?.open ?? ''
    if (closing[open] === character) {
      const before = around.pop()?.before ?? ''
      const isGroup = hasSlot.test(text)
      if (isGroup) groups.push({ open, inside: text, close: character })
      text = before + (isGroup ? groupSlot(groups.length - 1) : open + text + character)
    } else if (character in closing) {
      around.push({ open: character, before: text })
      text = ''
    } else {
      text += character
    }
  }
  return around.map(({ before, open }) => before + open).join('') + text
}

/** What the private characters stand for; `''` for what is not known. */
type Texts = ReadonlyMap<string, string>

/** @param mayGo whether the line goes if it is but a name and a colon before what is not known */
function write(line: string, texts: Texts, mayGo = false): string {
  const marked = line.replace(EACH_SLOT, slot => (texts.get(slot) === '' ? GONE : slot))
  if (!marked.includes(GONE)) return fill(marked, texts)
  const left = mayGo && LABELLED.test(marked) ? '' : withoutGone(marked)
  return SAYS.test(left) ? fill(left, texts) : ''
}

const EACH_SLOT = new RegExp(`([${SLOT}])`, 'gu')
/** A letter, a digit or a value. */
const SAYS = new RegExp(`[${SLOT}\\p{L}\\p{N}]`, 'u')
/** `Job: {job}` */
const LABELLED = new RegExp(`^[^${SLOT}${GONE}]*: ${GONE}[^${SLOT}\\p{L}\\p{N}]*$`, 'u')

const MARK = String.raw`[,;:.!?<>|/\\@#=&+*~_'\-]`

/** What belongs together, as `{job} > {step}` or `{ref}@{sha}`, and what parts it from the next, as `, ` or ` - `. */
const ITEM = new RegExp(`(\\S+?(?: [<>/@=&+]+ \\S+?)*)([,;:.!?]*(?: ${MARK}+(?= ))*(?: |$))`, 'gu')

/** Items without what is not known, and without the labels right before that. */
function withoutGone(line: string): string {
  const kept: { text: string; after: string }[] = []
  let isEnd = false
  for (const [, item = '', after = ''] of line.matchAll(ITEM)) {
    const text = withoutGonePart(item)
    isEnd = text === ''
    if (text !== '') {
      kept.push({ text, after })
      continue
    }
    while (isLabel(kept.at(-1))) kept.pop()
    const last = kept.at(-1)
    if (last !== undefined) last.after = looser(last.after, after)
  }
  const last = kept.at(-1)
  if (isEnd && last !== undefined) last.after = /^[.!?]+/.exec(last.after)?.[0] ?? ''
  return kept.map(({ text, after }) => text + after).join('')
}

const GONE_PART = new RegExp(
  `( ${MARK}* ?|(?<!${MARK})${MARK}*)${GONE}(?: ?${MARK}* ?${GONE})*( ?${MARK}* ?)`,
  'gu',
)

/** `''` if nothing is left but marks or a label, as of `v{tag}`. */
function withoutGonePart(item: string): string {
  if (!item.includes(GONE)) return item
  const left = item.replace(GONE_PART, (part, before: string, after: string, at: number) => {
    if (at === 0 || at + part.length === item.length) return ''
    const mark = before || after
    return /[.:]/.test(mark) ? ' ' : mark
  })
  return SAYS.test(left) && !allLabels.has(left) ? left : ''
}

const allLabels = new Set(
  Object.values(labels)
    .flatMap(words => words.split(' '))
    .flatMap(word => [word, word.replace(/^.(?=.)/, first => first.toUpperCase())]),
)

function isLabel(item: { text: string; after: string } | undefined): boolean {
  return item !== undefined && /^:? $/.test(item.after) && allLabels.has(item.text)
}

/** Separators by how far they keep apart what stands on their sides. */
const separators = [/ [^ ]/, /,/, /;/, /:/, /[.!?]/]

/** Of the separators on both sides of what is gone, the one that stays. */
function looser(before: string, after: string): string {
  const rank = (gap: string): number => separators.findLastIndex(mark => mark.test(gap))
  return rank(after) > rank(before) ? after : before
}

/** Puts the texts in, with a space between two of them side by side. */
function fill(line: string, texts: Texts): string {
  let filled = ''
  let isText = false
  for (const piece of line.split(EACH_SLOT).filter(piece => piece !== '')) {
    const text = texts.get(piece) ?? piece
    filled += isText && texts.has(piece) ? ` ${text}` : text
    isText = texts.has(piece)
  }
  return filled
}
