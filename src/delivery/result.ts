import type { Destination } from '../destination.ts'
import type { Failure } from '../failure.ts'
import type { Strategy } from './policy.ts'

/** What became of the message to one destination. */
export type Outcome =
  | 'accepted'
  | 'delivered'
  | 'undelivered'
  | 'refused'
  | 'failed'
  | 'unconfirmed'
  | 'skipped'

export interface Result {
  destination: Destination
  outcome: Outcome
  /** The gateway's id of the message. */
  messageId?: string
  provider?: string | undefined
  /** Where the message stood when the Message Status API last told. */
  status?: string | undefined
  /** Requests that were made to send it. */
  attempts: number
  /** The message was sent before, by whoever used the same reference. */
  earlier?: boolean
  /** Why the outcome is not better than it is; beside `accepted`, why nothing is known of the delivery. */
  failure?: Failure
  /** When this destination's turn began and ended, in milliseconds since the epoch; absent if it had none. */
  time?: { began: number; ended: number }
}

/** What became of the whole step: the values of the `outcome` output. */
export type StepOutcome =
  | 'accepted'
  | 'delivered'
  | 'partial'
  | 'failed'
  | 'unconfirmed'
  | 'dry-run'
  | 'unchanged'

/** Whether the gateway has taken the message over, and nothing worse is known. */
export function isAccepted({ outcome }: Result): boolean {
  return outcome === 'accepted' || outcome === 'delivered'
}

/** Whether the message did not reach the destination, as far as is known. */
export function isFailed(result: Result): boolean {
  return !isAccepted(result) && result.outcome !== 'skipped'
}

/**
 * The step's outcome. An escalation is for one `delivered`; where there is none, all that was not refused is
 * in doubt. Else it is `unconfirmed` only where nothing was accepted and something may be on its way.
 */
export function stepOutcome(results: readonly Result[], strategy: Strategy): StepOutcome {
  const has = (outcome: Outcome): boolean => results.some(result => result.outcome === outcome)
  if (strategy === 'escalate') {
    if (has('delivered')) return 'delivered'
    return has('accepted') || has('unconfirmed') ? 'unconfirmed' : 'failed'
  }
  const accepted = results.filter(isAccepted).length
  if (accepted === 0) return has('unconfirmed') ? 'unconfirmed' : 'failed'
  if (accepted < results.length) return 'partial'
  return has('accepted') ? 'accepted' : 'delivered'
}

/** Whether the step failed: with `escalate` if nobody was reached, else if anybody was not. */
export function stepFailed(results: readonly Result[], strategy: Strategy): boolean {
  return strategy === 'escalate'
    ? !results.some(({ outcome }) => outcome === 'delivered')
    : results.some(isFailed)
}
