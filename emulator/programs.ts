import type { Fault } from './faults.ts'

/**
 * What the next requests meet, by destination. `*` stands for every destination without a program of its
 * own, `status` for the Message Status API.
 */
export class Programs {
  readonly #faults = new Map<string, Fault[]>()

  set(destination: string, faults: readonly Fault[]): void {
    this.#faults.set(destination, [...faults])
  }

  /** Takes the next fault of a send to `destination`. */
  nextOfSend(destination: string): Fault | undefined {
    return (this.#faults.get(destination) ?? this.#faults.get('*'))?.shift()
  }

  /** Takes the next fault of the Message Status API. */
  nextOfStatus(): Fault | undefined {
    return this.#faults.get('status')?.shift()
  }

  clear(): void {
    this.#faults.clear()
  }
}
