import { Failure } from '../failure.ts'

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

/** `failure` as it is told in the end, with the reason where a pause that the server asked for is too long. */
export function finalFailure(failure: Failure): Failure {
  const { name, message, code, fate, retryAfter = 0, remedy } = failure
  if (retryAfter <= LONGEST_RETRY_AFTER) return failure
  const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
  const reason = `It asks to be left alone for ${seconds(retryAfter)}; at most ${seconds(LONGEST_RETRY_AFTER)} are waited for.`
  return new Failure(name, `${message} ${reason}`, { code, fate, remedy, cause: failure })
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
 * The longest time in milliseconds that delivery to `count` destinations can take. While requests are free
 * to go, none of the `concurrency` slots is idle, so the whole takes no longer than all tries spread over
 * the slots, plus the tries and pauses of one message.
 */
export function longestDelivery(count: number, { retries, concurrency, timeout }: Policy): number {
  const tries = retries + 1
  const one = OVERHEAD + tries * timeout + retries * LONGEST_RETRY_AFTER
  return count <= concurrency ? one : one + Math.ceil((count * tries * timeout) / concurrency)
}
