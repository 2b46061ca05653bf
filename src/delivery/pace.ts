import type { Clock } from './clock.ts'

/** Milliseconds between two requests after the first complaint, and at most. */
const FIRST_SPACING = 250
export const WIDEST_SPACING = 2000

/**
 * Factors of the spacing, for a complaint and a success. With a faster recovery, some messages use up their tries. With more
 * widening, one refusal in ten slows a batch to the utmost, whatever its cause.
 */
const WIDER = 1.25
const NARROWER = 0.97

/** The speed of a batch. A complaint stops it for a while and spreads its requests. Each success brings them closer again. */
export class Pace {
  readonly #clock: Clock
  #spacing = 0
  #next = 0
  /** How often the batch was slowed. A request carries the number that it began with. */
  #round = 0
  #queue: Promise<unknown> = Promise.resolve()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when the next request may go, or when `signal` aborts. Returns the request's round. */
  turn(signal: AbortSignal): Promise<number> {
    const turn = this.#queue.then(async () => {
      // A complaint may move the time while this request waits for it.
      for (;;) {
        const wait = this.#next - this.#clock.now()
        if (wait <= 0 || signal.aborted) break
        await this.#clock.sleep(wait, signal)
      }
      this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing)
      return this.#round
    })
    this.#queue = turn
    return turn
  }

  /** The gateway complained about a request: nothing goes for so many milliseconds. */
  slowDown(round: number, pause: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + pause)
    // Complaints about requests of the same round count once.
    if (round !== this.#round) return
    this.#spacing = Math.min(WIDEST_SPACING, Math.max(FIRST_SPACING, this.#spacing * WIDER))
    this.#round++
  }

  /** The gateway accepted a request. What began before the last complaint says nothing of the new speed. */
  speedUp(round: number): void {
    if (round === this.#round) this.#spacing *= NARROWER
  }
}
