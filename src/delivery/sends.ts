import type { LimitFunction } from 'p-limit'
import type { Destination } from '../destination.ts'
import { cancelled, Failure, type FailureName, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/reply.ts'
import type { Clock } from './clock.ts'
import { Pace } from './pace.ts'
import {
  finalFailure,
  lastSend,
  type NextStep,
  nextStep,
  type Policy,
  waitBefore,
} from './policy.ts'

export interface SendsOptions {
  send(destination: Destination): Promise<Acceptance>
  limit: LimitFunction
  clock: Clock
  /** 0 to 1. */
  random(): number
  stop: AbortSignal
}

export interface FailedTry {
  failure: Failure
  next: NextStep
  /** Milliseconds before a further try. */
  wait: number
}

/** What came of a try. `over`: there was none, because nothing is sent any more. */
export type Try = { acceptance: Acceptance } | FailedTry | { over: Failure }

/** The sends of one delivery: no more at once than allowed, no faster than the gateway takes them, and none after its end. */
export class Sends {
  readonly #policy: Policy
  readonly #options: SendsOptions
  readonly #pace: Pace
  /** A send that begins by then is over in time. */
  readonly #latest: number
  readonly #attempts = new Map<Destination, number>()
  #complaint: FailureName = 'anti-flooding'
  /** Why the server ended the batch. */
  #ended: Failure | undefined
  readonly #ending = new AbortController()
  /** Aborts when nothing is sent any more. */
  readonly over: AbortSignal

  constructor(count: number, policy: Policy, options: SendsOptions) {
    this.#policy = policy
    this.#options = options
    this.#pace = new Pace(options.clock)
    this.#latest = options.clock.now() + lastSend(count, policy)
    this.over = AbortSignal.any([options.stop, this.#ending.signal])
  }

  attempts(destination: Destination): number {
    return this.#attempts.get(destination) ?? 0
  }

  async try(destination: Destination): Promise<Try> {
    for (;;) {
      // The turn comes before the slot: a send that pauses does not hold up the look-ups of others.
      const round = await this.#pace.turn(this.over, this.#latest)
      const result = await this.#options.limit(() => this.#try(destination, round))
      if (result !== undefined) return result
    }
  }

  pause(milliseconds: number): Promise<void> {
    const { clock } = this.#options
    return clock.sleep(Math.min(milliseconds, this.#latest - clock.now()), this.over)
  }

  /** @returns undefined if the batch was slowed meanwhile, so that the turn is lost */
  async #try(destination: Destination, round: number): Promise<Try | undefined> {
    const over = this.#whyOver()
    if (over !== undefined) return { over }
    if (this.#pace.hasSlowed(round)) return undefined
    this.#attempts.set(destination, this.attempts(destination) + 1)
    try {
      const acceptance = await this.#options.send(destination)
      this.#pace.speedUp(round)
      return { acceptance }
    } catch (error) {
      return this.#heed(toFailure(error, 'unknown'), this.attempts(destination), round)
    }
  }

  #whyOver(): Failure | undefined {
    const { stop, clock } = this.#options
    if (stop.aborted) return cancelled('the message was sent', 'unsent')
    if (this.#ended !== undefined) return this.#ended
    // Only pauses that the gateway asks for use up the time.
    return clock.now() < this.#latest ? undefined : heldBack(this.#complaint)
  }

  /** Slows or ends the whole batch if a failure asks for it, before the next send goes. */
  #heed(failure: Failure, attempts: number, round: number): FailedTry {
    const next = nextStep(failure, this.#policy.onUnconfirmed)
    const wait = waitBefore(attempts, failure, this.#options.random())
    if (next === 'slower') {
      this.#complaint = failure.name
      this.#pace.slowDown(round, wait)
    } else if (next === 'end') {
      this.#ended ??= notPosted(finalFailure(failure, this.#policy))
      this.#ending.abort()
    }
    return { failure, next, wait }
  }
}

/** The failure of a message that is not sent, because the server asks for too long a pause. */
function notPosted(failure: Failure): Failure {
  return new Failure(
    failure.name,
    `The batch ended before this message was sent. ${failure.message}`,
    {
      remedy: 'The message was not sent. Run the job again later.',
      cause: failure,
    },
  )
}

/** The failure of a message that is not sent, because pauses that the gateway asked for used up the time. */
function heldBack(complaint: FailureName): Failure {
  return new Failure(
    complaint,
    'The gateway slowed the batch down until no time was left for this message.',
    {
      remedy: 'The message was not sent. Send fewer messages at once.',
    },
  )
}
