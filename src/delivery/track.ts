import { cancelled, Failure } from '../failure.ts'
import type { MessageStatus } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { waitBeforeLook } from './policy.ts'
import type { Result } from './result.ts'

/** How a message's way to the handset is followed. */
export interface Tracking {
  /** Milliseconds that the delivery report may take. */
  within: number
  /** Where the message stands; undefined while it is not known. Rejects with a `Failure`. */
  look(): Promise<MessageStatus | undefined>
  clock: Clock
  /** 0 to 1. */
  random(): number
  /** Aborted when it is no use waiting any longer. */
  stop: AbortSignal
}

const verdicts: ReadonlyMap<string, 'good' | 'bad'> = new Map([
  ['DELIVERED', 'good'],
  ['READ', 'good'],
  ['REJECTED', 'bad'],
  ['UNDELIVERED', 'bad'],
])

/** What a status says of the message in the end; undefined where it is not final. */
export function verdict(status: string): 'good' | 'bad' | undefined {
  return verdicts.get(status)
}

/**
 * Follows an accepted message until its status is final or the time is up. If the Message Status API fails,
 * the message stays accepted: what cannot be seen is not undone.
 *
 * @returns the result with what became of it
 */
export async function track(result: Result, tracking: Tracking): Promise<Result> {
  const { within, look, clock, random, stop } = tracking
  const deadline = clock.now() + within
  let known: MessageStatus | undefined
  let trouble: Failure | undefined
  for (let looks = 0; clock.now() < deadline && !stop.aborted; looks++) {
    await clock.sleep(Math.min(waitBeforeLook(looks, random()), deadline - clock.now()), stop)
    if (stop.aborted) break
    try {
      known = (await look()) ?? known
      trouble = undefined
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      trouble = error
      if (!error.transient) break
    }
    const ended = known && settled(result, known)
    if (ended !== undefined) return ended
  }
  const told = { ...result, status: known?.status }
  if (trouble !== undefined) return { ...told, failure: trouble }
  if (stop.aborted) return { ...told, failure: cancelled('the delivery report came', 'unknown') }
  return { ...told, outcome: 'undelivered', failure: notInTime(within, known) }
}

/** What a final status makes of an accepted message's result; undefined where the status is not final. */
export function settled(result: Result, known: MessageStatus): Result | undefined {
  const { status } = known
  switch (verdict(status)) {
    case 'good':
      return { ...result, outcome: 'delivered', status }
    case 'bad':
      return { ...result, outcome: 'undelivered', status, failure: undeliverable(known) }
    default:
      return undefined
  }
}

function undeliverable({ status, reason }: MessageStatus): Failure {
  const what =
    status === 'REJECTED'
      ? 'The provider rejected the message'
      : 'The provider could not deliver the message'
  return new Failure('undelivered', `${what}${reason === '' ? '' : `: ${reason}`}.`, {
    fate: 'refused',
    remedy: 'Check that the number is in use and its phone is on and reachable.',
  })
}

function notInTime(within: number, known: MessageStatus | undefined): Failure {
  const stand =
    known === undefined
      ? 'the Message Status API does not know the message'
      : `it stands at ${known.status || 'no status'}`
  return new Failure('undelivered', `No delivery report within ${within / 1000} s: ${stand}.`, {
    fate: 'refused',
    remedy:
      'The message may still arrive. Raise delivery-timeout if the phone is often slow to be reached.',
  })
}
