import { plainLine } from '../plain-text.ts'
import { decoded } from './decode.ts'

/** Shortest part of a text that counts as an echo of it, in characters. */
const RUN = 8

/** Texts that must not be told, and where others repeat them: whole, or any eight characters of one, in any case. */
export class Echo {
  readonly #runs = new Set<string>()
  /** What is shorter than a run. */
  readonly #words = new Set<string>()

  add(text: string): void {
    for (const form of new Set([folded(text), folded(decoded(text))])) {
      if (form.length < RUN) this.#words.add(form)
      for (let start = 0; start + RUN <= form.length; start++) {
        this.#runs.add(form.slice(start, start + RUN))
      }
    }
    this.#words.delete('')
  }

  isIn(line: string): boolean {
    return this.replaceIn(line, '') !== line
  }

  /** `line` with `mark` in place of every echo. */
  replaceIn(line: string, mark: string): string {
    const lower = line.toLowerCase()
    // A few capitals have two small letters. Then the small ones are shown.
    const shown = lower.length === line.length ? line : lower
    const echoed = new Array<boolean>(shown.length).fill(false)
    for (let start = 0; start + RUN <= lower.length; start++) {
      if (this.#runs.has(lower.slice(start, start + RUN))) echoed.fill(true, start, start + RUN)
    }
    for (const word of this.#words) {
      for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
        echoed.fill(true, at, at + word.length)
      }
    }
    let result = ''
    for (let at = 0; at < shown.length; at++) {
      if (!echoed[at]) result += shown[at]
      else if (!echoed[at - 1]) result += mark
    }
    return result
  }
}

/** A text as it looks once it stands in a line. */
function folded(text: string): string {
  return plainLine(text, Number.POSITIVE_INFINITY).toLowerCase()
}
