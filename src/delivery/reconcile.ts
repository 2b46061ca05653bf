import type { LatestMessages, MessageStatus, Reference } from '../gateway/status-api.ts'

/** What looking for a message came to: the message, that it surely is not there, or nothing certain. */
export type Finding = MessageStatus | 'absent' | 'uncertain'

/** What is known of the message that is looked for. */
export interface Search {
  reference: Reference
  /** When it was first sent, and when the answer came, in milliseconds since the epoch by the runner's clock. */
  firstTry: number
  now: number
  /** Ids that belong to other results. */
  held: ReadonlySet<string>
}

/** Milliseconds: clocks that differ by less cannot be told apart by a time in whole seconds. */
const SAME_CLOCK = 2000

/** Milliseconds by which clocks that are held to be the same may differ all the same. */
const TOLERANCE = 250

/**
 * Finds the message that a send without an answer may have left behind: accepted by the provider since the
 * first try, with the same reference, and nobody else's.
 *
 * Times are compared by the server's clock where it plainly differs from ours. Where it seems the same it is
 * taken for that, with a small tolerance: the server tells its time in whole seconds, and within a second
 * there may be another step's message to the same phone.
 */
export function findSent({ messages, serverTime }: LatestMessages, search: Search): Finding {
  const { reference, firstTry, now, held } = search
  const ahead = serverTime === undefined ? 0 : serverTime - now
  const since = firstTry + (Math.abs(ahead) < SAME_CLOCK ? -TOLERANCE : ahead)
  const candidates = messages.filter(
    message => message.id !== '' && !held.has(message.id) && isSame(message.reference, reference),
  )
  const sent = candidates.filter(
    ({ acceptedAt }) => acceptedAt !== undefined && acceptedAt >= since,
  )
  // Of several, the oldest: later ones may be other runs' that were sent in the same moment.
  const found = sent.at(-1)
  if (found !== undefined) return found
  return candidates.some(({ acceptedAt }) => acceptedAt === undefined) ? 'uncertain' : 'absent'
}

function isSame(one: Reference, other: Reference): boolean {
  return one.service === other.service && one.action === other.action && one.key === other.key
}
