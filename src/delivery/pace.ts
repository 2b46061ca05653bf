import type { Clock } from './clock.ts'

/** Milliseconds between two requests after the first complaint, and at most. */
const FIRST_SPACING = 250
const WIDEST_SPACING = 2000

/**
 * What a complaint and a success multiply the spacing by. A faster recovery runs into the limit again so often that some
 * messages use up their tries.
 */
const WIDER = 1.5
const NARROWER = 0.97

/**
 * The speed of a batch. After a complaint, all requests pause. Then they go one by one, further apart after each complaint, and
 * a little closer after each success.
 */
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

  /**
   * Resolves when the next request may go, when `signal` aborts, or at the time `latest`.
   * @returns the round that the request belongs to
   */
  turn(signal: AbortSignal, latest: number): Promise<number> {
    const turn = this.#queue.then(async () => {
      // A complaint may move the time while this request waits for it.
      for (;;) {
        const wait = Math.min(this.#next, latest) - this.#clock.now()
        if (wait <= 0 || signal.aborted) break
        await this.#clock.sleep(wait, signal)
      }
      this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing)
      return this.#round
    })
    this.#queue = turn
    return turn
  }

  /** Whether the batch was slowed after a request got its turn. */
  hasSlowed(round: number): boolean {
    return round !== this.#round
  }

  /** The gateway complained about a request: nothing goes for so many milliseconds. */
  slowDown(round: number, pause: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + pause)
    // Complaints about requests of the same round count once.
    if (this.hasSlowed(round)) return
    this.#spacing = Math.min(WIDEST_SPACING, Math.max(FIRST_SPACING, this.#spacing * WIDER))
    this.#round++
  }

  /** The gateway accepted a request. What began before the last complaint says nothing of the new speed. */
  speedUp(round: number): void {
    if (!this.hasSlowed(round)) this.#spacing *= NARROWER
  }
}
