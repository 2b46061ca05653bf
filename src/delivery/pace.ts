import type { Clock } from './clock.ts'

/** Milliseconds between requests after the gateway has first complained, and at most. */
const FIRST_SPACING = 250
const WIDEST_SPACING = 4000

/** Below this, spacing makes no difference. */
const NARROWEST_SPACING = 50

/**
 * The speed of a batch. After a complaint, all requests pause. Then they go one by one, twice as far apart after each
 * complaint, and closer after each success.
 */
export class Pace {
  readonly #clock: Clock
  #spacing = 0
  #next = 0
  #queue: Promise<void> = Promise.resolve()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when the next request may go, when `signal` aborts, or at the time `latest`. */
  turn(signal: AbortSignal, latest: number): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      // A complaint may move the time while this request waits for it.
      for (;;) {
        const wait = Math.min(this.#next, latest) - this.#clock.now()
        if (wait <= 0 || signal.aborted) break
        await this.#clock.sleep(wait, signal)
      }
      this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing)
    })
    return this.#queue
  }

  /** The gateway complained: nothing goes for so many milliseconds. */
  slowDown(pause: number): void {
    const now = this.#clock.now()
    // Complaints about requests that were under way together count once.
    if (this.#next <= now + this.#spacing) {
      this.#spacing = Math.min(WIDEST_SPACING, Math.max(FIRST_SPACING, this.#spacing * 2))
    }
    this.#next = Math.max(this.#next, now + pause)
  }

  speedUp(): void {
    this.#spacing *= 0.8
    if (this.#spacing < NARROWEST_SPACING) this.#spacing = 0
  }
}
