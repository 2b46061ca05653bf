import type { Failure } from '../failure.ts'

/** `all` destinations at once, or one after another until the message is delivered to one. */
export type Strategy = 'all' | 'escalate'

/** What a workflow author decides about delivery. */
export interface Policy {
  /** Further tries after a failure in which surely nothing was sent. */
  retries: number
  /** What to do where it is unknown whether the gateway accepted the message. */
  onUnconfirmed: 'fail' | 'resend'
  /** Most requests under way at once. */
  concurrency: number
  /** Milliseconds that one request may take. */
  timeout: number
  strategy: Strategy
  /** Milliseconds to wait for the handset's delivery report; 0 does not wait. */
  deliveryTimeout: number
  /** Whether doubts are cleared up by looking the message up. */
  reconciles: boolean
}

/** Longest pause before a further try, in milliseconds. */
export const LONGEST_WAIT = 30_000

/** Longest `Retry-After` that is waited for, in milliseconds. */
export const LONGEST_RETRY_AFTER = 60_000

/** What the process itself may need on top of requests and pauses, in milliseconds. */
const OVERHEAD = 5000

/** What to do after a try that failed: `slower` holds the whole batch back, not just one message. */
export type Next = 'stop' | 'again' | 'slower'

/** Whether a message may be tried again after `failure`: never where it may be on its way, unless so decided. */
export function nextStep(failure: Failure, onUnconfirmed: Policy['onUnconfirmed']): Next {
  if (failure.name === 'cancelled') return 'stop'
  if (failure.fate === 'unknown') return onUnconfirmed === 'resend' ? 'again' : 'stop'
  if (!failure.transient || (failure.retryAfter ?? 0) > LONGEST_RETRY_AFTER) return 'stop'
  return failure.name === 'anti-flooding' ? 'slower' : 'again'
}

/** `failure` as it is told in the end: with what is known of the message, and why it was not tried again. */
export function finalFailure(failure: Failure): Failure {
  const { message, fate, transient, retryAfter = 0, remedy } = failure
  if (fate === 'unknown') {
    return failure.with({ remedy: `The message may be on its way. ${remedy}` })
  }
  if (!transient || retryAfter <= LONGEST_RETRY_AFTER) return failure
  const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
  const reason = `It asks to be left alone for ${seconds(retryAfter)}; at most ${seconds(LONGEST_RETRY_AFTER)} are waited for.`
  return failure.with({ message: `${message} ${reason}` })
}

/**
 * Milliseconds to wait before a further try: what the server asked for, else a second, doubled each time,
 * and up to half as much again, so that runs that failed together do not come back together.
 *
 * @param attempts tries so far, at least 1
 * @param random 0 to 1
 */
export function waitBefore(attempts: number, failure: Failure, random: number): number {
  if (failure.retryAfter !== undefined) return failure.retryAfter
  return Math.min(LONGEST_WAIT, 1000 * 2 ** (attempts - 1) * (1 + random / 2))
}

/**
 * When a message is looked up after a send that nobody confirmed: milliseconds since the last look. It may
 * take a moment to appear; if it is not there after {@link ENOUGH_LOOK_UPS}, it was not accepted. The others are
 * for looks that failed.
 */
export const LOOK_UPS: readonly number[] = [500, 1500, 3000, 3000, 3000]
export const ENOUGH_LOOK_UPS = 3

/** Milliseconds between two looks at a message's status, first and at most; each is half as much again. */
const FIRST_LOOK = 1000
const LONGEST_BETWEEN_LOOKS = 10_000

/**
 * Milliseconds to wait before looking at a message's status once more.
 *
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

/** The longest time in milliseconds that an accepted message is followed: the last look may begin with the time up. */
export function longestTracking({ deliveryTimeout, timeout }: Policy): number {
  return deliveryTimeout > 0 ? deliveryTimeout + timeout : 0
}

/**
 * The longest time in milliseconds that delivery to `count` destinations can take. While requests are free
 * to go, none of the `concurrency` slots is idle, so the whole takes no longer than all requests spread over
 * the slots, plus the requests and pauses of one destination; an escalation takes as long as all of those.
 */
export function longestDelivery(count: number, policy: Policy): number {
  const { retries, concurrency, timeout, strategy, deliveryTimeout, reconciles } = policy
  const tries = retries + 1
  const lookUps = reconciles ? LOOK_UPS : []
  const requests = tries * (1 + lookUps.length) * timeout
  const pauses =
    retries * LONGEST_RETRY_AFTER + tries * lookUps.reduce((sum, wait) => sum + wait, 0)
  const one = requests + pauses + longestTracking(policy)
  if (strategy === 'escalate') return OVERHEAD + count * one
  if (count <= concurrency) return OVERHEAD + one
  const work = count * (requests + mostLooks(deliveryTimeout) * timeout)
  return OVERHEAD + one + Math.ceil(work / concurrency)
}
