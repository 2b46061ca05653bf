import type { Failure, FailureName } from '../failure.ts'
import { WIDEST_SPACING } from './pace.ts'

/** `all` destinations at once, or one after another until the message is delivered to one. */
export type Strategy = 'all' | 'escalate'

export interface Policy {
  retries: number
  /** What to do if it is unknown whether the gateway accepted the message. */
  onUnconfirmed: 'fail' | 'resend'
  concurrency: number
  /** Milliseconds for one request. */
  timeout: number
  strategy: Strategy
  /** Milliseconds to wait for the handset's delivery report; 0 does not wait. */
  deliveryTimeout: number
  /** Whether the reference is this message's own, so that it can be looked up. */
  identifiable: boolean
  once: boolean
}

/** Longest pause before a further try, in milliseconds. */
const LONGEST_WAIT = 30_000

/** Longest `Retry-After` that is waited for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000

/** What the process itself may need on top of requests and pauses, in milliseconds: half of it before the last send. */
const OVERHEAD = 5000

/** What to do after a try that failed. `slower` holds the whole batch back, and `end` ends it. */
export type NextStep = 'stop' | 'again' | 'slower' | 'end'

/** What to do after `failure`. A message that may be on its way is sent again only if the policy is to resend. */
export function nextStep(failure: Failure, onUnconfirmed: Policy['onUnconfirmed']): NextStep {
  if (failure.name === 'cancelled') return 'stop'
  if (failure.fate === 'unknown') return onUnconfirmed === 'resend' ? 'again' : 'stop'
  if (!failure.transient) return 'stop'
  if ((failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER) return 'end'
  return SLOWING.has(failure.name) ? 'slower' : 'again'
}

/** Complaints about too many requests. They are about the whole batch. */
const SLOWING: ReadonlySet<FailureName> = new Set([
  'anti-flooding',
  'rate-limited',
  'gateway-unavailable',
])

/** `failure` with what its reader needs to know at the end. */
export function finalFailure(failure: Failure, { identifiable }: Policy): Failure {
  const { message, fate, transient, retryAfter = 0, remedy } = failure
  if (fate === 'unknown') {
    const advice = identifiable
      ? ''
      : ' To let the action look it up next time, set status-api-key and reference-service. Then leave reference-key out or set once.'
    return failure.with({ remedy: `The message may be on its way. ${remedy}${advice}` })
  }
  if (!transient || retryAfter <= LONGEST_RETRY_AFTER) return failure
  const asked = retryAfter > DAY ? 'more than a day' : `${Math.ceil(retryAfter / 1000)} s`
  const reason = `The server asks for a pause of ${asked}. The action waits at most ${LONGEST_RETRY_AFTER / 1000} s.`
  return failure.with({ message: `${message} ${reason}` })
}

const DAY = 24 * 60 * 60 * 1000

/** Milliseconds before a further try: 1 to 1.5 s, doubled with each of the `attempts`, or `Retry-After` if that is longer. `random` is 0 to 1. */
export function waitBefore(attempts: number, failure: Failure, random: number): number {
  const backoff = Math.min(LONGEST_WAIT, 1000 * 2 ** (attempts - 1) * (1 + random / 2))
  return Math.max(backoff, failure.retryAfter ?? 0)
}

/** Shortest look-up in milliseconds: a message may take a moment to appear. */
const SHORTEST_LOOK_UP = 5000

/** Milliseconds for which to look a message up: a slow gateway may accept it as late as `timeout`. */
export function lookUpTime({ identifiable, timeout }: Policy): number {
  return identifiable ? Math.max(SHORTEST_LOOK_UP, timeout) : 0
}

/** Milliseconds between two looks at a message's status: the first and the longest pause. Each is half as long again. */
const FIRST_LOOK = 1000
const LONGEST_BETWEEN_LOOKS = 10_000

/** Milliseconds before the next look at a message's status, after so many `looks`. `random` is 0 to 1. */
export function waitBeforeLook(looks: number, random: number): number {
  return Math.min(LONGEST_BETWEEN_LOOKS, FIRST_LOOK * 1.5 ** looks) * (1 + random / 4)
}

/** The longest time in milliseconds of a request and its wait for a slot. A destination has one request at a time. */
function longestRequest(count: number, { concurrency, timeout, strategy }: Policy): number {
  return strategy === 'escalate' ? timeout : Math.ceil(count / concurrency) * timeout
}

/** The longest look-up of a message in doubt: the last look may begin when its time is up. */
function longestLookUp(count: number, policy: Policy): number {
  return policy.identifiable ? lookUpTime(policy) + longestRequest(count, policy) : 0
}

/** The longest time to follow an accepted message: the last look may begin when its time is up. */
function longestTracking(count: number, policy: Policy): number {
  const { deliveryTimeout } = policy
  return deliveryTimeout > 0 ? deliveryTimeout + longestRequest(count, policy) : 0
}

/** The longest time in milliseconds that delivery to `count` destinations takes. */
export function longestDelivery(count: number, policy: Policy): number {
  const { retries, timeout, strategy, onUnconfirmed, once } = policy
  const tries = retries + 1
  const doubts = onUnconfirmed === 'resend' ? tries : 1
  // The complaint about one destination's last try holds the next destinations back.
  const pauses = count > 1 ? tries : retries
  const one =
    (tries + (once ? 1 : 0)) * longestRequest(count, policy) +
    pauses * LONGEST_RETRY_AFTER +
    doubts * longestLookUp(count, policy) +
    longestTracking(count, policy)
  const start = OVERHEAD + (once ? timeout : 0)
  if (strategy === 'escalate') return start + count * one
  // However slow the batch becomes, each message gets its turn.
  return start + one + (count - 1) * WIDEST_SPACING
}

/** Milliseconds after the start within which a send must begin, so that all that follows it is over in time. */
export function lastSend(count: number, policy: Policy): number {
  const rest = policy.timeout + longestLookUp(count, policy) + longestTracking(count, policy)
  return longestDelivery(count, policy) - OVERHEAD / 2 - rest
}
