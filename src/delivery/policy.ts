import { Failure, type FailureName } from '../failure.ts'

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
  /** Whether to skip a destination that has a message with this reference. */
  once: boolean
}

/** Longest pause before a further try, in milliseconds. */
export const LONGEST_WAIT = 30_000

/** Longest `Retry-After` that is waited for, in milliseconds. */
export const LONGEST_RETRY_AFTER = 60_000

/** What the process itself may need on top of requests and pauses, in milliseconds. */
const OVERHEAD = 5000

/** What to do after a try that failed. `slower` holds the whole batch back, and `end` ends it. */
export type Next = 'stop' | 'again' | 'slower' | 'end'

/** What to do after `failure`. A message that may be on its way is sent again only if the policy is to resend. */
export function nextStep(failure: Failure, onUnconfirmed: Policy['onUnconfirmed']): Next {
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

/** The failure of a message that is not sent, because the server asks for too long a pause. */
export function notPosted(failure: Failure): Failure {
  return new Failure(failure.name, `Not sent, because the batch ended early: ${failure.message}`, {
    remedy: 'Nothing was sent to this number. Run the job again later.',
    cause: failure,
  })
}

/** `failure` with what its reader needs to know at the end. */
export function finalFailure(failure: Failure, { identifiable }: Policy): Failure {
  const { message, fate, transient, retryAfter = 0, remedy } = failure
  if (fate === 'unknown') {
    const advice = identifiable
      ? ''
      : ' To have it looked up next time, set status-api-key and reference-service, and leave reference-key out or set once.'
    return failure.with({ remedy: `The message may be on its way. ${remedy}${advice}` })
  }
  if (!transient || retryAfter <= LONGEST_RETRY_AFTER) return failure
  const asked = retryAfter > DAY ? 'more than a day' : `${Math.ceil(retryAfter / 1000)} s`
  const reason = `The server asks for a pause of ${asked}. The action waits at most ${LONGEST_RETRY_AFTER / 1000} s.`
  return failure.with({ message: `${message} ${reason}` })
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Milliseconds to wait before a further try: 1 to 1.5 s, doubled each time, or `Retry-After` if that is longer.
 * @param attempts tries so far, at least 1
 * @param random 0 to 1
 */
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

/**
 * Milliseconds to wait before the next look at a message's status.
 * @param looks so far
 * @param random 0 to 1
 */
export function waitBeforeLook(looks: number, random: number): number {
  return Math.min(LONGEST_BETWEEN_LOOKS, FIRST_LOOK * 1.5 ** looks) * (1 + random / 4)
}

/** Most looks at one message's status within so many milliseconds. */
function mostLooks(within: number): number {
  let looks = 0
  for (let at = 0; at < within; at += waitBeforeLook(looks, 0)) looks++
  return looks
}

/** The longest time in milliseconds to follow an accepted message: the last look may begin when the time is up. */
export function longestTracking({ deliveryTimeout, timeout }: Policy): number {
  return deliveryTimeout > 0 ? deliveryTimeout + timeout : 0
}

/**
 * The longest time in milliseconds that delivery to `count` destinations takes. Slots are never idle, so a batch takes the time
 * of all requests divided by the slots, plus the time of one destination. An escalation takes the time of all destinations.
 */
export function longestDelivery(count: number, policy: Policy): number {
  const { retries, concurrency, timeout, strategy, deliveryTimeout, onUnconfirmed, once } = policy
  const tries = retries + 1
  const doubts = onUnconfirmed === 'resend' ? tries : 1
  const looks = doubts * mostLooks(lookUpTime(policy)) + (once ? 1 : 0)
  const requests = (tries + looks) * timeout
  const pauses = retries * LONGEST_RETRY_AFTER + doubts * lookUpTime(policy)
  const one = requests + pauses + longestTracking(policy)
  const overhead = OVERHEAD + (once ? timeout : 0)
  if (strategy === 'escalate') return overhead + count * one
  if (count <= concurrency) return overhead + one
  const work = count * (requests + mostLooks(deliveryTimeout) * timeout)
  return overhead + one + Math.ceil(work / concurrency)
}
