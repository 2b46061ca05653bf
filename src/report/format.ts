import type { Strategy } from '../delivery/policy.ts'
import { isAccepted, type Outcome, type Result } from '../delivery/result.ts'
import type { Failure } from '../shared/failure.ts'

/** The heading of the summary and the title of the annotation: `SMS accepted for 2 of 3 phones`. */
export function headline(results: readonly Result[], strategy: Strategy): string {
  const tried = results.filter(({ outcome }) => outcome !== 'skipped')
  const has = (outcome: Outcome): boolean => tried.some(result => result.outcome === outcome)
  const count = (word: string, some: readonly Result[]): string =>
    tried.length === 1 ? '' : ` ${word} ${some.length} of ${tried.length} phones`
  const delivered = tried.filter(({ outcome }) => outcome === 'delivered')
  // An escalation asks who has the message. Else, delivered messages count among the accepted ones.
  if (delivered.length > 0 && (strategy === 'escalate' || !has('accepted'))) {
    return `SMS delivered${count('to', delivered)}`
  }
  const accepted = tried.filter(isAccepted)
  if (accepted.length > 0) {
    const isKnown = accepted.every(({ failure }) => failure === undefined)
    return `SMS accepted${count('for', accepted)}${isKnown ? '' : ', delivery not known'}`
  }
  if (has('unconfirmed')) return 'SMS unconfirmed'
  return has('undelivered') ? 'SMS not delivered' : 'SMS not sent'
}

/** A failure's code and name: `8 wrong-destination`. */
export function label(failure: Failure): string {
  return failure.code === undefined ? failure.name : `${failure.code} ${failure.name}`
}

/** Milliseconds for people: `1.2 s`, `4 min`, `3 h`. Rounded up, so that a limit is never told too short. */
export function duration(milliseconds: number): string {
  if (milliseconds < 60_000) return `${Math.ceil(milliseconds / 100) / 10} s`
  const minutes = Math.ceil(milliseconds / 60_000)
  return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`
}
