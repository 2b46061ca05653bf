import pLimit from 'p-limit'
import type { Destination } from '../destination.ts'
import { Failure, type Fate, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/send-reply.ts'
import type { Clock } from './clock.ts'
import { Pace } from './pace.ts'
import { finalFailure, longestDelivery, nextStep, type Policy, waitBefore } from './policy.ts'
import type { Outcome, Result } from './result.ts'

/** What delivery needs of the world. */
export interface Means {
  /** Sends the message to one destination, once. Rejects with a `Failure`. */
  send(destination: Destination): Promise<Acceptance>
  clock: Clock
  /** 0 to 1. */
  random(): number
  /** Told before each pause; `tries` counts those made so far. */
  onRetry(destination: Destination, failure: Failure, wait: number, tries: number): void
  /** Told when a destination is done with. */
  onResult(result: Result): void
  /** Aborted when no new message may start. */
  stop: AbortSignal
}

const outcomes: Record<Fate, Outcome> = {
  unsent: 'failed',
  refused: 'refused',
  unknown: 'unconfirmed',
}

/**
 * Sends the message to every destination as the policy says, and tells what became of each, in the order
 * given. Takes no longer than {@link longestDelivery}. Never rejects.
 */
export async function deliver(
  destinations: readonly Destination[],
  policy: Policy,
  means: Means,
): Promise<Result[]> {
  const { clock, stop } = means
  const limit = pLimit(policy.concurrency)
  const pace = new Pace(clock)
  // A request that starts by then is over in time.
  const latest = clock.now() + longestDelivery(destinations.length, policy) - policy.timeout

  async function deliverOne(destination: Destination): Promise<Result> {
    let attempts = 0
    // A failure after which the message may be on its way: nothing that comes later can undo that.
    let doubt: Failure | undefined

    function failed(failure: Failure): Result {
      const told = finalFailure(doubt ?? failure)
      return { destination, outcome: outcomes[told.fate], attempts, failure: told }
    }

    async function attempt(): Promise<Result | Failure> {
      await pace.turn(stop, latest)
      if (stop.aborted) return cancelled()
      // Only pauses against flooding can use up the time.
      if (clock.now() >= latest) return heldBack()
      attempts++
      try {
        const { id, provider } = await means.send(destination)
        pace.speedUp()
        return { destination, outcome: 'accepted', messageId: id, provider, attempts }
      } catch (error) {
        return toFailure(error, 'unknown')
      }
    }

    for (;;) {
      const result = await limit(attempt)
      if (!(result instanceof Failure)) return result
      if (result.fate === 'unknown') doubt ??= result
      const next = nextStep(result, policy.onUnconfirmed)
      if (next === 'stop' || attempts > policy.retries) return failed(result)
      const wait = waitBefore(attempts, result, means.random())
      means.onRetry(destination, result, wait, attempts)
      if (next === 'slower') pace.slowDown(wait)
      else await clock.sleep(wait, stop)
    }
  }

  return Promise.all(
    destinations.map(async destination => {
      const result = await deliverOne(destination)
      means.onResult(result)
      return result
    }),
  )
}

function cancelled(): Failure {
  return new Failure('cancelled', 'The job was cancelled before the message was sent.', {
    remedy: 'Nothing was sent to this number.',
  })
}

function heldBack(): Failure {
  return new Failure(
    'anti-flooding',
    "The gateway's anti-flooding held the batch back for too long.",
    {
      remedy: 'Nothing was sent to this number. Send fewer messages at once.',
    },
  )
}
