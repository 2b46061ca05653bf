import type { MessageStatus } from '../gateway/status-api.ts'
import { Failure } from '../shared/failure.ts'
import type { Result } from './result.ts'

const GOOD = ['DELIVERED', 'READ']
const BAD = ['REJECTED', 'UNDELIVERED']

/** Whether a message is on the phone, or may still get there. */
export function isGood({ status }: MessageStatus): boolean {
  return !BAD.includes(status)
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

/** The failure of a message without a final status within so many milliseconds. */
export function notInTime(within: number, known: MessageStatus | undefined): Failure {
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
