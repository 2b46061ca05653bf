import { isAccepted, type Result } from '../delivery/result.ts'

/** Milliseconds between two lines about a long batch. */
const INTERVAL = 10_000

/** Tells every ten seconds how far a long batch has come, so that nobody takes it for stuck. */
export class Progress {
  readonly #total: number
  readonly #timer: NodeJS.Timeout
  #accepted = 0
  #done = 0

  constructor(total: number, print: (line: string) => void, interval = INTERVAL) {
    this.#total = total
    this.#timer = setInterval(() => print(this.line), interval)
  }

  get line(): string {
    const failed = this.#done - this.#accepted
    return `${this.#done} of ${this.#total} done: ${this.#accepted} accepted, ${failed} not.`
  }

  add(result: Result): void {
    this.#done++
    if (isAccepted(result)) this.#accepted++
  }

  end(): void {
    clearInterval(this.#timer)
  }
}
