import type { Destination } from '../destination.ts'
import type { Failure } from '../failure.ts'

/** What became of the message to one destination. */
export type Outcome = 'accepted' | 'refused' | 'failed' | 'unconfirmed'

export interface Result {
  destination: Destination
  outcome: Outcome
  /** The gateway's id of the message. */
  messageId?: string
  provider?: string | undefined
  /** Requests that were made to send it. */
  attempts: number
  failure?: Failure
}

/** What became of the whole step: the values of the `outcome` output. */
export type StepOutcome = 'accepted' | 'partial' | 'failed' | 'unconfirmed'

/** Whether the gateway has taken the message over, as far as is known. */
export function isAccepted(result: Result): boolean {
  return result.outcome === 'accepted'
}

/** `unconfirmed` only where nothing was accepted and something may be on its way. */
export function stepOutcome(results: readonly Result[]): StepOutcome {
  const accepted = results.filter(isAccepted).length
  if (accepted > 0) return accepted === results.length ? 'accepted' : 'partial'
  return results.some(result => result.outcome === 'unconfirmed') ? 'unconfirmed' : 'failed'
}
