import pLimit, { type LimitFunction } from 'p-limit'
import type { Destination } from '../destination.ts'
import { cancelled, Failure, type Fate, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/reply.ts'
import type { LatestMessages, MessageStatus, Reference } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { Pace } from './pace.ts'
import {
  ENOUGH_LOOK_UPS,
  finalFailure,
  LOOK_UPS,
  longestDelivery,
  longestTracking,
  nextStep,
  type Policy,
  waitBefore,
} from './policy.ts'
import { type Finding, findSent } from './reconcile.ts'
import type { Outcome, Result } from './result.ts'
import { settled, track } from './track.ts'

/** Where messages can be looked up. Both reject with a `Failure`. */
export interface StatusSource {
  byId(id: string): Promise<MessageStatus | undefined>
  latest(destination: Destination): Promise<LatestMessages>
}

/** Hears what happens to the destinations, when it happens. */
export interface DeliveryListener {
  /** A message is sent again after `wait` milliseconds; `attempts` counts the requests so far. */
  retrying(destination: Destination, failure: Failure, wait: number, attempts: number): void
  /** A message is accepted whose delivery is waited for. */
  accepted(result: Result): void
  /** A destination is done with. */
  finished(result: Result): void
}

/** What delivery needs of the world. */
export interface DeliveryDependencies {
  /** Sends the message to one destination, once. Rejects with a `Failure`. */
  send(destination: Destination): Promise<Acceptance>
  /** The message's own reference. */
  reference: Reference
  /** Present where doubts can be cleared up and deliveries followed. */
  status?: StatusSource | undefined
  listener: DeliveryListener
  clock: Clock
  /** 0 to 1. */
  random(): number
  /** Aborted when no new message may start. */
  stop: AbortSignal
}

const outcomes: Record<Fate, Outcome> = {
  unsent: 'failed',
  refused: 'refused',
  unknown: 'unconfirmed',
}

/** The delivery of one message to its destinations, as the policy says. */
export class Delivery {
  readonly #destinations: readonly Destination[]
  readonly #policy: Policy
  readonly #means: DeliveryDependencies
  readonly #limit: LimitFunction
  readonly #pace: Pace
  /** A request that starts by then is over in time. */
  readonly #latest: number
  /** Requests made so far to send the message. */
  readonly #attempts = new Map<Destination, number>()
  readonly #results = new Map<Destination, Result>()
  /** Ids of messages that belong to results. */
  readonly #held = new Set<string>()

  constructor(
    destinations: readonly Destination[],
    policy: Policy,
    dependencies: DeliveryDependencies,
  ) {
    const { clock } = dependencies
    this.#destinations = destinations
    this.#policy = policy
    this.#means = dependencies
    this.#limit = pLimit(policy.concurrency)
    this.#pace = new Pace(clock)
    this.#latest =
      clock.now() +
      longestDelivery(destinations.length, policy) -
      policy.timeout -
      longestTracking(policy)
  }

  /** Tells what became of each destination, in the order given. Takes no longer than {@link longestDelivery}. */
  run(): Promise<Result[]> {
    return this.#policy.strategy === 'escalate'
      ? this.#escalate()
      : Promise.all(this.#destinations.map(destination => this.#deliver(destination)))
  }

  /** What became of each destination where a fault of the action's own ended the delivery. */
  resultsAfter(error: unknown): Result[] {
    return this.#destinations.map(destination => {
      const known = this.#results.get(destination)
      const begun = this.#attempts.has(destination)
      return known ?? this.#failed(destination, toFailure(error, begun ? 'unknown' : 'unsent'))
    })
  }

  /** One destination after another, until the message is delivered to one. The others are skipped. */
  async #escalate(): Promise<Result[]> {
    const results: Result[] = []
    for (const destination of this.#destinations) {
      const delivered = results.some(({ outcome }) => outcome === 'delivered')
      results.push(delivered ? this.#skip(destination) : await this.#deliver(destination))
    }
    return results
  }

  #skip(destination: Destination): Result {
    const result: Result = { destination, outcome: 'skipped', attempts: 0 }
    this.#means.listener.finished(result)
    return result
  }

  async #deliver(destination: Destination): Promise<Result> {
    const { clock, listener } = this.#means
    const began = clock.now()
    const sent = await this.#send(destination)
    const followed = await this.#follow(sent)
    const result = { ...followed, time: { began, ended: clock.now() } }
    this.#results.set(destination, result)
    listener.finished(result)
    return result
  }

  async #send(destination: Destination): Promise<Result> {
    const { clock } = this.#means
    const firstTry = clock.now()
    // A failure after which the message may be on its way. No later try can undo that, only a look-up.
    let doubt: Failure | undefined
    for (;;) {
      const answer = await this.#limit(() => this.#attempt(destination))
      const attempts = this.#attempts.get(destination) ?? 0
      if (!(answer instanceof Failure)) {
        this.#held.add(answer.id)
        const { id: messageId, provider } = answer
        return { destination, outcome: 'accepted', messageId, provider, attempts }
      }
      let failure = answer
      if (failure.fate === 'unknown') {
        const finding = await this.#lookUp(destination, firstTry)
        if (typeof finding === 'object') return adopted(destination, finding, attempts)
        if (finding === 'absent') {
          failure = notAccepted(failure)
          doubt = undefined
        } else {
          doubt ??= failure
        }
      }
      if (!(await this.#mayTryAgain(destination, failure))) {
        return this.#failed(destination, doubt ?? failure)
      }
    }
  }

  #failed(destination: Destination, failure: Failure): Result {
    const attempts = this.#attempts.get(destination) ?? 0
    const outcome = outcomes[failure.fate]
    return { destination, outcome, attempts, failure: finalFailure(failure) }
  }

  /** One request, when it may go. */
  async #attempt(destination: Destination): Promise<Acceptance | Failure> {
    const { clock, stop, send } = this.#means
    await this.#pace.turn(stop, this.#latest)
    if (stop.aborted) return cancelled('the message was sent', 'unsent')
    // Only pauses against flooding can use up the time.
    if (clock.now() >= this.#latest) return heldBack()
    this.#attempts.set(destination, (this.#attempts.get(destination) ?? 0) + 1)
    try {
      const acceptance = await send(destination)
      this.#pace.speedUp()
      return acceptance
    } catch (error) {
      return toFailure(error, 'unknown')
    }
  }

  /** Pauses where the policy allows a further try. */
  async #mayTryAgain(destination: Destination, failure: Failure): Promise<boolean> {
    const { clock, stop, random, listener } = this.#means
    const attempts = this.#attempts.get(destination) ?? 0
    const next = nextStep(failure, this.#policy.onUnconfirmed)
    if (next === 'stop' || attempts > this.#policy.retries) return false
    const wait = waitBefore(attempts, failure, random())
    listener.retrying(destination, failure, wait, attempts)
    if (next === 'slower') this.#pace.slowDown(wait)
    else await clock.sleep(wait, stop)
    return true
  }

  /** Looks for a message that an unanswered send may have left behind, for a few seconds. */
  async #lookUp(destination: Destination, firstTry: number): Promise<Finding> {
    const { status, reference, clock, stop } = this.#means
    if (status === undefined) return 'uncertain'
    let finding: Finding = 'uncertain'
    for (const [index, wait] of LOOK_UPS.entries()) {
      await clock.sleep(wait, stop)
      if (stop.aborted) return 'uncertain'
      try {
        const latest = await this.#limit(() => status.latest(destination))
        finding = findSent(latest, { reference, firstTry, now: clock.now(), held: this.#held })
      } catch {
        finding = 'uncertain'
      }
      if (typeof finding === 'object') {
        this.#held.add(finding.id)
        return finding
      }
      if (finding === 'absent' && index + 1 >= ENOUGH_LOOK_UPS) return finding
    }
    return finding
  }

  /** Waits for the delivery report of an accepted message, where the policy asks for it. */
  async #follow(sent: Result): Promise<Result> {
    const { status, clock, random, stop, listener } = this.#means
    const { messageId } = sent
    const within = this.#policy.deliveryTimeout
    if (sent.outcome !== 'accepted' || messageId === undefined || within === 0) return sent
    this.#results.set(sent.destination, sent)
    listener.accepted(sent)
    if (status === undefined) return sent
    try {
      return await track(sent, {
        within,
        look: () => this.#limit(() => status.byId(messageId)),
        clock,
        random,
        stop,
      })
    } catch (error) {
      return { ...sent, failure: toFailure(error) }
    }
  }
}

function adopted(destination: Destination, found: MessageStatus, attempts: number): Result {
  const { id: messageId, status } = found
  const result: Result = { destination, outcome: 'accepted', messageId, status, attempts }
  const ended = settled(result, found)
  return ended?.outcome === 'undelivered' ? ended : result
}

function notAccepted(failure: Failure): Failure {
  return failure.with({
    message: `${failure.message} The Message Status API does not know the message, so it was not accepted.`,
    fate: 'unsent',
    transient: true,
    remedy: 'Run the job again later.',
  })
}

function heldBack(): Failure {
  return new Failure(
    'anti-flooding',
    "The gateway's anti-flooding held the batch back for too long.",
    { remedy: 'Nothing was sent to this number. Send fewer messages at once.' },
  )
}
