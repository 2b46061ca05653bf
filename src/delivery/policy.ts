import type { Failure, FailureName } from '../shared/failure.ts'
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
  canLookUp: boolean
  once: boolean
}

/** Longest pause before a further try, in milliseconds. */
const LONGEST_WAIT = 30_000

/** Longest `Retry-After` that is waited for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000

/** What the process itself may need on top of requests and pauses, in milliseconds: half of it before the last send. */
const OVERHEAD = 5000

/** What to do after a send that failed. */
export type NextStep = 'give up' | 'retry' | 'slow down' | 'end batch'

/** What to do after `failure`. A message that may be on its way is sent again only if the policy is to resend. */
export function nextStep(failure: Failure, onUnconfirmed: Policy['onUnconfirmed']): NextStep {
  if (failure.name === 'cancelled') return 'give up'
  if (failure.fate === 'unknown') return onUnconfirmed === 'resend' ? 'retry' : 'give up'
  if (!failure.transient) return 'give up'
  if ((failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER) return 'end batch'
  return SLOWING.includes(failure.name) ? 'slow down' : 'retry'
}

/** Complaints about too many requests. They are about the whole batch. */
const SLOWING: readonly FailureName[] = ['anti-flooding', 'rate-limited', 'gateway-unavailable']

/** `failure` with what its reader needs to know at the end. */
export function finalFailure(failure: Failure, { canLookUp }: Policy): Failure {
  const { message, fate, transient, retryAfter = 0, remedy } = failure
  if (fate === 'unknown') {
    const advice = canLookUp
      ? ''
      : ' To let the action look it up next time, set "status-api-key" and "reference-service". Then leave "reference-key" out or set "once".'
    return failure.with({ remedy: `The message may be on its way. ${remedy}${advice}` })
  }
  if (!transient || retryAfter <= LONGEST_RETRY_AFTER) return failure
  const reason = `The server asks for a pause of ${Math.ceil(retryAfter / 1000)} s. The action waits at most ${LONGEST_RETRY_AFTER / 1000} s.`
  return failure.with({ message: `${message} ${reason}` })
}

/** Milliseconds before a further try: 1 to 1.5 s, doubled with each of the `attempts`, or a longer `Retry-After`. `random` is 0 to 1. */
export function waitBefore(attempts: number, failure: Failure, random: number): number {
  const backoff = Math.min(LONGEST_WAIT, 1000 * 2 ** (attempts - 1) * (1 + random / 2))
  return Math.max(backoff, failure.retryAfter ?? 0)
}

/** Shortest look-up in milliseconds: a message may take a moment to appear. */
const SHORTEST_LOOK_UP = 5000

/** Milliseconds for which to look a message up: a slow gateway may accept it as late as `timeout`. */
export function lookUpTime({ canLookUp, timeout }: Policy): number {
  return canLookUp ? Math.max(SHORTEST_LOOK_UP, timeout) : 0
}

/**
 * When the last send to `count` destinations may begin, and when all is over, in milliseconds after the start. Generous: at each
 * step, each destination waits for all the others and for the longest pause.
 */
export function timeLimits(count: number, policy: Policy): { lastSend: number; end: number } {
  const { retries, concurrency, timeout, deliveryTimeout, canLookUp, once } = policy
  const [turns, atOnce] = policy.strategy === 'escalate' ? [count, 1] : [1, count]
  const request = Math.ceil(atOnce / concurrency) * timeout
  // The last look may begin when its time is up.
  const lookUp = canLookUp ? lookUpTime(policy) + request : 0
  const report = deliveryTimeout > 0 ? deliveryTimeout + request : 0
  const earlier = once ? 2 * request : 0
  const sends = (retries + 1) * (request + lookUp + LONGEST_RETRY_AFTER)
  const end = turns * (earlier + sends + report) + count * WIDEST_SPACING + OVERHEAD
  return { lastSend: end - OVERHEAD / 2 - timeout - lookUp - report, end }
}
