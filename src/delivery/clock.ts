import { setTimeout } from 'node:timers/promises'

export type Clock = typeof systemClock

/** What ends a wait, and how long it is. */
export interface Waiting {
  clock: Clock
  /** 0 to 1. */
  random(): number
  /** Aborts when no new message may start. */
  stop: AbortSignal
  /** Aborts when requests under way are given up. */
  abort: AbortSignal
}

/** The longest time in milliseconds that Node's timers take: a longer one ends at once. */
const LONGEST_TIMER = 2 ** 31 - 1

export const systemClock = {
  /** Milliseconds since some moment, by a clock that nobody sets. */
  now: () => performance.now(),
  /** Resolves after so many milliseconds (at most 24 days), or at once if they are over or `signal` aborts. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const time = Math.min(Math.max(0, milliseconds), LONGEST_TIMER)
    // If it is aborted, there is nothing to wait for any more.
    await setTimeout(time, undefined, signal && { signal }).catch(() => {})
  },
}
