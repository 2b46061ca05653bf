import type { Destination } from '../destination.ts'
import { Failure, toFailure } from '../failure.ts'
import { COUNT, type MessageStatus, type Reference } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { waitBeforeLook } from './policy.ts'
import { verdict } from './track.ts'

export interface StatusSource {
  byId(id: string): Promise<MessageStatus | undefined>
  byDestination(destination: Destination): Promise<MessageStatus[]>
  byReferenceKey(key: string): Promise<MessageStatus[]>
}

export interface SentMessagesOptions {
  status: StatusSource
  /** Tells our messages from all others to the same number. */
  reference: Reference
  clock: Clock
  stop: AbortSignal
}

/**
 * The messages with our reference. A message with this service, action, key and number is ours, and no other is. Clocks are
 * never compared. Absence proves nothing: a message that is not found may still be on its way.
 */
export class SentMessages {
  readonly #options: SentMessagesOptions
  /** Whether anybody may have been sent a message with our reference before. */
  #anyEarlier = false
  /** Whether {@link SentMessages.readEarlier}, if it was asked for, read all earlier messages. */
  #allRead = true
  readonly #read = new Set<Destination>()
  /** Ids of the messages that were there before we sent. */
  readonly #earlier = new Set<string>()
  /** Ids of the messages that belong to a destination of ours. */
  readonly #claimed = new Set<string>()

  constructor(options: SentMessagesOptions) {
    this.#options = options
  }

  /** Looks up earlier messages, once for all destinations. Throws `status-unavailable`. */
  async readEarlier(): Promise<void> {
    const { status, reference } = this.#options
    this.#allRead = false
    const messages = await status.byReferenceKey(reference.key)
    this.#allRead = messages.length < COUNT
    this.#anyEarlier = this.#remember(messages).length > 0 || !this.#allRead
  }

  /** The destination's earlier message, unless it was rejected or undelivered. Throws `status-unavailable`. */
  async earlierTo(destination: Destination): Promise<MessageStatus | undefined> {
    if (!this.#anyEarlier) return undefined
    const messages = await this.#options.status.byDestination(destination)
    const ours = this.#remember(messages)
    if (ours.length === 0 && messages.length >= COUNT) throw tooMany()
    this.#read.add(destination)
    return ours.find(isGood)
  }

  /** Tells that a message is a destination's own, so that no other destination takes it for its own. */
  claim(id: string): void {
    this.#claimed.add(id)
  }

  /**
   * Looks for the message of a send without an answer.
   * @param time milliseconds for which to look
   * @returns undefined if the message was not there; a failure if the last look failed
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
        const found = this.#find(destination, await status.byDestination(destination))
        if (found !== undefined) return found
        trouble = undefined
      } catch (error) {
        trouble = toFailure(error)
        if (!trouble.transient) break
      }
    }
    return trouble
  }

  #find(destination: Destination, messages: readonly MessageStatus[]): MessageStatus | undefined {
    const ours = this.#ours(messages).filter(({ id }) => !this.#claimed.has(id))
    const good = ours.find(isGood)
    // Without knowing the earlier messages, a rejected one may be among them.
    if (good !== undefined || !(this.#allRead || this.#read.has(destination))) return good
    return ours.find(({ id }) => !this.#earlier.has(id))
  }

  #remember(messages: readonly MessageStatus[]): MessageStatus[] {
    const ours = this.#ours(messages)
    for (const { id } of ours) this.#earlier.add(id)
    return ours
  }

  #ours(messages: readonly MessageStatus[]): MessageStatus[] {
    const { service, action, key } = this.#options.reference
    return messages.filter(
      ({ reference }) =>
        reference.service === service && reference.action === action && reference.key === key,
    )
  }
}

function isGood({ status }: MessageStatus): boolean {
  return verdict(status) !== 'bad'
}

function tooMany(): Failure {
  const what = `The phone got ${COUNT} newer messages. The action cannot see whether it got this one before.`
  return new Failure('status-unavailable', what, {
    remedy: 'If the phone does not have the message, use a new reference-key.',
  })
}
