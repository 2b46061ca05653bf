/** Which characters of a line are compared: all, only letters and numbers, or only decimal digits. */
export type Kind = 0 | 1 | 2
export const ALL = 0
export const LETTERS = 1
export const DIGITS = 2

/** A line as it is compared, and where in the line each UTF-16 unit of that begins and ends. */
interface View {
  text: string
  starts: number[]
  ends: number[]
}

/** The views of a line by {@link Kind}. */
export type Folded = Readonly<Record<Kind, View>>

/** Characters of a line that are to be hidden, and what is shown in their place. */
export interface Span {
  start: number
  end: number
  mark: string
}

const ANY_MARK = '***'

/** Spaces, controls, accents and invisible characters. */
const PASSED_OVER = /[\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu

interface Sign {
  sign: string
  kind: Kind
}

/** What is compared of each character: ASCII from the start, since Unicode's classes take 2 ms to compile. */
const known = new Map<string, readonly Sign[]>(
  Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code)
    // A star stands for digits that are hidden already: those around it are not in a row.
    const kind = /\d/.test(character) ? DIGITS : /[a-z*]/i.test(character) ? LETTERS : ALL
    return [character, /[!-~]/.test(character) ? [{ sign: character.toLowerCase(), kind }] : []]
  }),
)

/** In lower case, with the digits of every script as ASCII, and without what is passed over when people read. */
export function folded(line: string): Folded {
  const views = { 0: emptyView(), 1: emptyView(), 2: emptyView() }
  let start = 0
  for (const character of line) {
    const end = start + character.length
    for (const { sign, kind } of signsOf(character)) {
      add(views[ALL], sign, start, end)
      if (kind >= LETTERS) add(views[LETTERS], sign, start, end)
      if (kind === DIGITS) add(views[DIGITS], sign, start, end)
    }
    start = end
  }
  return views
}

function emptyView(): View {
  return { text: '', starts: [], ends: [] }
}

function add(view: View, sign: string, start: number, end: number): void {
  view.text += sign
  for (let unit = 0; unit < sign.length; unit++) {
    view.starts.push(start)
    view.ends.push(end)
  }
}

function signsOf(character: string): readonly Sign[] {
  const before = known.get(character)
  if (before !== undefined) return before
  const plain = character.normalize('NFKD').replace(PASSED_OVER, '').toUpperCase().toLowerCase()
  const signs = Array.from(plain, (sign): Sign => {
    if (/\p{Nd}/u.test(sign)) return { sign: digitOf(sign), kind: DIGITS }
    return { sign, kind: /[\p{L}\p{N}]/u.test(sign) ? LETTERS : ALL }
  })
  known.set(character, signs)
  return signs
}

/** The ASCII digit of the same value. Unicode has the ten digits of a script in a row, from zero. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++
  return String(before % 10)
}

/** Texts that must not be seen, and where a line holds one, or a part of one that is long enough. */
export class Finder {
  readonly #longest: number
  readonly #marks = new Map<string, string>()
  readonly #lengths = new Set<number>()

  /** @param longest of a text that is longer, every part of this length is found */
  constructor(longest: number) {
    this.#longest = longest
  }

  add(text: string, mark: string): void {
    const length = Math.min(text.length, this.#longest)
    if (length === 0) return
    this.#lengths.add(length)
    for (let start = 0; start + length <= text.length; start++) {
      const part = text.slice(start, start + length)
      const other = this.#marks.get(part) ?? mark
      this.#marks.set(part, other === mark ? mark : ANY_MARK)
    }
  }

  /** @param text as it is compared */
  isIn(text: string): boolean {
    for (const length of this.#lengths) {
      for (let first = 0; first + length <= text.length; first++) {
        if (this.#marks.has(text.slice(first, first + length))) return true
      }
    }
    return false
  }

  spansIn({ text, starts, ends }: View): Span[] {
    const spans: Span[] = []
    for (const length of this.#lengths) {
      for (let first = 0; first + length <= text.length; first++) {
        const mark = this.#marks.get(text.slice(first, first + length))
        if (mark === undefined) continue
        spans.push({ start: starts[first] ?? 0, end: ends[first + length - 1] ?? 0, mark })
      }
    }
    return spans
  }
}

/** `line` with marks in place of spans. Spans that overlap get one mark. Digits and accents that touch one go with it. */
export function hidden(line: string, spans: readonly Span[]): string {
  let shown = ''
  let done = 0
  for (const { start, end, mark } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue
    if (start >= done) {
      let from = start
      while (from > done && /[+\p{Nd}]/u.test(line[from - 1] ?? '')) from--
      shown += line.slice(done, from) + mark
    }
    done = end
    while (/[\p{Nd}\p{M}]/u.test(line[done] ?? '')) done++
  }
  return shown + line.slice(done)
}
