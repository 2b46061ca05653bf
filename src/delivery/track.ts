import type { MessageStatus } from '../gateway/status-api.ts'
import { cancelled, Failure } from '../shared/failure.ts'
import type { Clock } from './clock.ts'
import { waitBeforeLook } from './policy.ts'
import type { Result } from './result.ts'

export interface Looking {
  clock: Clock
  /** 0 to 1. */
  random(): number
  /** Aborts when nothing new may start. */
  stop: AbortSignal
}

/** Looks again and again, for `within` milliseconds or until something is found. Returns a failure if the last look failed. */
export async function lookUntil<T>(
  within: number,
  { clock, random, stop }: Looking,
  look: () => Promise<T | Failure | undefined>,
): Promise<T | Failure | undefined> {
  const deadline = clock.now() + within
  let last: T | Failure | undefined
  for (let looks = 0; clock.now() < deadline; looks++) {
    await clock.sleep(Math.min(waitBeforeLook(looks, random()), deadline - clock.now()), stop)
    if (stop.aborted) break
    last = await look()
    if (last instanceof Failure ? !last.transient : last !== undefined) break
  }
  return last
}

const GOOD = ['DELIVERED', 'READ']
const BAD = ['REJECTED', 'UNDELIVERED']

/** Whether a message is on the phone, or may still get there. */
export function isGood({ status }: MessageStatus): boolean {
  return !BAD.includes(status)
}

/**
 * Follows an accepted message until its status is final or the time is up. Then the last status that is known decides. If the
 * Message Status API failed and never told one, the message stays accepted.
 * @param within milliseconds
 * @param look the message's status; undefined if it is unknown
 */
export async function track(
  result: Result,
  within: number,
  looking: Looking,
  look: () => Promise<MessageStatus | Failure | undefined>,
): Promise<Result> {
  let known: MessageStatus | undefined
  const ended = await lookUntil<Result>(within, looking, async () => {
    const answer = await look()
    if (answer instanceof Failure) return known === undefined ? answer : undefined
    known = answer ?? known
    return known && finalResult(result, known)
  })
  if (ended instanceof Failure) return { ...result, failure: ended }
  if (ended !== undefined) return ended
  const latest = { ...result, status: known?.status ?? result.status }
  return looking.stop.aborted
    ? { ...latest, failure: cancelled('the delivery report came', 'unknown') }
    : { ...latest, outcome: 'undelivered', failure: notInTime(within, known) }
}

/** The result with a final status; undefined if the status is not final. */
export function finalResult(result: Result, known: MessageStatus): Result | undefined {
  const { status } = known
  if (GOOD.includes(status)) return { ...result, outcome: 'delivered', status }
  if (!BAD.includes(status)) return undefined
  return { ...result, outcome: 'undelivered', status, failure: undeliverable(known) }
}

function undeliverable({ status, reason }: MessageStatus): Failure {
  const did = status === 'REJECTED' ? 'rejected' : 'could not deliver'
  const what = `The provider ${did} the message${reason && `: ${reason}`}.`
  return new Failure('undelivered', what, {
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
      'The message may still arrive. If the phone is often out of reach, raise "delivery-timeout".',
  })
}
