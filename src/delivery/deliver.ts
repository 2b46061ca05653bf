import pLimit, { type LimitFunction } from 'p-limit'
import type { Destination } from '../destination.ts'
import { cancelled, Failure, type FailureName, type Fate, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/reply.ts'
import type { MessageStatus, Reference } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { Pace } from './pace.ts'
import {
  finalFailure,
  longestDelivery,
  longestTracking,
  lookUpTime,
  nextStep,
  notPosted,
  type Policy,
  waitBefore,
} from './policy.ts'
import type { Outcome, Result } from './result.ts'
import { SentMessages, type StatusSource } from './sent-messages.ts'
import { settled, track } from './track.ts'

/** Hears what happens to the destinations, when it happens. */
export interface DeliveryListener {
  /** A message is sent again after `wait` milliseconds; `attempts` counts the requests so far. */
  retrying(destination: Destination, failure: Failure, wait: number, attempts: number): void
  /** The look-up of earlier messages failed, and the policy is to send anyway. */
  earlierUnknown(failure: Failure): void
  /** A message is accepted, and its delivery is followed. */
  accepted(result: Result): void
  finished(result: Result): void
}

export interface DeliveryDependencies {
  send(destination: Destination): Promise<Acceptance>
  reference: Reference
  status?: StatusSource | undefined
  listener: DeliveryListener
  clock: Clock
  /** 0 to 1. */
  random(): number
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
  readonly #status: StatusSource | undefined
  readonly #sent: SentMessages | undefined
  readonly #limit: LimitFunction
  readonly #pace: Pace
  /** A request that starts by then is over in time. */
  readonly #latest: number
  readonly #attempts = new Map<Destination, number>()
  readonly #results = new Map<Destination, Result>()
  /** The last complaint that slowed the batch. */
  #complaint: FailureName = 'anti-flooding'
  /** Why nothing is sent any more. */
  #ended: Failure | undefined
  readonly #ending = new AbortController()
  readonly #stop: AbortSignal

  constructor(
    destinations: readonly Destination[],
    policy: Policy,
    dependencies: DeliveryDependencies,
  ) {
    const { status, reference, clock, stop } = dependencies
    this.#destinations = destinations
    this.#policy = policy
    this.#means = dependencies
    this.#limit = pLimit(policy.concurrency)
    this.#status = status && {
      byId: id => this.#limit(() => status.byId(id)),
      byDestination: destination => this.#limit(() => status.byDestination(destination)),
      byReferenceKey: key => this.#limit(() => status.byReferenceKey(key)),
    }
    this.#sent =
      this.#status && policy.identifiable
        ? new SentMessages({ status: this.#status, reference, clock, stop })
        : undefined
    this.#pace = new Pace(clock)
    this.#latest =
      clock.now() +
      longestDelivery(destinations.length, policy) -
      policy.timeout -
      longestTracking(policy)
    this.#stop = AbortSignal.any([stop, this.#ending.signal])
  }

  /** Tells what became of each destination, in the order given. Takes no longer than {@link longestDelivery}. */
  async run(): Promise<Result[]> {
    const failure = await this.#readEarlier()
    return this.#policy.strategy === 'escalate'
      ? this.#escalate(failure)
      : Promise.all(this.#destinations.map(destination => this.#deliver(destination, failure)))
  }

  /** What became of each destination where a fault of the action's own ended the delivery. */
  resultsAfter(error: unknown): Result[] {
    return this.#destinations.map(destination => {
      const known = this.#results.get(destination)
      const begun = this.#attempts.has(destination)
      return known ?? this.#failed(destination, toFailure(error, begun ? 'unknown' : 'unsent'))
    })
  }

  /** @returns why nothing may be sent */
  async #readEarlier(): Promise<Failure | undefined> {
    if (!this.#policy.once) return undefined
    try {
      await this.#sent?.readEarlier()
      return undefined
    } catch (error) {
      return this.#earlierUnknown(error)
    }
  }

  /** @returns why nothing may be sent; undefined if the policy is to send anyway */
  #earlierUnknown(error: unknown): Failure | undefined {
    const failure = toFailure(error)
    if (failure.name === 'cancelled') return failure
    if (this.#policy.onUnconfirmed === 'fail') {
      return failure.with({
        remedy: `Nothing was sent, so that nobody gets the message twice. ${failure.remedy} To send anyway, set on-unconfirmed to resend.`,
      })
    }
    this.#means.listener.earlierUnknown(failure)
    return undefined
  }

  /** One destination after another, until the message is delivered to one. The others are skipped. */
  async #escalate(failure: Failure | undefined): Promise<Result[]> {
    const results: Result[] = []
    for (const destination of this.#destinations) {
      const delivered = results.some(({ outcome }) => outcome === 'delivered')
      results.push(delivered ? this.#skip(destination) : await this.#deliver(destination, failure))
    }
    return results
  }

  #skip(destination: Destination): Result {
    const result: Result = { destination, outcome: 'skipped', attempts: 0 }
    this.#means.listener.finished(result)
    return result
  }

  async #deliver(destination: Destination, failure: Failure | undefined): Promise<Result> {
    const { clock, listener } = this.#means
    const began = clock.now()
    const sent = failure ? this.#failed(destination, failure) : await this.#sendOnce(destination)
    const followed = await this.#follow(sent)
    const result = { ...followed, time: { began, ended: clock.now() } }
    this.#results.set(destination, result)
    listener.finished(result)
    return result
  }

  /** Sends the message, unless the destination has it and the policy is to send it once. */
  async #sendOnce(destination: Destination): Promise<Result> {
    if (!this.#policy.once) return this.#send(destination)
    try {
      const earlier = await this.#sent?.earlierTo(destination)
      if (earlier !== undefined) {
        const result = { ...this.#adopted(destination, earlier), earlier: true }
        return settled(result, earlier) ?? result
      }
    } catch (error) {
      const failure = this.#earlierUnknown(error)
      if (failure !== undefined) return this.#failed(destination, failure)
    }
    return this.#send(destination)
  }

  async #send(destination: Destination): Promise<Result> {
    // The first failure after which the message may be on its way. No later try can undo it.
    let doubt: Failure | undefined
    for (;;) {
      const answer = await this.#limit(() => this.#attempt(destination))
      if (!(answer instanceof Failure)) {
        const { id: messageId, provider } = answer
        const attempts = this.#attempts.get(destination) ?? 0
        return { destination, outcome: 'accepted', messageId, provider, attempts }
      }
      if (answer.fate === 'unknown') {
        const found = await this.#sent?.lookUp(destination, lookUpTime(this.#policy))
        if (found !== undefined && !(found instanceof Failure)) {
          const result = this.#adopted(destination, found)
          const ended = settled(result, found)
          return ended?.outcome === 'undelivered' ? ended : result
        }
        doubt ??= found ? answer.with({ message: `${answer.message} ${found.message}` }) : answer
      }
      if (!(await this.#mayTryAgain(destination, answer))) {
        return this.#failed(destination, doubt ?? answer)
      }
    }
  }

  #adopted(destination: Destination, { id, provider, status }: MessageStatus): Result {
    const attempts = this.#attempts.get(destination) ?? 0
    const result: Result = { destination, outcome: 'accepted', messageId: id, status, attempts }
    return provider === '' ? result : { ...result, provider }
  }

  #failed(destination: Destination, failure: Failure): Result {
    const attempts = this.#attempts.get(destination) ?? 0
    const told = finalFailure(failure, this.#policy)
    return { destination, outcome: outcomes[failure.fate], attempts, failure: told }
  }

  async #attempt(destination: Destination): Promise<Acceptance | Failure> {
    const { clock, stop, send } = this.#means
    await this.#pace.turn(this.#stop, this.#latest)
    if (stop.aborted) return cancelled('the message was sent', 'unsent')
    if (this.#ended !== undefined) return notPosted(this.#ended)
    // Only pauses that the gateway asks for use up the time.
    if (clock.now() >= this.#latest) return heldBack(this.#complaint)
    this.#attempts.set(destination, (this.#attempts.get(destination) ?? 0) + 1)
    try {
      const acceptance = await send(destination)
      this.#pace.speedUp()
      return acceptance
    } catch (error) {
      const failure = toFailure(error, 'unknown')
      this.#heed(failure, this.#attempts.get(destination) ?? 0)
      return failure
    }
  }

  /** Slows or ends the whole batch if a failure asks for it, before the next request goes. */
  #heed(failure: Failure, attempts: number): void {
    const next = nextStep(failure, this.#policy.onUnconfirmed)
    if (next === 'slower') {
      this.#complaint = failure.name
      this.#pace.slowDown(waitBefore(attempts, failure, this.#means.random()))
    } else if (next === 'end') {
      this.#ended ??= finalFailure(failure, this.#policy)
      this.#ending.abort()
    }
  }

  /** Whether the policy allows a further try; pauses before it. */
  async #mayTryAgain(destination: Destination, failure: Failure): Promise<boolean> {
    const { clock, random, listener } = this.#means
    const attempts = this.#attempts.get(destination) ?? 0
    const next = nextStep(failure, this.#policy.onUnconfirmed)
    if (next === 'stop' || next === 'end' || attempts > this.#policy.retries) return false
    const wait = waitBefore(attempts, failure, random())
    listener.retrying(destination, failure, wait, attempts)
    if (next === 'again') await clock.sleep(wait, this.#stop)
    return true
  }

  /** Waits for the delivery report of an accepted message, where the policy asks for it. */
  async #follow(sent: Result): Promise<Result> {
    const { clock, random, stop, listener } = this.#means
    const { messageId } = sent
    const within = this.#policy.deliveryTimeout
    if (sent.outcome !== 'accepted' || messageId === undefined || within === 0) return sent
    this.#results.set(sent.destination, sent)
    listener.accepted(sent)
    const status = this.#status
    if (status === undefined) return sent
    try {
      return await track(sent, { within, look: () => status.byId(messageId), clock, random, stop })
    } catch (error) {
      return { ...sent, failure: toFailure(error) }
    }
  }
}

function heldBack(complaint: FailureName): Failure {
  return new Failure(complaint, 'The gateway held the batch back for too long.', {
    remedy: 'Nothing was sent to this number. Send fewer messages at once.',
  })
}
