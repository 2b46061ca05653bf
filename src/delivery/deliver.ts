import pLimit from 'p-limit'
import type { Destination } from '../destination.ts'
import { Failure, type Fate, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/reply.ts'
import type { MessageStatus, Reference } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { finalFailure, lookUpTime, type Policy } from './policy.ts'
import type { Outcome, Result } from './result.ts'
import { type FailedTry, Sends } from './sends.ts'
import { SentMessages, type StatusSource } from './sent-messages.ts'
import { settled, track } from './track.ts'

/** Hears what happens to the destinations, when it happens. */
export interface DeliveryListener {
  /** A message is sent again after `wait` milliseconds; `attempts` counts the requests so far. */
  retrying(destination: Destination, failure: Failure, wait: number, attempts: number): void
  /** The look-up of earlier messages failed, and the policy is to send anyway. */
  earlierUnknown(failure: Failure): void
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
  readonly #sends: Sends
  readonly #results = new Map<Destination, Result>()
  /** Hears nothing any more once the results are told. */
  #listener: DeliveryListener | undefined

  constructor(
    destinations: readonly Destination[],
    policy: Policy,
    dependencies: DeliveryDependencies,
  ) {
    const { status, reference, clock, stop, listener } = dependencies
    const limit = pLimit(policy.concurrency)
    this.#destinations = destinations
    this.#policy = policy
    this.#means = dependencies
    this.#listener = listener
    this.#status = status && {
      byId: id => limit(() => status.byId(id)),
      byDestination: destination => limit(() => status.byDestination(destination)),
      byReferenceKey: key => limit(() => status.byReferenceKey(key)),
    }
    this.#sent =
      this.#status && policy.identifiable
        ? new SentMessages({ status: this.#status, reference, clock, stop })
        : undefined
    this.#sends = new Sends(destinations.length, policy, { ...dependencies, limit })
  }

  /** Tells what became of each destination, in the order given. Takes no longer than {@link longestDelivery}. */
  async run(): Promise<Result[]> {
    const failure = await this.#readEarlier()
    return this.#policy.strategy === 'escalate'
      ? this.#escalate(failure)
      : Promise.all(this.#destinations.map(destination => this.#deliver(destination, failure)))
  }

  /** What became of each destination when a fault of the action's own ended the delivery. The listener hears nothing after that. */
  resultsAfter(error: unknown): Result[] {
    this.#listener = undefined
    return this.#destinations.map(destination => {
      const fate = this.#sends.attempts(destination) > 0 ? 'unknown' : 'unsent'
      return this.#results.get(destination) ?? this.#failed(destination, toFailure(error, fate))
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
        remedy: `The message was not sent, because the phone may have it already. ${failure.remedy} To send anyway, set on-unconfirmed to resend.`,
      })
    }
    this.#listener?.earlierUnknown(failure)
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
    this.#listener?.finished(result)
    return result
  }

  async #deliver(destination: Destination, failure: Failure | undefined): Promise<Result> {
    const { clock } = this.#means
    const began = clock.now()
    const sent = failure ? this.#failed(destination, failure) : await this.#sendOnce(destination)
    const followed = await this.#follow(sent)
    const result = { ...followed, time: { began, ended: clock.now() } }
    this.#results.set(destination, result)
    this.#listener?.finished(result)
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
    let last: Failure | undefined
    for (;;) {
      const tried = await this.#sends.try(destination)
      if ('acceptance' in tried) return this.#accepted(destination, tried.acceptance)
      if ('over' in tried) {
        // A message that was refused before stays refused, unless the job was cancelled.
        const told = tried.over.name === 'cancelled' ? tried.over : (last ?? tried.over)
        return this.#failed(destination, doubt ?? told)
      }
      last = tried.failure
      if (last.fate === 'unknown') {
        const found = await this.#lookUp(destination, last)
        if (!(found instanceof Failure)) return found
        doubt ??= found
      }
      if (!(await this.#mayTryAgain(destination, tried))) {
        return this.#failed(destination, doubt ?? last)
      }
    }
  }

  /** Looks for the message of a send without an answer. Returns the doubt if it stays. */
  async #lookUp(destination: Destination, doubt: Failure): Promise<Result | Failure> {
    const found = await this.#sent?.lookUp(destination, lookUpTime(this.#policy))
    if (found === undefined) return doubt
    if (found instanceof Failure) {
      return doubt.with({ message: `${doubt.message} ${found.message}` })
    }
    const result = this.#adopted(destination, found)
    const ended = settled(result, found)
    return ended?.outcome === 'undelivered' ? ended : result
  }

  async #mayTryAgain(
    destination: Destination,
    { failure, next, wait }: FailedTry,
  ): Promise<boolean> {
    const attempts = this.#sends.attempts(destination)
    if (next === 'stop' || next === 'end' || attempts > this.#policy.retries) return false
    if (!this.#sends.over.aborted) {
      this.#listener?.retrying(destination, failure, wait, attempts)
      // A slower batch pauses as a whole.
      if (next === 'again') await this.#sends.pause(wait)
    }
    return true
  }

  #accepted(destination: Destination, { id: messageId, provider }: Acceptance): Result {
    this.#sent?.claim(messageId)
    const attempts = this.#sends.attempts(destination)
    return { destination, outcome: 'accepted', messageId, provider, attempts }
  }

  #adopted(destination: Destination, { id, provider, status }: MessageStatus): Result {
    return { ...this.#accepted(destination, { id, provider: provider || undefined }), status }
  }

  #failed(destination: Destination, failure: Failure): Result {
    const attempts = this.#sends.attempts(destination)
    const told = finalFailure(failure, this.#policy)
    return { destination, outcome: outcomes[failure.fate], attempts, failure: told }
  }

  /** Waits for the delivery report of an accepted message, where the policy asks for it. */
  async #follow(sent: Result): Promise<Result> {
    const { clock, random, stop } = this.#means
    const { messageId } = sent
    const status = this.#status
    const within = this.#policy.deliveryTimeout
    if (sent.outcome !== 'accepted' || messageId === undefined || within === 0) return sent
    this.#results.set(sent.destination, sent)
    this.#listener?.accepted(sent)
    if (status === undefined) return sent
    try {
      return await track(sent, { within, look: () => status.byId(messageId), clock, random, stop })
    } catch (error) {
      return { ...sent, failure: toFailure(error) }
    }
  }
}
