import type { Gateway, Message } from '../gateway/client.ts'
import type { Acceptance } from '../gateway/reply.ts'
import type { Destination } from '../shared/destination.ts'
import { ASK_FIRST, cancelled, Failure, type FailureName, toFailure } from '../shared/failure.ts'
import type { Waiting } from './clock.ts'
import { finalResult } from './final-status.ts'
import { type Limit, limitTo } from './limit.ts'
import { Pace } from './pace.ts'
import {
  finalFailure,
  lookUpTime,
  nextStep,
  type Policy,
  timeLimits,
  waitBefore,
} from './policy.ts'
import type { Result } from './result.ts'
import { SentMessages, type StatusSource } from './sent-messages.ts'

/** Hears what happens to the destinations, when it happens. */
export interface DeliveryListener {
  /** A message is sent again after `wait` milliseconds; `attempts` counts the requests so far. */
  retrying(destination: Destination, failure: Failure, wait: number, attempts: number): void
  /** The look-up of an earlier message failed, and the policy is to send anyway. */
  earlierUnknown(destination: Destination, failure: Failure): void
  accepted(result: Result): void
  finished(result: Result): void
}

export interface Dependencies extends Waiting {
  gateway: Pick<Gateway, 'send'>
  message: Message
  status?: StatusSource | undefined
  listener: DeliveryListener
}

/** One destination, the sends so far, and the result once it is known. */
interface Recipient extends Pick<Result, 'destination' | 'attempts'> {
  result?: Result
}

const outcomes = { unsent: 'failed', refused: 'refused', unknown: 'unconfirmed' } as const

/** The delivery of one message to its destinations, as the policy says. */
export class Delivery {
  readonly #recipients: readonly Recipient[]
  readonly #policy: Policy
  readonly #dependencies: Dependencies
  readonly #sent: SentMessages | undefined
  /** Ids of the messages that recipients have. No two recipients may have the same. */
  readonly #claimed = new Set<string>()
  readonly #limited: Limit
  readonly #pace: Pace
  /** The last complaint about too many requests. */
  #complaint: FailureName = 'anti-flooding'
  readonly #ending = new AbortController()
  /** Aborts when nothing is sent any more; its reason is a {@link Failure}, unless the job was cancelled. */
  readonly #ended: AbortSignal
  /** Undefined once the results are final. */
  #listener: DeliveryListener | undefined

  constructor(destinations: readonly Destination[], policy: Policy, dependencies: Dependencies) {
    const { status, message, listener } = dependencies
    const { concurrency } = policy
    const { reference } = message
    this.#recipients = destinations.map(destination => ({ destination, attempts: 0 }))
    this.#policy = policy
    this.#dependencies = dependencies
    this.#listener = listener
    const options = { ...dependencies, concurrency, reference, claimed: this.#claimed }
    this.#sent = status && new SentMessages(status, options)
    this.#limited = limitTo(concurrency)
    this.#pace = new Pace(dependencies.clock)
    this.#ended = AbortSignal.any([dependencies.stop, this.#ending.signal])
  }

  /** Tells what became of each destination, in the order given. Takes no longer than {@link timeLimits} says. */
  async run(): Promise<Result[]> {
    const { strategy, once } = this.#policy
    const { lastSend } = timeLimits(this.#recipients.length, this.#policy)
    const timeUp = this.#dependencies.clock.sleep(lastSend, this.#ended)
    void timeUp.then(() => {
      const what = 'The gateway slowed the batch down until no time was left for this message.'
      const remedy = 'The message was not sent. Send fewer messages at once.'
      this.#ending.abort(new Failure(this.#complaint, what, { remedy }))
    })
    try {
      if (once) this.#sent?.readEarlier()
      if (strategy === 'escalate') return await this.#escalate()
      return await Promise.all(this.#recipients.map(recipient => this.#deliver(recipient)))
    } finally {
      this.#ending.abort()
    }
  }

  /** What became of each destination when a fault of the action's own ended the delivery. The listener hears nothing after that. */
  resultsAfter(error: unknown): Result[] {
    this.#listener = undefined
    return this.#recipients.map(recipient => {
      const fate = recipient.attempts > 0 ? 'unknown' : 'unsent'
      return recipient.result ?? this.#failed(recipient, toFailure(error, fate))
    })
  }

  /** One destination after another, until the message is delivered to one. The others are skipped. */
  async #escalate(): Promise<Result[]> {
    const results: Result[] = []
    for (const recipient of this.#recipients) {
      const isReached = results.some(({ outcome }) => outcome === 'delivered')
      results.push(isReached ? this.#skip(recipient) : await this.#deliver(recipient))
    }
    return results
  }

  #skip({ destination }: Recipient): Result {
    const result = { destination, outcome: 'skipped', attempts: 0 } as const
    this.#listener?.finished(result)
    return result
  }

  async #deliver(recipient: Recipient): Promise<Result> {
    const began = Date.now()
    recipient.result = (await this.#earlier(recipient)) ?? (await this.#send(recipient))
    const followed = await this.#follow(recipient.result)
    const result = { ...followed, time: { began, ended: Date.now() } }
    recipient.result = result
    this.#listener?.finished(result)
    return result
  }

  /** Why the message is not sent: the recipient has it already, or may have it. */
  async #earlier(recipient: Recipient): Promise<Result | undefined> {
    const earlier = await this.#sent?.earlierTo(recipient.destination)
    if (earlier === undefined) return undefined
    if (!(earlier instanceof Failure)) {
      const result = { ...this.#accepted(recipient, earlier), earlier: true }
      return finalResult(result, earlier) ?? result
    }
    if (earlier.name === 'cancelled') return this.#failed(recipient, this.#whyEnded())
    if (this.#policy.onUnconfirmed === 'resend') {
      this.#listener?.earlierUnknown(recipient.destination, earlier)
      return undefined
    }
    const remedy = `The message was not sent, because the phone may have it already. ${earlier.remedy} To send anyway, set "on-unconfirmed" to "resend".`
    return this.#failed(recipient, earlier.with({ remedy }))
  }

  /** Sends until the message is accepted or may not be sent again. */
  async #send(recipient: Recipient): Promise<Result> {
    // The first failure after which the message may be on its way. No later try can undo it.
    let unconfirmed: Failure | undefined
    let last: Failure | undefined
    for (;;) {
      const tried = await this.#limited(() => this.#try(recipient))
      if (tried === undefined) return this.#failed(recipient, unconfirmed ?? this.#whyEnded(last))
      if ('outcome' in tried) return tried
      const { failure, next, wait } = tried
      last = failure
      if (failure.fate === 'unknown') {
        const found = await this.#lookUp(recipient, failure)
        if (!(found instanceof Failure)) return found
        unconfirmed ??= found
      }
      const mayRetry = next === 'retry' || next === 'slow down'
      if (!mayRetry || recipient.attempts > this.#policy.retries) {
        return this.#failed(recipient, unconfirmed ?? failure)
      }
      if (this.#ended.aborted) continue
      this.#listener?.retrying(recipient.destination, failure, wait, recipient.attempts)
      // A slower batch pauses as a whole.
      if (next === 'retry') await this.#dependencies.clock.sleep(wait, this.#ended)
    }
  }

  /** Waits for the turn and sends. Returns the result or why it failed; undefined if nothing is sent any more. */
  async #try(recipient: Recipient) {
    const { gateway, message, abort, random } = this.#dependencies
    const round = await this.#pace.turn(this.#ended)
    if (this.#ended.aborted) return undefined
    recipient.attempts++
    try {
      const acceptance = await gateway.send(message, recipient.destination.number, abort)
      this.#pace.speedUp(round)
      if (this.#claimed.has(acceptance.id)) throw sameId()
      return this.#accepted(recipient, acceptance)
    } catch (error) {
      const failure = toFailure(error, 'unknown')
      const next = nextStep(failure, this.#policy.onUnconfirmed)
      const wait = waitBefore(recipient.attempts, failure, random())
      // Before the next send may begin, so that it heeds this.
      if (next === 'slow down') {
        this.#pace.slowDown(round, wait)
        this.#complaint = failure.name
      }
      if (next === 'end batch') {
        const { name, message } = finalFailure(failure, this.#policy)
        const what = `The batch ended before this message was sent. ${message}`
        this.#ending.abort(new Failure(name, what, { remedy: 'Run the job again later.' }))
      }
      return { failure, next, wait }
    }
  }

  /** Why nothing is sent any more: the message's own last failure, if it has one, or what ended the batch. */
  #whyEnded(last?: Failure): Failure {
    const { reason } = this.#ended
    if (reason instanceof Failure) return last ?? reason
    return cancelled('the message was sent', 'unsent')
  }

  /** Looks for the message of a send without an answer. Returns the failure, completed, if the message is not found. */
  async #lookUp(recipient: Recipient, unconfirmed: Failure): Promise<Result | Failure> {
    const found = await this.#sent?.lookUp(recipient.destination, lookUpTime(this.#policy))
    if (found === undefined) return unconfirmed
    if (found instanceof Failure) {
      return unconfirmed.with({ message: `${unconfirmed.message} ${found.message}` })
    }
    const result = this.#accepted(recipient, found)
    const ended = finalResult(result, found)
    return ended?.outcome === 'undelivered' ? ended : result
  }

  #accepted(recipient: Recipient, message: Acceptance & { status?: string }): Result {
    const { destination, attempts } = recipient
    const { id: messageId, provider, status } = message
    this.#claimed.add(messageId)
    const known = { messageId, provider: provider || undefined, status }
    return { destination, outcome: 'accepted', attempts, ...known }
  }

  #failed({ destination, attempts }: Recipient, failure: Failure): Result {
    const final = finalFailure(failure, this.#policy)
    return { destination, outcome: outcomes[failure.fate], attempts, failure: final }
  }

  /** Waits for the delivery report of an accepted message, where the policy asks for it. */
  async #follow(sent: Result): Promise<Result> {
    const { outcome, messageId } = sent
    const { deliveryTimeout } = this.#policy
    if (outcome !== 'accepted' || messageId === undefined) return sent
    if (deliveryTimeout === 0 || this.#sent === undefined) return sent
    this.#listener?.accepted(sent)
    return this.#sent.follow(sent, messageId, deliveryTimeout)
  }
}

/** The failure of an acceptance with the id of another recipient's message. */
function sameId(): Failure {
  const what = 'The gateway accepted the message, but with the id of the message to another phone.'
  return new Failure('unexpected-response', what, { fate: 'unknown', remedy: ASK_FIRST })
}
