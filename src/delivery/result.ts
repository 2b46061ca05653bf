import type { Destination } from '../shared/destination.ts'
import type { Failure } from '../shared/failure.ts'
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
  messageId?: string
  provider?: string | undefined
  status?: string | undefined
  attempts: number
  /** The message was sent before, by whoever used the same reference. */
  earlier?: boolean
  /** Why the message was not accepted or delivered; with `accepted`, why its delivery is unknown. */
  failure?: Failure
  /** When this destination began and ended, in milliseconds since the epoch. */
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

/** Whether the gateway accepted the message, and it did not fail since. */
export function isAccepted({ outcome }: Result): boolean {
  return outcome === 'accepted' || outcome === 'delivered'
}

/** Whether the message did not reach the destination, as far as is known. */
export function isFailed(result: Result): boolean {
  return !isAccepted(result) && result.outcome !== 'skipped'
}

/** The step's outcome. An escalation needs one `delivered`; without it, an accepted or unconfirmed message may still arrive. */
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
