import { type Destination, formsOf, maskNumber } from '../destination.ts'
import { plainLine } from '../plain-text.ts'

/** Digits, with whatever people write between them. Letters beyond ASCII count as that, too: rather too much is masked. */
const DIGITS = /\+?\d(?:[^A-Za-z\d]{0,3}\d){6,}/gu

/**
 * Knows what must never be seen, tells the runner, and takes it out of whatever the action prints.
 * People see `+39*******567` where a number stood and `***` where a credential stood.
 */
export class Redactor {
  readonly #register: (secret: string) => void
  #secrets: string[] = []
  readonly #masks = new Map<string, string>()

  /** @param register makes the runner blank a string in the logs of all later steps */
  constructor(register: (secret: string) => void) {
    this.#register = register
  }

  /** Hides a credential: as it is, as a URL would hold it, and as it looks once it was made a plain line. */
  hide(secret: string): void {
    const plain = plainLine(secret, Number.POSITIVE_INFINITY)
    for (const form of new Set([secret, encodeURIComponent(secret.toWellFormed()), plain])) {
      if (form === '') continue
      this.#register(form)
      this.#secrets.push(form)
    }
    // Longest first, so that no secret survives because a part of it was blanked before.
    this.#secrets.sort((a, b) => b.length - a.length)
  }

  /** Hides a phone number in every form that it can take. */
  hideNumber(destination: Destination): void {
    for (const form of formsOf(destination)) this.#register(form)
    this.#masks.set(destination.number.slice(1), maskNumber(destination.number))
  }

  /** Hides what was typed in place of a phone number, as far as it could be one. */
  hideTyped(typed: string): void {
    const digits = typed.replace(/\D/g, '')
    if (digits.length < 5) return
    this.#register(typed)
    this.#secrets.push(typed)
    if (digits.length >= 7) this.#masks.set(digits, maskNumber(digits))
  }

  /** `line` without anything that must not be seen. */
  clean(line: string): string {
    let clean = line
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***')
    return this.#masks.size === 0 ? clean : clean.replace(DIGITS, run => this.#maskRun(run))
  }

  #maskRun(run: string): string {
    const digits = run.replace(/\D/g, '')
    for (let start = 0; start + 7 <= digits.length; start++) {
      for (let end = start + 7; end <= Math.min(digits.length, start + 15); end++) {
        const mask = this.#masks.get(digits.slice(start, end))
        if (mask !== undefined) return mask
      }
    }
    return run
  }
}
