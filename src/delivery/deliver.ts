import type { Destination } from '../destination.ts'
import { type Fate, toFailure } from '../failure.ts'
import type { Acceptance } from '../gateway/send-reply.ts'
import type { Outcome, Result } from './result.ts'

/** Sends the message to one destination, once. Rejects with a `Failure`. */
export type Send = (destination: Destination) => Promise<Acceptance>

const outcomes: Record<Fate, Outcome> = {
  unsent: 'failed',
  refused: 'refused',
  unknown: 'unconfirmed',
}

/** Sends the message to every destination, and tells what became of each, in the order given. Never rejects. */
export async function deliver(destinations: readonly Destination[], send: Send): Promise<Result[]> {
  const results: Result[] = []
  for (const destination of destinations) {
    try {
      const { id, provider } = await send(destination)
      results.push({ destination, outcome: 'accepted', messageId: id, provider, attempts: 1 })
    } catch (error) {
      const failure = toFailure(error)
      results.push({ destination, outcome: outcomes[failure.fate], attempts: 1, failure })
    }
  }
  return results
}
