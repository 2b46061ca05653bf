import type { Message } from '../gateway/client.ts'
import type { MessageList, MessageStatus, StatusApi } from '../gateway/status-api.ts'
import { Failure, toFailure } from '../shared/failure.ts'
import { isTaken, type Recipient } from './recipient.ts'
import { Slots } from './slots.ts'
import { isGood, type Looking, lookUntil } from './track.ts'

export type StatusSource = Pick<StatusApi, 'byId' | 'byPhoneNumber' | 'byReferenceKey'>

interface SentMessagesOptions extends Omit<Looking, 'within' | 'random'> {
  /** Most requests at once. */
  concurrency: number
  /** Tells our messages from all others to the same number. */
  reference: Message['reference']
  abort: AbortSignal
}

/**
 * What the Message Status API knows. A message with our service, action, key and number is ours, and no other is. Clocks are
 * never compared. Absence proves nothing: a message that is not found may still be on its way.
 */
export class SentMessages {
  readonly #status: StatusSource
  readonly #recipients: readonly Recipient[]
  readonly #options: SentMessagesOptions
  readonly #slots: Slots
  /** Whether anybody may have been sent a message with our reference before. */
  #anyEarlier = false

  constructor(
    status: StatusSource,
    recipients: readonly Recipient[],
    options: SentMessagesOptions,
  ) {
    this.#status = status
    this.#recipients = recipients
    this.#options = options
    this.#slots = new Slots(options.concurrency)
  }

  /** A message's status; undefined if it is not known. */
  byId(id: string): Promise<MessageStatus | Failure | undefined> {
    return this.#ask(abort => this.#status.byId(id, abort))
  }

  /** Looks up earlier messages, once for all recipients. Returns why that failed. */
  async readEarlier(): Promise<Failure | undefined> {
    const key = this.#options.reference?.key ?? ''
    const list = await this.#ask(abort => this.#status.byReferenceKey(key, abort))
    if (list instanceof Failure) return list
    const before = idsOf(this.#ours(list))
    for (const recipient of this.#recipients) recipient.before = list.isFull ? undefined : before
    this.#anyEarlier = before.size > 0 || list.isFull
    return undefined
  }

  /** The recipient's earlier message, unless it was rejected or undelivered; a failure if that cannot be seen. */
  async earlierTo(recipient: Recipient): Promise<MessageStatus | Failure | undefined> {
    if (!this.#anyEarlier) return undefined
    const list = await this.#byRecipient(recipient)
    if (list instanceof Failure) return list
    const ours = this.#ours(list)
    const good = ours.find(isGood)
    // A good one may be hidden behind newer ones.
    if (good === undefined && list.isFull) return tooMany(list.messages.length)
    recipient.before = idsOf(ours)
    return good
  }

  /**
   * Looks for the message of a send without an answer.
   * @param within milliseconds for which to look
   * @returns undefined if the message was not there; a failure if the last look failed
   */
  lookUp(recipient: Recipient, within: number): Promise<MessageStatus | Failure | undefined> {
    return lookUntil({ ...this.#options, within, random: () => 0 }, async () => {
      const list = await this.#byRecipient(recipient)
      if (list instanceof Failure) return list
      const ours = this.#ours(list).filter(({ id }) => !isTaken(id, recipient, this.#recipients))
      // Without knowing the earlier messages, a rejected one may be among them.
      const found = ours.find(isGood) ?? ours.find(({ id }) => recipient.before?.has(id) === false)
      // At once, so that no other look-up takes it meanwhile.
      recipient.messageId = found?.id
      return found
    })
  }

  #byRecipient({ destination: { number } }: Recipient): Promise<MessageList | Failure> {
    return this.#ask(abort => this.#status.byPhoneNumber(number, abort))
  }

  async #ask<T>(question: (abort: AbortSignal) => Promise<T>): Promise<T | Failure> {
    await this.#slots.take()
    try {
      return await question(this.#options.abort)
    } catch (error) {
      return toFailure(error)
    } finally {
      this.#slots.free()
    }
  }

  #ours({ messages }: MessageList): MessageStatus[] {
    const { service = '', action = '', key = '' } = this.#options.reference ?? {}
    return messages.filter(
      ({ reference }) =>
        reference.service === service && reference.action === action && reference.key === key,
    )
  }
}

function idsOf(messages: readonly MessageStatus[]): Set<string> {
  return new Set(messages.map(({ id }) => id))
}

function tooMany(count: number): Failure {
  const what = `The phone got ${count} newer messages. The action cannot see whether it got this one before.`
  return new Failure('status-unavailable', what, {
    remedy: 'If the phone does not have the message, use a new "reference-key".',
  })
}
