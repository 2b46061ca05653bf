import type { Clock } from './clock.ts'

/** Milliseconds between two sends: at most, and after a complaint if hardly anything was accepted before. */
export const WIDEST_SPACING = 2000
const FIRST_SPACING = 250

/** About so many of the last answers make the share of refused ones. */
const MEMORY = 32

/**
 * The speed of a batch. A complaint stops it for a while. After that, sends go at the rate at which the gateway accepted them
 * in the last second. The spacing grows by twice the share that was refused lately, and each acceptance makes it 3 % smaller.
 */
export class Pace {
  readonly #clock: Clock
  #spacing = 0
  #next = 0
  /** The turn that was given last. */
  #last = Promise.resolve(0)
  /** How often the batch was slowed. A send carries the number that it began with. */
  #round = 0
  /** Whether the batch is stopped. The new spacing is set when it goes on: by then, late answers tell more of the rate. */
  #stopped = false
  /** Milliseconds for which the batch was stopped so far. The rate leaves them out. */
  #pauses = 0
  readonly #acceptances: number[] = []
  /** 0 to 1. */
  #refused = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when the next send may go, or when `signal` aborts. Returns the send's round. */
  turn(signal: AbortSignal): Promise<number> {
    this.#last = this.#last.then(() => this.#wait(signal))
    return this.#last
  }

  async #wait(signal: AbortSignal): Promise<number> {
    // A complaint may move the time meanwhile.
    while (this.#clock.now() < this.#next && !signal.aborted) {
      await this.#clock.sleep(this.#next - this.#clock.now(), signal)
    }
    if (this.#stopped) this.#widen()
    this.#next = Math.max(this.#next, this.#clock.now() + this.#spacing)
    return this.#round
  }

  /** The gateway complained about a send of `round`: nothing goes for so many milliseconds. */
  slowDown(round: number, pause: number): void {
    const next = Math.max(this.#next, this.#clock.now())
    this.#next = Math.max(next, this.#clock.now() + pause)
    this.#pauses += this.#next - next
    this.#refused += (1 - this.#refused) / MEMORY
    // Complaints about sends of the same round count once.
    if (round !== this.#round) return
    this.#stopped = true
    this.#round++
  }

  /** The gateway accepted a send of `round`. What began before the last complaint says nothing of the new speed. */
  speedUp(round: number): void {
    this.#acceptances.push(this.#moving())
    this.#refused -= this.#refused / MEMORY
    if (round === this.#round) this.#spacing *= 0.97
  }

  #widen(): void {
    this.#stopped = false
    const since = this.#moving() - 1000
    const accepted = this.#acceptances.filter(time => time > since).length
    const spacing = Math.max(this.#spacing, Math.min(FIRST_SPACING, 1000 / accepted))
    this.#spacing = Math.min(WIDEST_SPACING, spacing * (1 + 2 * this.#refused))
  }

  /** The time without pauses. */
  #moving(): number {
    return Math.max(this.#clock.now(), this.#next) - this.#pauses
  }
}
