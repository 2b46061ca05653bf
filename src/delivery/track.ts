import { cancelled, Failure } from '../failure.ts'
import type { MessageStatus } from '../gateway/status-api.ts'
import type { Clock } from './clock.ts'
import { waitBeforeLook } from './policy.ts'
import type { Result } from './result.ts'

export interface Tracking {
  /** Milliseconds. */
  within: number
  /** The message's status; undefined if it is unknown. Rejects with a `Failure`. */
  look(): Promise<MessageStatus | undefined>
  clock: Clock
  random(): number
  stop: AbortSignal
}

const verdicts: ReadonlyMap<string, 'good' | 'bad'> = new Map([
  ['DELIVERED', 'good'],
  ['READ', 'good'],
  ['REJECTED', 'bad'],
  ['UNDELIVERED', 'bad'],
])

/** Whether a final status is good or bad; undefined if it is not final. */
export function verdict(status: string): 'good' | 'bad' | undefined {
  return verdicts.get(status)
}

/** Follows an accepted message until its status is final or the time is up. If the Message Status API fails, it stays accepted. */
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
  const told = { ...result, status: known?.status ?? result.status }
  if (trouble !== undefined) return { ...told, failure: trouble }
  if (stop.aborted) return { ...told, failure: cancelled('the delivery report came', 'unknown') }
  return { ...told, outcome: 'undelivered', failure: notInTime(within, known) }
}

/** The result with a final status; undefined if the status is not final. */
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
    remedy: 'Check that the number is in use and that its phone is on.',
  })
}

function notInTime(within: number, known: MessageStatus | undefined): Failure {
  const stand =
    known === undefined
      ? 'the Message Status API does not know the message'
      : `the message has the status ${known.status || 'unknown'}`
  return new Failure('undelivered', `No delivery report within ${within / 1000} s: ${stand}.`, {
    fate: 'refused',
    remedy:
      'The message may still arrive. If the phone is often out of reach, raise delivery-timeout.',
  })
}
