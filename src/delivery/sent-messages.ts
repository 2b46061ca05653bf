import type { Destination } from '../destination.ts'
import { type Failure, toFailure } from '../failure.ts'
import type { MessageStatus, Reference } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { waitBeforeLook } from './policy.ts'
import { verdict } from './track.ts'

/** Where messages can be looked up. All reject with a `Failure`. */
export interface StatusSource {
  byId(id: string): Promise<MessageStatus | undefined>
  /** The latest messages to a destination, latest first. */
  byDestination(destination: Destination): Promise<MessageStatus[]>
  /** The latest messages with a reference's key, latest first. */
  byReferenceKey(key: string): Promise<MessageStatus[]>
}

export interface SentMessagesOptions {
  status: StatusSource
  /** Tells our messages from all others to the same number. */
  reference: Reference
  clock: Clock
  /** Aborted when it is no use waiting any longer. */
  stop: AbortSignal
}

/**
 * The messages with our reference. A message with the same service, action and key to the same number is ours, and no
 * other is. Clocks are compared nowhere, and a message that is not found may be on its way all the same.
 */
export class SentMessages {
  readonly #options: SentMessagesOptions
  /** Whether anybody was sent a message with our reference before. */
  #anyEarlier = false
  /** Ids of the messages that were there before we sent. */
  readonly #earlier = new Set<string>()

  constructor(options: SentMessagesOptions) {
    this.#options = options
  }

  /**
   * Asks for the messages that were sent before, for all destinations at once.
   *
   * @throws {Failure} `status-unavailable`
   */
  async readEarlier(): Promise<void> {
    const { status, reference } = this.#options
    const messages = await status.byReferenceKey(reference.key)
    this.#anyEarlier = this.#ours(messages).length > 0
  }

  /**
   * The message that a destination got before, unless it was rejected or undelivered. The list by key names no numbers,
   * so a destination is asked for where that list is not empty.
   *
   * @throws {Failure} `status-unavailable`
   */
  async earlierTo(destination: Destination): Promise<MessageStatus | undefined> {
    if (!this.#anyEarlier) return undefined
    const ours = this.#ours(await this.#options.status.byDestination(destination))
    for (const { id } of ours) this.#earlier.add(id)
    return ours.find(({ status }) => verdict(status) !== 'bad')
  }

  /**
   * Looks for the message that a send without an answer may have left behind.
   *
   * @param time milliseconds for which it is looked for
   * @returns a failure where the last look failed, undefined where the message was not there
   */
  async lookUp(
    destination: Destination,
    time: number,
  ): Promise<MessageStatus | Failure | undefined> {
    const { status, clock, stop } = this.#options
    const until = clock.now() + time
    let trouble: Failure | undefined
    for (let looks = 0; clock.now() < until; looks++) {
      await clock.sleep(Math.min(waitBeforeLook(looks, 0), until - clock.now()), stop)
      if (stop.aborted) break
      try {
        const messages = this.#ours(await status.byDestination(destination))
        const sent = messages.filter(({ id }) => !this.#earlier.has(id))
        const found = sent.find(({ status }) => verdict(status) !== 'bad') ?? sent[0]
        if (found !== undefined) return found
        trouble = undefined
      } catch (error) {
        trouble = toFailure(error)
        if (!trouble.transient) break
      }
    }
    return trouble
  }

  #ours(messages: readonly MessageStatus[]): MessageStatus[] {
    const { service, action, key } = this.#options.reference
    return messages.filter(
      ({ reference }) =>
        reference.service === service && reference.action === action && reference.key === key,
    )
  }
}
