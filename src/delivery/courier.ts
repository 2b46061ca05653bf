import pLimit, { type LimitFunction } from 'p-limit'
import type { Destination } from '../destination.ts'
import { Failure, type Fate, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/reply.ts'
import type { LatestMessages, MessageStatus, Reference } from '../gateway/status.ts'
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

/** What delivery needs of the world. */
export interface Means {
  /** Sends the message to one destination, once. Rejects with a `Failure`. */
  send(destination: Destination): Promise<Acceptance>
  /** The message's own reference. */
  reference: Reference
  /** Present where doubts can be cleared up and deliveries followed. */
  status?: StatusSource | undefined
  clock: Clock
  /** 0 to 1. */
  random(): number
  /** Told before each pause; `tries` counts those made so far. */
  onRetry(destination: Destination, failure: Failure, wait: number, tries: number): void
  /** Told when a message is accepted whose delivery is waited for. */
  onAccepted(result: Result): void
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

/** Brings one message to destinations, as the policy says: sends, tries again, clears up doubts, follows. */
export class Courier {
  readonly #policy: Policy
  readonly #means: Means
  readonly #limit: LimitFunction
  readonly #pace: Pace
  /** A request that starts by then is over in time. */
  readonly #latest: number
  /** Requests that are under way or wait for a slot. */
  #wanted = 0
  /** Wakes who waits for {@link ready}. */
  #waiting: (() => void) | undefined
  /** Ids of messages that belong to results. */
  readonly #held = new Set<string>()

  /** @param count destinations that it will get */
  constructor(count: number, policy: Policy, means: Means) {
    this.#policy = policy
    this.#means = means
    this.#limit = pLimit(policy.concurrency)
    this.#pace = new Pace(means.clock)
    this.#latest =
      means.clock.now() + longestDelivery(count, policy) - policy.timeout - longestTracking(policy)
  }

  /**
   * Resolves when a request could go at once. Who waits for it before {@link deliver} keeps a long list from
   * all being under way together, which would only take memory.
   */
  async ready(): Promise<void> {
    while (this.#wanted >= this.#policy.concurrency) {
      await new Promise<void>(resolve => {
        this.#waiting = resolve
      })
    }
  }

  /** Never rejects. */
  async deliver(destination: Destination): Promise<Result> {
    const { clock, onAccepted, onResult } = this.#means
    const began = clock.now()
    const sent = await this.#send(destination)
    if (sent.messageId !== undefined) this.#held.add(sent.messageId)
    let result = sent
    if (
      sent.outcome === 'accepted' &&
      sent.messageId !== undefined &&
      this.#policy.deliveryTimeout > 0
    ) {
      onAccepted(sent)
      result = await this.#follow(sent, sent.messageId)
    }
    result = { ...result, time: { began, ended: clock.now() } }
    onResult(result)
    return result
  }

  /** Makes a request when there is a slot for it. */
  async #request<T>(make: () => Promise<T>): Promise<T> {
    this.#wanted++
    try {
      return await this.#limit(make)
    } finally {
      this.#wanted--
      this.#waiting?.()
    }
  }

  async #send(destination: Destination): Promise<Result> {
    const { clock, stop, random, onRetry } = this.#means
    const { retries, onUnconfirmed } = this.#policy
    const firstTry = clock.now()
    let attempts = 0
    // A failure after which the message may be on its way: no later try can undo that, only a look-up.
    let doubt: Failure | undefined

    const attempt = async (): Promise<Acceptance | Failure> => {
      await this.#pace.turn(stop, this.#latest)
      if (stop.aborted) return cancelled()
      // Only pauses against flooding can use up the time.
      if (clock.now() >= this.#latest) return heldBack()
      attempts++
      try {
        return await this.#means.send(destination)
      } catch (error) {
        return toFailure(error, 'unknown')
      }
    }

    for (;;) {
      const answer = await this.#request(attempt)
      if (!(answer instanceof Failure)) {
        this.#pace.speedUp()
        const { id, provider } = answer
        return { destination, outcome: 'accepted', messageId: id, provider, attempts }
      }
      let failure = answer
      if (failure.fate === 'unknown') {
        const finding = await this.#lookUp(destination, firstTry)
        if (typeof finding === 'object') {
          const { id: messageId, status } = finding
          const found: Result = { destination, outcome: 'accepted', messageId, status, attempts }
          const ended = settled(found, finding)
          return ended?.outcome === 'undelivered' ? ended : found
        }
        if (finding === 'absent') {
          failure = notAccepted(failure)
          doubt = undefined
        } else {
          doubt ??= failure
        }
      }
      const next = nextStep(failure, onUnconfirmed)
      if (next === 'stop' || attempts > retries) {
        const told = finalFailure(doubt ?? failure)
        return { destination, outcome: outcomes[told.fate], attempts, failure: told }
      }
      const wait = waitBefore(attempts, failure, random())
      onRetry(destination, failure, wait, attempts)
      if (next === 'slower') this.#pace.slowDown(wait)
      else await clock.sleep(wait, stop)
    }
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
        const latest = await this.#request(() => status.latest(destination))
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

  async #follow(sent: Result, id: string): Promise<Result> {
    const { status, clock, random, stop } = this.#means
    if (status === undefined) return sent
    try {
      return await track(sent, id, {
        within: this.#policy.deliveryTimeout,
        look: message => this.#request(() => status.byId(message)),
        clock,
        random,
        stop,
      })
    } catch (error) {
      return { ...sent, failure: toFailure(error) }
    }
  }
}

function notAccepted({ name, message, cause }: Failure): Failure {
  const known = 'The Message Status API does not know the message, so it was not accepted.'
  return new Failure(name, `${message} ${known}`, {
    fate: 'unsent',
    transient: true,
    remedy: 'Run the job again later.',
    cause,
  })
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
    { remedy: 'Nothing was sent to this number. Send fewer messages at once.' },
  )
}
