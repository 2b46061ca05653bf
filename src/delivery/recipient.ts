import type { Destination } from '../shared/destination.ts'
import type { Result } from './result.ts'

/** One destination, and all that is known of it so far. */
export interface Recipient {
  readonly destination: Destination
  /** Sends so far. */
  attempts: number
  /** The message that the recipient has, as far as is known. No other recipient can have it. */
  messageId: string | undefined
  /** Ids of the messages with our reference that were there before we sent; undefined if they are not known. */
  before: ReadonlySet<string> | undefined
  result: Result | undefined
}

/** Whether the message `id` is known to be another recipient's. */
export function isTaken(id: string, one: Recipient, all: readonly Recipient[]): boolean {
  return all.some(other => other !== one && other.messageId === id)
}
