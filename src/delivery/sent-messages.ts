import type { Message } from '../gateway/client.ts'
import type { MessageList, MessageStatus, StatusApi } from '../gateway/status-api.ts'
import type { Destination } from '../shared/destination.ts'
import { cancelled, Failure, toFailure } from '../shared/failure.ts'
import type { Waiting } from './clock.ts'
import { finalResult, isGood, notInTime } from './final-status.ts'
import { type Limit, limitTo } from './limit.ts'
import type { Result } from './result.ts'

export type StatusSource = Pick<StatusApi, 'byId' | 'byPhoneNumber' | 'byReferenceKey'>

/** What a look finds: undefined if there is nothing, a failure if the Message Status API failed. */
type Found<T> = T | Failure | undefined

/** Milliseconds between two looks at a message's status. */
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 10_000

interface SentMessagesOptions extends Waiting {
  /** Most requests at once. */
  concurrency: number
  /** Tells our messages from all others to the same number. */
  reference: Message['reference']
  /** Ids of messages that a recipient has already. A look-up adds the one that it finds. */
  claimed: Set<string>
}

/**
 * What the Message Status API knows. A message with our service, action, key and number is ours, and no other is. Clocks are
 * never compared. Absence proves nothing: a message that is not found may still be on its way.
 */
export class SentMessages {
  readonly #status: StatusSource
  readonly #options: SentMessagesOptions
  readonly #limited: Limit
  /** Ids of the messages with our reference that were there before this step; undefined if they are too many to know. */
  #before: Promise<ReadonlySet<string> | Failure | undefined> = Promise.resolve(new Set())

  constructor(status: StatusSource, options: SentMessagesOptions) {
    this.#status = status
    this.#options = options
    this.#limited = limitTo(options.concurrency)
  }

  /** Looks up earlier messages, once for all recipients. Without that, the reference is new. */
  readEarlier(): void {
    const key = this.#options.reference?.key ?? ''
    this.#before = this.#ask(async abort => {
      const list = await this.#status.byReferenceKey(key, abort)
      return list.isFull ? undefined : new Set(this.#ours(list).map(({ id }) => id))
    })
  }

  /** The recipient's earlier message, unless it was rejected or undelivered; a failure if that cannot be seen. */
  async earlierTo(recipient: Destination): Promise<Found<MessageStatus>> {
    const before = await this.#before
    if (before instanceof Failure) return before
    if (before?.size === 0) return undefined
    const list = await this.#byRecipient(recipient)
    if (list instanceof Failure) return list
    const good = this.#ours(list).find(isGood)
    if (good !== undefined || !list.isFull) return good
    // It may be hidden behind newer ones.
    const what = `The phone got ${list.messages.length} newer messages. The action cannot see whether it got this one before.`
    const remedy = 'If the phone does not have the message, use a new "reference-key".'
    return new Failure('status-unavailable', what, { remedy })
  }

  /** Looks for the message of a send without an answer, for `within` milliseconds. */
  async lookUp(recipient: Destination, within: number): Promise<Found<MessageStatus>> {
    const { claimed } = this.#options
    const before = await this.#before
    // Without knowing the earlier messages, one that was rejected may be among them.
    const isNew = ({ id }: MessageStatus): boolean => before instanceof Set && !before.has(id)
    return this.#lookUntil(within, async () => {
      const list = await this.#byRecipient(recipient)
      if (list instanceof Failure) return list
      const ours = this.#ours(list).filter(({ id }) => !claimed.has(id))
      const found = ours.find(isGood) ?? ours.find(isNew)
      // At once, so that no other look-up takes it meanwhile.
      if (found !== undefined) claimed.add(found.id)
      return found
    })
  }

  /**
   * Follows the message `id` until its status is final or the time is up. Then the last status that is known decides. If the
   * Message Status API failed and never told one, the message stays accepted.
   * @param within milliseconds for which to follow it
   */
  async follow(accepted: Result, id: string, within: number): Promise<Result> {
    let known: MessageStatus | undefined
    const ended = await this.#lookUntil<Result>(within, async () => {
      const answer = await this.#ask(abort => this.#status.byId(id, abort))
      if (answer instanceof Failure) return known === undefined ? answer : undefined
      known = answer ?? known
      return known && finalResult(accepted, known)
    })
    if (ended instanceof Failure) return { ...accepted, failure: ended }
    if (ended !== undefined) return ended
    const latest = { ...accepted, status: known?.status ?? accepted.status }
    return this.#options.stop.aborted
      ? { ...latest, failure: cancelled('the delivery report came', 'unknown') }
      : { ...latest, outcome: 'undelivered', failure: notInTime(within, known) }
  }

  /** Looks again and again, until something is found or the time is up. Returns what the last look found. */
  async #lookUntil<T>(within: number, look: () => Promise<Found<T>>): Promise<Found<T>> {
    const { clock, random, stop } = this.#options
    const deadline = clock.now() + within
    let last: Found<T>
    let pause = FIRST_PAUSE
    while (clock.now() < deadline) {
      await clock.sleep(Math.min(pause * (1 + random() / 4), deadline - clock.now()), stop)
      pause = Math.min(LONGEST_PAUSE, 1.5 * pause)
      if (stop.aborted) break
      last = await look()
      if (last instanceof Failure ? !last.transient : last !== undefined) break
    }
    return last
  }

  #byRecipient({ number }: Destination): Promise<MessageList | Failure> {
    return this.#ask(abort => this.#status.byPhoneNumber(number, abort))
  }

  #ask<T>(question: (abort: AbortSignal) => Promise<T>): Promise<T | Failure> {
    const answer = this.#limited(() => question(this.#options.abort))
    return answer.catch(error => toFailure(error))
  }

  #ours({ messages }: MessageList): MessageStatus[] {
    const { service = '', action = '', key = '' } = this.#options.reference ?? {}
    return messages.filter(
      ({ reference }) =>
        reference.service === service && reference.action === action && reference.key === key,
    )
  }
}
